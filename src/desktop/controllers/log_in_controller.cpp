// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/log_in_controller.h"

#include "client/link.h"
#include "contract/permissions.h"
#include "desktop/controllers/link_keeper.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

/// Where the sentence belongs: beside the server's address, or beside what was typed as password.
LogInController::Field fieldOf(ProblemCode code)
{
    switch (code) {
    case ProblemCode::cannot_connect:
    case ProblemCode::offline:
    case ProblemCode::timed_out:
    case ProblemCode::pin_changed:
    case ProblemCode::certificate_needed:
    case ProblemCode::certificate_refused:
    case ProblemCode::wrong_version:
    case ProblemCode::unavailable:
        return LogInController::Field::Server;
    default:
        return LogInController::Field::Password;
    }
}

} // namespace

LogInController::LogInController(LinkKeeper* keeper, DeviceTokens* tokens, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_tokens(tokens)
{
    connect(keeper, &LinkKeeper::certificateUnknown, this, &LogInController::onCertificate);
    connect(keeper, &LinkKeeper::troubled, this, &LogInController::onTroubled);
}

void LogInController::logIn(const QString& server, const QString& user, const Secret& password)
{
    const auto address = client::ServerAddress::fromText(server.trimmed());
    if (!address) {
        Q_EMIT refused(Field::Server, invalidField(u"server"_s, u"must be a host name, or host:port"_s));
        return;
    }
    m_password = password;
    m_user = user.trimmed();
    m_server = address->toText();
    setStep(Step::Reaching);
    m_keeper->connectTo(*address);
    ++m_attempt;
    if (!m_tokens) {
        ask({});
        return;
    }
    m_tokens->find(m_server, m_user, this, [this, attempt = m_attempt](const DeviceTokens::Found& found) {
        if (attempt != m_attempt)
            return;
        if (found.trouble != DeviceTokens::Trouble::None && found.trouble != DeviceTokens::Trouble::Absent)
            Q_EMIT keychainTroubled(found.trouble);
        ask(found.token);
    });
}

void LogInController::ask(const std::optional<Secret>& device_token)
{
    const quint64 attempt = m_attempt;
    m_keeper->link()
        ->call(contract::LogIn{m_user, m_password, device_token})
        .then(this, [this, attempt](const Result<contract::LoggedIn>& reply) {
            if (attempt == m_attempt)
                onAnswer(reply);
        });
}

client::Link* LogInController::link() const
{
    return m_keeper->link();
}

void LogInController::trust(bool trusted)
{
    if (m_step != Step::Trusting)
        return;
    if (trusted) {
        setStep(Step::Reaching);
        m_keeper->decideCertificate(true);
    } else {
        startOver();
        m_keeper->decideCertificate(false);
    }
}

void LogInController::giveCode(const Secret& code, bool remember)
{
    giveFactor(contract::GiveCode{code, remember && m_tokens, {}});
}

void LogInController::giveKey(const contract::KeyAssertion& assertion, bool remember)
{
    giveFactor(contract::GiveSecurityKey{assertion, remember && m_tokens, {}});
}

template<class Op>
void LogInController::giveFactor(Op request)
{
    setStep(Step::GivingCode);
    const quint64 attempt = ++m_attempt;
    if (request.remember)
        request.device_name = QSysInfo::machineHostName().left(decltype(request.device_name)::max_characters);
    m_keeper->link()->call(request).then(this, [this, attempt](const Result<contract::LoggedIn>& reply) {
        if (attempt != m_attempt)
            return;
        if (reply) {
            onAnswer(reply);
            return;
        }
        setStep(Step::Code);
        Q_EMIT refused(std::is_same_v<Op, contract::GiveCode> ? Field::Code : Field::Key, reply.error());
    });
}

void LogInController::choosePassword(const Secret& replacement)
{
    setStep(Step::Changing);
    const quint64 attempt = ++m_attempt;
    m_keeper->link()
        ->call(contract::ChangePassword{m_password, replacement})
        .then(this, [this, attempt, replacement](const Result<contract::ChangePassword::Reply>& reply) {
            if (attempt != m_attempt)
                return;
            if (reply) {
                m_password = replacement;
                m_session.stage = reply->stage;
                goOn();
                return;
            }
            setStep(Step::NewPassword);
            Q_EMIT refused(Field::NewPassword, reply.error());
        });
}

void LogInController::enrolled(const contract::LoggedIn& session)
{
    if (m_step != Step::Enrolment)
        return;
    m_session = session;
    finish();
}

void LogInController::startOver()
{
    ++m_attempt;
    m_password = {};
    m_user.clear();
    m_session = {};
    setStep(Step::Asking);
}

void LogInController::onCertificate(const QString& server, const QString& fingerprint)
{
    if (m_step != Step::Reaching)
        return;
    setStep(Step::Trusting);
    Q_EMIT certificateShown(server, fingerprint);
}

void LogInController::onTroubled(const Problem& problem)
{
    // Later troubles are the frame's to show.
    if (m_step != Step::Reaching && m_step != Step::Trusting)
        return;
    startOver();
    m_keeper->close();
    Q_EMIT refused(fieldOf(problem.code), problem);
}

void LogInController::onAnswer(const Result<contract::LoggedIn>& reply)
{
    if (!reply) {
        startOver();
        Q_EMIT refused(fieldOf(reply.error().code), reply.error());
        return;
    }
    m_session = *reply;
    if (m_customers_only && contract::isStaff(m_session.role)) {
        startOver();
        Q_EMIT turnedAway();
        return;
    }
    if (m_session.device_token)
        keep(*m_session.device_token);
    goOn();
}

void LogInController::keep(const Secret& device_token)
{
    m_session.device_token.reset();
    if (!m_tokens)
        return;
    m_tokens->keep(m_server, m_user, device_token, this, [this](DeviceTokens::Trouble trouble) {
        if (trouble != DeviceTokens::Trouble::None)
            Q_EMIT keychainTroubled(trouble);
    });
}

void LogInController::goOn()
{
    using contract::LogInStage;
    switch (m_session.stage) {
    case LogInStage::second_factor:
        setStep(Step::Code);
        break;
    case LogInStage::new_password:
        setStep(Step::NewPassword);
        break;
    case LogInStage::enrolment:
        setStep(Step::Enrolment);
        break;
    case LogInStage::complete:
        finish();
        break;
    }
}

void LogInController::finish()
{
    m_password = {};
    setStep(Step::Done);
    Q_EMIT loggedIn(m_session);
}

void LogInController::setStep(Step step)
{
    m_step = step;
    Q_EMIT stepChanged(step);
}

} // namespace florin::desktop
