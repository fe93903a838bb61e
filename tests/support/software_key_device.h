// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/security_key_device.h"
#include "support/software_key.h"

#include <QPromise>

#include <functional>

namespace florin::test
{

/// A computer with a software key plugged in, or without. The test is the hand that touches it.
class SoftwareKeyDevice final : public client::SecurityKeyDevice
{
public:
    explicit SoftwareKeyDevice(SoftwareKey& key) : m_key(&key) {}
    ~SoftwareKeyDevice() override { endAll(); }

    void unplug() { m_key = nullptr; }
    void plugIn(SoftwareKey& key) { m_key = &key; }
    /// From now on it wants this before it verifies anybody.
    void setPin(const QString& pin) { m_pin = Secret::fromText(pin); }
    /// Touched as soon as it is asked.
    void touchAtOnce() { m_at_once = true; }
    [[nodiscard]] bool isWaiting() const { return static_cast<bool>(m_touched); }
    void touch()
    {
        if (auto touched = std::exchange(m_touched, {}))
            touched(true);
    }
    /// Nobody came.
    void timeOut()
    {
        if (auto touched = std::exchange(m_touched, {}))
            touched(false);
    }

    client::KeyErrand<contract::KeyCredential> make(const contract::KeyRequest& request,
                                                    const Pin& pin) override
    {
        return answer<contract::KeyCredential>(true, pin,
                                               [this, request]() -> Result<contract::KeyCredential> {
                                                   for (const auto& known : request.known) {
                                                       if (m_key->holds(known.value))
                                                           return refuse(ProblemCode::key_known);
                                                   }
                                                   return m_key->make(request);
                                               });
    }
    client::KeyErrand<contract::KeyAssertion> sign(const contract::KeyChallenge& challenge,
                                                   const Pin& pin) override
    {
        return answer<contract::KeyAssertion>(challenge.verify_user, pin,
                                              [this, challenge]() -> Result<contract::KeyAssertion> {
                                                  auto given = m_key->sign(challenge);
                                                  if (!given)
                                                      return refuse(ProblemCode::key_foreign);
                                                  return *given;
                                              });
    }
    void cancel(quint64 number) override
    {
        if (number == m_newest)
            endAll();
    }

private:
    void endAll()
    {
        if (auto cancelled = std::exchange(m_cancelled, {}))
            cancelled();
        m_touched = {};
    }
    template<class Answer, class Say>
    client::KeyErrand<Answer> answer(bool verify, const Pin& pin, const Say& say)
    {
        endAll();
        const quint64 number = ++m_newest;
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        const auto end = [this, promise](const Result<Answer>& result) {
            m_cancelled = {};
            promise->addResult(result);
            promise->finish();
        };
        if (const auto problem = whyNot(verify, pin)) {
            end(refuse(*problem));
            return {number, promise->future()};
        }
        m_cancelled = [end] { end(refuse(ProblemCode::cancelled)); };
        m_touched = [end, say](bool touched) {
            end(touched ? say() : Result<Answer>(refuse(ProblemCode::key_untouched)));
        };
        if (m_at_once)
            touch();
        return {number, promise->future()};
    }
    [[nodiscard]] std::optional<Problem> whyNot(bool verify, const Pin& pin) const
    {
        if (m_key == nullptr)
            return Problem(ProblemCode::key_absent);
        if (!verify || !m_pin)
            return std::nullopt;
        if (!pin)
            return Problem(ProblemCode::key_pin_needed);
        if (*pin != *m_pin)
            return Problem(ProblemCode::key_wrong_pin, {{QStringLiteral("tries"), qint64{7}}});
        return std::nullopt;
    }

    SoftwareKey* m_key;
    std::optional<Secret> m_pin;
    bool m_at_once = false;
    quint64 m_newest = 0;
    std::function<void(bool touched)> m_touched;
    std::function<void()> m_cancelled;
};

} // namespace florin::test
