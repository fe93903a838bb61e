// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/customer_store.h"
#include "store/message_store.h"

#include <algorithm>

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
OutboxMessage smsWithCode(const QString& text)
{
    OutboxMessage message = sms(text);
    message.expires = at(300);
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
        tried(bank->messages(), one, OutboxState::queued, u"line busy"_s, at(5), at(9));
        tried(bank->messages(), two, OutboxState::sent, u"SM123"_s, at(6), at(6));
        const auto waiting = must(bank->messages().due(at(9), at(0), 10));
        QCOMPARE(waiting.size(), 2U);
        QCOMPARE(waiting[0].id, one);
        QCOMPARE(waiting[0].attempts, 1);
        QCOMPARE(waiting[0].note, u"line busy"_s);
        QCOMPARE(waiting[0].changed, at(5));
        QCOMPARE(waiting[1].text, u"three"_s);
        QCOMPARE(must(bank->messages().due(at(9), at(0), 1)).size(), 1U);
        const auto all = must(bank->messages().outbox({.before = {}, .limit = 2}));
        QCOMPARE(all.rows[1].state, OutboxState::sent);
        QVERIFY(all.more);
        QVERIFY(
            !must(bank->messages().noteAttempt({OutboxId{77}, at(6), OutboxState::sent, {}, at(6), at(6)})));
    }

    void codesAreTriedFirstAndNothingBeforeItsTime()
    {
        BankAtWork bank;
        auto& messages = bank->messages();
        const OutboxId news = must(messages.enqueue(sms(u"news"_s)));
        const OutboxId code = must(messages.enqueue(smsWithCode(u"123456"_s)));
        QCOMPARE(ids(messages.due(at(5), at(0), 10)), (std::vector{code, news}));
        QCOMPARE(ids(messages.due(at(5), at(0), 1)), std::vector{code});
        tried(messages, code, OutboxState::queued, u"busy"_s, at(5), at(30));
        tried(messages, news, OutboxState::unsure, u"no answer"_s, at(5), at(40));
        QCOMPARE(ids(messages.due(at(29), at(0), 10)), std::vector<OutboxId>());
        QCOMPARE(ids(messages.due(at(30), at(0), 10)), std::vector{code});
        QCOMPARE(ids(messages.due(at(40), at(0), 10)), (std::vector{code, news}));
    }

    void aMessageIsClaimedByOneAndFoundAgainWhenThatOneIsGone()
    {
        BankAtWork bank;
        auto& messages = bank->messages();
        const OutboxId id = must(messages.enqueue(sms(u"news"_s)));
        const OutboxMessage as_read = must(messages.due(at(5), at(0), 1)).front();
        QVERIFY(must(messages.claim(as_read, at(6))));
        QVERIFY(!must(messages.claim(as_read, at(6))));
        bank.reopen();
        auto& again = bank->messages();
        QCOMPARE(ids(again.due(at(9), at(5), 10)), std::vector<OutboxId>());
        const auto lost = must(again.due(at(9), at(6), 10));
        QCOMPARE(lost.size(), 1U);
        QCOMPARE(lost[0].id, id);
        QCOMPARE(lost[0].state, OutboxState::sending);
        QVERIFY(must(again.claim(lost[0], at(9))));
        QVERIFY(must(again.noteAttempt({id, at(9), OutboxState::sent, u"SM123"_s, at(10), at(10)})));
        QCOMPARE(ids(again.due(at(99), at(99), 10)), std::vector<OutboxId>());
    }

    void whoseClaimRanOutDoesNotWriteOverTheOther()
    {
        BankAtWork bank;
        auto& messages = bank->messages();
        const OutboxId id = must(messages.enqueue(smsWithCode(u"123456"_s)));
        QVERIFY(must(messages.claim(row(messages, id), at(6)))); // and stalls
        QVERIFY(must(messages.claim(row(messages, id), at(9))));
        const SendingOutcome late{id, at(6), OutboxState::failed, u"21211"_s, at(10), at(10)};
        QVERIFY(!must(messages.noteAttempt(late)));
        QCOMPARE(row(messages, id).state, OutboxState::sending);
        QCOMPARE(row(messages, id).text, u"123456"_s);
        QVERIFY(must(messages.noteAttempt({id, at(9), OutboxState::sent, u"SM1"_s, at(11), at(11)})));
        QVERIFY(!must(messages.noteAttempt(late)));
        bank.reopen();
        const OutboxMessage kept = row(bank->messages(), id);
        QCOMPARE(kept.state, OutboxState::sent);
        QCOMPARE(kept.note, u"SM1"_s);
        QCOMPARE(kept.attempts, 1);
        QCOMPARE(kept.changed, at(11));
    }

    void aCodeIsEmptiedWhenItIsSentOrGivenUp()
    {
        BankAtWork bank;
        auto& messages = bank->messages();
        const OutboxId sent = must(messages.enqueue(smsWithCode(u"123456"_s)));
        const OutboxId failed = must(messages.enqueue(smsWithCode(u"234567"_s)));
        const OutboxId waits = must(messages.enqueue(smsWithCode(u"345678"_s)));
        const OutboxId news = must(messages.enqueue(sms(u"news"_s)));
        tried(messages, sent, OutboxState::sent, u"SM1"_s, at(5), at(5));
        tried(messages, failed, OutboxState::failed, u"21211"_s, at(5), at(5));
        tried(messages, waits, OutboxState::unsure, {}, at(5), at(6));
        tried(messages, news, OutboxState::sent, u"SM2"_s, at(5), at(5));
        bank.reopen();
        QCOMPARE(texts(bank->messages()), QStringList({u"news"_s, u"345678"_s, u""_s, u""_s}));
        QCOMPARE(ids(bank->messages().expired(at(299), 10)), std::vector<OutboxId>());
        QCOMPARE(ids(bank->messages().expired(at(300), 10)), std::vector{waits});
    }

    void messagesAreCountedByKindAndNumber()
    {
        BankAtWork bank;
        const auto put = [&](MessageKind kind, const QString& to, Timestamp time) {
            OutboxMessage message = sms(u"123456"_s);
            message.kind = kind;
            message.to = to;
            message.created = time;
            must(bank->messages().enqueue(message));
        };
        const QString asha = u"+919000000009"_s;
        put(MessageKind::log_in_code, asha, at(1));
        put(MessageKind::log_in_code, u"+919000000010"_s, at(2));
        put(MessageKind::session_code, asha, at(3));
        put(MessageKind::log_in_code, asha, at(4));
        bank.reopen();
        const auto nth = [&](MessageKind kind, const std::optional<QString>& to, int skip) {
            return must(bank->messages().nthNewest({kind, to}, skip));
        };
        QCOMPARE(nth(MessageKind::log_in_code, asha, 0), std::optional(at(4)));
        QCOMPARE(nth(MessageKind::log_in_code, asha, 1), std::optional(at(1)));
        QVERIFY(!nth(MessageKind::log_in_code, asha, 2));
        QCOMPARE(nth(MessageKind::log_in_code, std::nullopt, 1), std::optional(at(2)));
        QVERIFY(!nth(MessageKind::log_in_code, std::nullopt, 3));
        QVERIFY(!nth(MessageKind::warning, asha, 0));
        QCOMPARE(must(bank->messages().outbox({})).rows.front().kind, MessageKind::log_in_code);
        OutboxMessage told = sms(u"news"_s);
        told.kind = MessageKind::warning;
        const CustomerId asha_nair = must(bank->customers().add(newCustomer(u"Asha"_s, u"Nair"_s)));
        told.customer = asha_nair;
        told.created = at(5);
        must(bank->messages().enqueue(told));
        const auto of = [&](CustomerId customer) {
            return must(bank->messages().nthNewest({MessageKind::warning, {}, customer}, 0));
        };
        QCOMPARE(of(asha_nair), std::optional(at(5)));
        QVERIFY(!of(CustomerId{asha_nair.value + 1}));
    }

private:
    static std::vector<OutboxId> ids(const Result<std::vector<OutboxMessage>>& rows)
    {
        std::vector<OutboxId> result;
        for (const OutboxMessage& row : must(rows))
            result.push_back(row.id);
        return result;
    }
    static OutboxMessage row(MessageReader& messages, OutboxId id)
    {
        const auto all = must(messages.outbox({})).rows;
        const auto found = std::ranges::find(all, id, &OutboxMessage::id);
        if (found == all.end())
            qFatal("it is not in the outbox");
        return *found;
    }
    static void tried(MessageStore& messages, OutboxId id, OutboxState state, const QString& note,
                      Timestamp time, Timestamp next)
    {
        QVERIFY(must(messages.claim(row(messages, id), time)));
        QVERIFY(must(messages.noteAttempt({id, time, state, note, time, next})));
    }
    static QStringList texts(MessageReader& messages)
    {
        QStringList result;
        for (const OutboxMessage& row : must(messages.outbox({})).rows)
            result << row.text;
        return result;
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
