// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/access.h"
#include "contract/messages.h"
#include "contract/problem_catalogue.h"
#include "contract/second_factor.h"
#include "running_bank.h"
#include "simulators/twilio/twilio_simulator.h"
#include "store/message_store.h"

#include <QRegularExpression>

#include <algorithm>

namespace florin::test
{

/// The one that a message brings: six digits that are no amount.
[[nodiscard]] inline Secret codeIn(const QString& text)
{
    static const QRegularExpression six_digits(QStringLiteral("(?<![0-9])[0-9]{6}(?![0-9]|[.][0-9])"));
    const auto found = six_digits.match(text);
    if (!found.hasMatch())
        qFatal("there is no code in the message");
    return Secret::fromText(found.captured());
}

/// A running bank whose messages go to a provider of this machine; a new one for each test.
class TextingBankTest : public QObject
{
protected:
    using Link = std::unique_ptr<client::Connection>;

    ManualClock m_providers_clock{Timestamp(std::chrono::seconds(1'790'000'000))};
    std::unique_ptr<TwilioSimulator> m_twilio;
    std::unique_ptr<RunningBank> m_bank;
    std::size_t m_read = 0;
    static constexpr int patience_ms = 30'000; ///< on a busy machine

    [[nodiscard]] QString asha() const { return m_bank->asha().toText(); }
    [[nodiscard]] Timestamp now() { return m_bank->clock().now(); }
    void pause(std::chrono::milliseconds time = std::chrono::minutes(10)) { m_bank->clock().advance(time); }

    /// The next message that the provider has taken.
    TwilioSimulator::Message nextMessage()
    {
        if (!QTest::qWaitFor([this] { return m_twilio->taken().size() > m_read; }, patience_ms))
            qFatal("no message has come");
        return m_twilio->taken()[m_read++];
    }
    /// The code in it.
    Secret nextCode() { return codeIn(nextMessage().body); }
    void setProvider(bool enabled)
    {
        contract::SetProvider request;
        request.enabled = enabled;
        request.account_sid = TwilioSimulator::account_sid;
        request.sender = QStringLiteral("+15005550006");
        request.auth_token = Secret::fromText(TwilioSimulator::auth_token);
        must(await(m_bank->logIn(m_bank->administrator())->call(request)));
    }
    std::vector<Secret> enrol(client::Connection& link)
    {
        must(await(link.call(contract::BeginSmsCodes{password()})));
        return must(await(link.call(contract::ConfirmSmsCodes{nextCode()}))).recovery_codes;
    }
    Link open(quint16 port = 0)
    {
        auto link = m_bank->connection(port);
        link->open();
        return link;
    }
    contract::LoggedIn logIn(client::Connection& link, const QString& user)
    {
        return must(await(link.call(contract::LogIn{user, password()})));
    }
    Secret sent(client::Connection& link, contract::KeyUse use,
                const std::optional<Uuid>& request = std::nullopt)
    {
        must(await(link.call(contract::SendCode{use, request})));
        return nextCode();
    }
    QByteArray give(client::Connection& link, const Secret& code)
    {
        return outcome(await(link.call(contract::GiveCode{code, false, {}})));
    }
    QByteArray unlock(client::Connection& link, const Secret& code)
    {
        return outcome(await(link.call(contract::Unlock{std::nullopt, code})));
    }
    contract::Transfer payment(qint64 minor)
    {
        return {m_bank->asha(), m_bank->ravi(), Money(minor, Currency()), {}, Uuid::create(now())};
    }
    void makeRich()
    {
        const Link admin = m_bank->logIn(m_bank->administrator());
        must(await(admin->call(contract::Deposit{m_bank->asha(), Money(90'000'000, Currency()), {}, {}})));
    }
    Uuid challengeOf(client::Connection& link, const contract::Transfer& transfer)
    {
        const auto asked = await(link.call(transfer));
        if (outcome(asked) != "prove_needed")
            qFatal("nothing is to be proven");
        return *Uuid::fromText(std::get<QString>(*asked.error().value(u"challenge")));
    }
    void setNumber(client::Connection& link, const QString& number)
    {
        contract::SetMessageSettings request;
        request.settings.opted_in = true;
        request.settings.phone = number;
        request.key = Uuid::create(now());
        must(await(link.call(request)));
    }
    /// Somebody who has given the password, and owes a code.
    Link halfWay(const QString& user)
    {
        Link link = open();
        if (logIn(*link, user).stage != contract::LogInStage::second_factor)
            qFatal("no code is asked for");
        return link;
    }
    std::vector<store::OutboxMessage> outbox()
    {
        return must(must(m_bank->house().database->snapshot())->messages().outbox({})).rows;
    }

    static Secret password() { return Secret::fromText(RunningBank::password); }

    template<class T>
    static QByteArray outcome(const Result<T>& result)
    {
        return result ? QByteArray("done") : QByteArray(contract::kindOf(result.error().code).name);
    }

    /// One that the bank did not send.
    static Secret otherThan(const Secret& code)
    {
        QByteArray text = code.view().toByteArray();
        text[0] = text[0] == '9' ? '0' : static_cast<char>(text[0] + 1);
        return Secret(std::move(text));
    }

    void setUp(const server::SmsLimits& limits = {})
    {
        m_read = 0;
        m_twilio = std::make_unique<TwilioSimulator>(m_providers_clock);
        m_bank = std::make_unique<RunningBank>(*server::SmsGateway::fromText(m_twilio->url()), limits);
        setProvider(true);
    }
    void takeDown()
    {
        m_bank.reset();
        m_twilio.reset();
    }
};

} // namespace florin::test
