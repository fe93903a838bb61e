// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/customer_store.h"
#include "store/message_store.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
OutboxMessage sms(const QString& text)
{
    OutboxMessage message;
    message.to = u"+919000000009"_s;
    message.text = text;
    message.created = at(1);
    return message;
}
} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smsSettingsStartWithWhatTheCustomerSaid()
    {
        BankAtWork bank;
        const CustomerId id = must(bank->customers().add(newCustomer(u"Asha"_s, u"Nair"_s)));
        QCOMPARE(must(bank->messages().smsSettings(id)),
                 (SmsSettings{.opt_in = true, .number = u"9000000009"_s, .low_balance = {}}));
        QCOMPARE(must(bank->messages().smsSettings(CustomerId{5})), SmsSettings());
    }

    void smsSettingsAreChangedInOnePlace()
    {
        BankAtWork bank;
        const CustomerId id = must(bank->customers().add(newCustomer(u"Asha"_s, u"Nair"_s)));
        const SmsSettings settings{.opt_in = false,
                                   .number = u"9111111111"_s,
                                   .low_balance = Money(50000, Currency::fromCode(u"KWD").value())};
        must(bank->messages().setSmsSettings(id, settings));
        QCOMPARE(must(bank->messages().smsSettings(id)), settings);
        QVERIFY(!must(bank->customers().customer(id))->sms_opt_in);
        QCOMPARE(must(bank->customers().customer(id))->phone, u"9000000009"_s);
        QCOMPARE(refusal(bank->messages().setSmsSettings(CustomerId{5}, settings)),
                 ProblemCode::unknown_customer);
    }

    void providerSecretsAreKeptButNotListed()
    {
        BankAtWork bank;
        const Secret token = Secret::fromText(u"twilio-auth-token"_s);
        must(bank->messages().setProviderSetting(u"twilio"_s, u"from"_s, u"+1555"_s, at(1)));
        must(bank->messages().setProviderSecret(u"twilio"_s, u"auth_token"_s, token, at(2)));
        must(bank->messages().setProviderSetting(u"paytm"_s, u"from"_s, u"x"_s, at(3)));
        bank.reopen();
        const auto settings = must(bank->messages().providerSettings(u"twilio"_s));
        QCOMPARE(settings, (std::vector{ProviderSetting{u"twilio"_s, u"auth_token"_s, {}, true, at(2)},
                                        ProviderSetting{u"twilio"_s, u"from"_s, u"+1555"_s, false, at(1)}}));
        QVERIFY(must(bank->messages().providerSecret(u"twilio"_s, u"auth_token"_s)) == token);
        QVERIFY(must(bank->messages().providerSecret(u"twilio"_s, u"from"_s)).isEmpty());
        must(bank->messages().setProviderSecret(u"twilio"_s, u"auth_token"_s, Secret(), at(4)));
        QVERIFY(must(bank->messages().providerSecret(u"twilio"_s, u"auth_token"_s)).isEmpty());
        QCOMPARE(must(bank->messages().providerSettings(u"twilio"_s)).size(), 1U);
    }

    void theOutboxSendsInOrderAndCountsAttempts()
    {
        BankAtWork bank;
        const OutboxId one = must(bank->messages().enqueue(sms(u"one"_s)));
        const OutboxId two = must(bank->messages().enqueue(sms(u"two"_s)));
        must(bank->messages().enqueue(sms(u"three"_s)));
        must(bank->messages().noteAttempt(one, OutboxState::queued, u"line busy"_s, at(5)));
        must(bank->messages().noteAttempt(two, OutboxState::sent, u"SM123"_s, at(6)));
        const auto waiting = must(bank->messages().queued(10));
        QCOMPARE(waiting.size(), 2U);
        QCOMPARE(waiting[0].id, one);
        QCOMPARE(waiting[0].attempts, 1);
        QCOMPARE(waiting[0].note, u"line busy"_s);
        QCOMPARE(waiting[0].changed, at(5));
        QCOMPARE(waiting[1].text, u"three"_s);
        QCOMPARE(must(bank->messages().queued(1)).size(), 1U);
        const auto all = must(bank->messages().outbox({.before = {}, .limit = 2}));
        QCOMPARE(all.rows[1].state, OutboxState::sent);
        QVERIFY(all.more);
        QCOMPARE(refusal(bank->messages().noteAttempt(OutboxId{77}, OutboxState::sent, {}, at(6))),
                 ProblemCode::invalid_field);
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
