// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/message_store.h"
#include "support/bank_fixture.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

class MessagesServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup() { m_bank.reset(); }

    void eachCustomerHasTheirOwnSettings()
    {
        const Money limit(50'000, Currency());
        const auto kept = must(set({true, u"90000 00011"_s, limit}));
        QCOMPARE(kept.phone, Text<20>(u"+919000000011"_s));
        const auto shown = must(m_bank->ask<ShowMessageSettings>(asha()));
        QVERIFY(shown.opted_in);
        QCOMPARE(shown.phone, Text<20>(u"+919000000011"_s));
        QCOMPARE(shown.low_balance_below, std::optional(limit));
        const auto other = must(m_bank->ask<ShowMessageSettings>(m_bank->as(m_bank->ravi())));
        QVERIFY(!other.opted_in);
        QCOMPARE(other.phone, Text<20>(u"+919000000010"_s));
        QVERIFY(!other.low_balance_below);
    }

    void whoIsToldNothingNeedsNoNumber()
    {
        QCOMPARE(outcome(set({false, {}, {}})), "done");
        QCOMPARE(must(m_bank->ask<ShowMessageSettings>(asha())).phone, Text<20>());
        QCOMPARE(outcome(set({true, {}, {}})), "invalid_phone");
    }

    void wrongSettingsAreRefused()
    {
        const QByteArray before = m_bank->contents();
        for (const QString& phone : {u"5000000009"_s, u"90000000099"_s, u"phone"_s, u"+449000000009"_s}) {
            QCOMPARE(outcome(set({true, phone, {}})), "invalid_phone");
            QCOMPARE(outcome(set({false, phone, {}})), "invalid_phone");
        }
        QCOMPARE(outcome(set({true, u"900000000990000000099"_s, {}})), "invalid_field");
        const auto limited = [&](qint64 minor) {
            return set({true, u"9000000011"_s, Money(minor, Currency())});
        };
        QCOMPARE(outcome(limited(0)), "amount_not_positive");
        QCOMPARE(outcome(limited(-1)), "amount_not_positive");
        QCOMPARE(outcome(limited(Money::max_request_minor + 1)), "amount_too_large");
        QCOMPARE(m_bank->contents(), before);
    }

    void theProvidersTokenGoesInAndNeverComesOut()
    {
        const auto before = must(m_bank->ask<ShowProvider>(admin()));
        QVERIFY(!before.enabled && !before.auth_token_set);
        const auto kept = must(m_bank->ask(admin(), provider(u"a secret token"_s)));
        QVERIFY(kept.enabled && kept.auth_token_set);
        QCOMPARE(kept.account_sid, u"AC123"_s);
        QCOMPARE(kept.sender, u"+15005550006"_s);
        // Not even inside the decrypted database.
        const QByteArray contents = m_bank->contents();
        QVERIFY(contents.contains("AC123"));
        QVERIFY(!contents.contains("a%20secret%20token") && !contents.contains("secret"));
        const auto snapshot = must(m_bank->database().snapshot());
        QCOMPARE(must(snapshot->messages().providerSecret(u"twilio"_s, u"auth_token"_s)),
                 Secret::fromText(u"a secret token"_s));
    }

    void anAbsentTokenStaysAndAnEmptyOneIsRemoved()
    {
        (void)must(m_bank->ask(admin(), provider(u"a secret token"_s)));
        QVERIFY(must(m_bank->ask(admin(), provider({}))).auth_token_set);
        SetProvider removal = provider({});
        removal.enabled = false;
        removal.auth_token = Secret();
        QVERIFY(!must(m_bank->ask(admin(), removal)).auth_token_set);
        QVERIFY(!must(m_bank->ask<ShowProvider>(admin())).enabled);
    }

    void nothingIsEnabledHalf()
    {
        const QStringList without{u"audit_line"_s};
        const QByteArray before = m_bank->contents(without);
        QCOMPARE(outcome(m_bank->ask(admin(), provider({}))), "invalid_field");
        SetProvider request = provider(u"token"_s);
        request.account_sid = u" "_s;
        QCOMPARE(outcome(m_bank->ask(admin(), request)), "invalid_field");
        request = provider(u"token"_s);
        request.sender = QString();
        QCOMPARE(outcome(m_bank->ask(admin(), request)), "invalid_field");
        request.sender = QString(65, u'1');
        QCOMPARE(outcome(m_bank->ask(admin(), request)), "invalid_field");
        QCOMPARE(m_bank->contents(without), before);
    }

private:
    [[nodiscard]] server::CallerPtr asha() { return m_bank->as(m_bank->asha()); }
    [[nodiscard]] server::CallerPtr admin() { return m_bank->as(Role::admin); }

    Result<MessageSettings> set(const MessageSettings& settings)
    {
        return m_bank->ask(asha(), SetMessageSettings{settings, {}});
    }
    /// Without a token where `token` is empty.
    static SetProvider provider(const QString& token)
    {
        SetProvider request;
        request.enabled = true;
        request.account_sid = u"AC123"_s;
        request.sender = u"+15005550006"_s;
        if (!token.isEmpty())
            request.auth_token = Secret::fromText(token);
        return request;
    }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(MessagesServiceTest)
#include "services_messages_test.moc"
