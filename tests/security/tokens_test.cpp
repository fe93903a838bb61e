// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/accounts.h"
#include "contract/identity.h"
#include "server/wire/running_bank.h"

#include <QTest>

using namespace florin;
using namespace Qt::StringLiterals;
using test::await;
using test::outcome;

/// Tokens of sessions in hands that they are not for, or at times when they are none any more.
class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<test::RunningBank>(); }

    void whatIsAlmostATokenIsNone_data()
    {
        QTest::addColumn<int>("kind");
        int kind = 0;
        for (const char* name : {"truncated", "longer", "empty", "one digit changed", "capital letters",
                                 "all zeros", "with a space", "its hash", "of the greatest length"})
            QTest::newRow(name) << kind++;
    }
    void whatIsAlmostATokenIsNone()
    {
        QFETCH(int, kind);
        const auto link = m_bank->logIn(m_bank->asha().toText());
        const QByteArray token = link->session()->token.view().toByteArray();
        QCOMPARE(token.size(), 64);
        QByteArray digit = token;
        digit[40] = digit[40] == '0' ? '1' : '0';
        const std::array<QByteArray, 9> forged{token.first(63),
                                               token + '0',
                                               {},
                                               digit,
                                               token.toUpper() == token ? digit : token.toUpper(),
                                               QByteArray(64, '0'),
                                               token + ' ',
                                               contract::blake2b(token).toHex(),
                                               QByteArray(1024, 'f')};
        QCOMPARE(resume(forged.at(static_cast<std::size_t>(kind))), "session_ended");
        QCOMPARE(resume(token), "done");
    }

    void aReplayedLogInAnswerIsWorthNothingAfterLogOut()
    {
        const auto link = m_bank->logIn(m_bank->asha().toText());
        const QByteArray token = link->session()->token.view().toByteArray();
        test::must(await(link->call(contract::LogOut{})));
        QCOMPARE(resume(token), "session_ended");
    }

    void aTokenEndsWithThePasswordItCameFrom()
    {
        const auto thief = m_bank->logIn(m_bank->asha().toText());
        const QByteArray stolen = thief->session()->token.view().toByteArray();
        const auto owner = m_bank->logIn(m_bank->asha().toText());
        test::must(await(owner->call(contract::ChangePassword{
            Secret::fromText(test::RunningBank::password), Secret::fromText(u"some other river bank"_s)})));
        QCOMPARE(resume(stolen), "session_ended");
    }

    void anExpiredTokenIsNoneThoughItWasUsedAllTheTime()
    {
        const auto link = m_bank->logIn(m_bank->asha().toText());
        const QByteArray token = link->session()->token.view().toByteArray();
        for (int i = 0; i < 12 * 6 - 1; ++i) {
            m_bank->clock().advance(std::chrono::minutes(10));
            QCOMPARE(outcome(await(link->call(contract::ListAccounts{}))), "done");
        }
        m_bank->clock().advance(std::chrono::minutes(11));
        QCOMPARE(outcome(await(link->call(contract::ListAccounts{}))), "session_ended");
        QCOMPARE(resume(token), "session_ended");
    }

    /// Session fixation: what was handed out before a log-in says nothing about who logs in.
    void aLogInAlwaysMakesAFreshToken()
    {
        const auto link = m_bank->connection();
        link->open();
        const auto attacker = test::must(await(link->call(logIn(m_bank->ravi().toText()))));
        const auto victim = test::must(await(link->call(logIn(m_bank->asha().toText()))));
        QVERIFY(!(attacker.token == victim.token));
        const auto elsewhere = m_bank->connection();
        elsewhere->open();
        const auto resumed = await(elsewhere->call(contract::Resume{attacker.token}));
        QCOMPARE(test::must(resumed).name, m_bank->ravi().toText());
        const auto again = test::must(await(link->call(logIn(m_bank->asha().toText()))));
        QVERIFY(!(again.token == victim.token));
    }

    void aTokenOpensItsOwnersAccountsAlone()
    {
        const auto asha = m_bank->logIn(m_bank->asha().toText());
        const auto link = m_bank->connection();
        link->open();
        test::must(await(link->call(contract::Resume{asha->session()->token})));
        QCOMPARE(outcome(await(link->call(contract::ShowAccount{m_bank->asha()}))), "done");
        QCOMPARE(outcome(await(link->call(contract::ShowAccount{m_bank->ravi()}))), "not_permitted");
    }

private:
    static contract::LogIn logIn(const QString& user)
    {
        return {user, Secret::fromText(test::RunningBank::password)};
    }
    [[nodiscard]] QByteArray resume(const QByteArray& token)
    {
        const auto link = m_bank->connection();
        link->open();
        return outcome(await(link->call(contract::Resume{Secret(QByteArray(token))})));
    }

    std::unique_ptr<test::RunningBank> m_bank;
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tokens_test.moc"
