// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/security_key_controller.h"

#include <utility>

namespace florin::desktop
{

SecurityKeyController::~SecurityKeyController()
{
    callOff();
}

void SecurityKeyController::ask(contract::KeyUse use, const std::optional<Uuid>& request)
{
    reset();
    setState(State::Asking);
    m_link->call(contract::AskSecurityKey{use, request})
        .then(this, [this, attempt = m_attempt](const Result<contract::KeyChallenge>& challenge) {
            if (attempt != m_attempt)
                return;
            if (!challenge) {
                end(challenge.error());
                return;
            }
            m_challenge = *challenge;
            touch();
        });
}

void SecurityKeyController::setUp(const QString& name, const Secret& password)
{
    reset();
    m_name = name;
    setState(State::Asking);
    m_link->call(contract::BeginSecurityKey{password})
        .then(this, [this, attempt = m_attempt](const Result<contract::KeyRequest>& request) {
            if (attempt != m_attempt)
                return;
            if (!request) {
                end(request.error());
                return;
            }
            m_request = *request;
            touch();
        });
}

void SecurityKeyController::givePin(const Secret& pin)
{
    if (m_state != State::Pin)
        return;
    m_pin = pin;
    touch();
}

void SecurityKeyController::cancel()
{
    if (!m_confirms)
        reset();
}

void SecurityKeyController::reset()
{
    ++m_attempt;
    m_confirms = false;
    if (m_state == State::Idle)
        return;
    callOff();
    m_pin.reset();
    m_challenge.reset();
    m_request.reset();
    setState(State::Idle);
}

void SecurityKeyController::callOff()
{
    if (const auto errand = std::exchange(m_errand, {}))
        m_device->cancel(*errand);
}

void SecurityKeyController::touch()
{
    setState(State::Touching);
    if (m_request)
        wait<contract::KeyCredential>(m_device->make(*m_request, m_pin),
                                      [this](const contract::KeyCredential& made) { confirm(made); });
    else
        wait<contract::KeyAssertion>(m_device->sign(*m_challenge, m_pin),
                                     [this](const contract::KeyAssertion& given) {
                                         reset();
                                         Q_EMIT answered(given);
                                     });
}

template<class Answer>
void SecurityKeyController::wait(client::KeyErrand<Answer> errand,
                                 const std::function<void(const Answer&)>& take)
{
    m_errand = errand.number;
    errand.answer.then(this, [this, attempt = m_attempt, take](const Result<Answer>& given) {
        if (attempt != m_attempt)
            return;
        m_errand.reset();
        if (given) {
            take(*given);
            return;
        }
        const ProblemCode code = given.error().code;
        if (code != ProblemCode::key_pin_needed && code != ProblemCode::key_wrong_pin) {
            end(given.error());
            return;
        }
        m_pin.reset();
        setState(State::Pin);
        if (code == ProblemCode::key_wrong_pin)
            Q_EMIT failed(given.error());
    });
}

void SecurityKeyController::confirm(const contract::KeyCredential& credential)
{
    setState(State::Asking);
    const auto name = contract::Wire<contract::Name>::unpack(m_name);
    if (!name) {
        end(name.error());
        return;
    }
    m_confirms = true;
    m_link->call(contract::ConfirmSecurityKey{*name, credential})
        .then(this, [this, attempt = m_attempt](const Result<contract::ConfirmSecurityKey::Reply>& reply) {
            if (attempt != m_attempt)
                return;
            if (!reply) {
                end(reply.error());
                return;
            }
            reset();
            Q_EMIT wasSetUp(*reply);
        });
}

void SecurityKeyController::end(const Problem& problem)
{
    reset();
    Q_EMIT failed(problem);
}

void SecurityKeyController::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace florin::desktop
