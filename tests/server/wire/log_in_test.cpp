// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/running_bank.h"

#include "contract/accounts.h"
#include "contract/identity.h"

#include <QTest>

using namespace florin;
using namespace Qt::StringLiterals;
using test::await;
using test::outcome;

/// Who gets in, how, and for how long.
class LogInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsARoleAndKnowsAccountNumbers();
    void knowsCustomerNumbers();
    void saysTheSameToUnknownUsers();
    void slowsDownGuessing();
    void countsSpellingsAsOne();
    void tellsNothingToAOneTimePassword();
    void takesNoNumberForAName();
    void forcesAChangeOfAOneTimePassword();
    void refusesWeakPasswords_data();
    void refusesWeakPasswords();
    void endsOtherSessionsWithThePassword();
    void endsIdleSessions();
    void resumesOnANewConnection();
    void resumesAfterARestart();
    void doesNotResumeWhatWasIdle();
    void keepsOutAfterLogOut();

private:
    /// Adds a member of staff; their one-time password.
    static Secret add(client::Connection& admin, const QString& name, contract::Role role)
    {
        test::must(await(admin.call(contract::AddUser{name, u"Somebody"_s, role, {}})));
        return test::must(await(admin.call(contract::IssuePassword{name}))).one_time_password;
    }
    [[nodiscard]] Secret password() const { return Secret::fromText(test::RunningBank::password); }
    std::unique_ptr<test::RunningBank> m_bank;
};

void LogInTest::init()
{
    m_bank = std::make_unique<test::RunningBank>();
}

void LogInTest::tellsARoleAndKnowsAccountNumbers()
{
    const auto link = m_bank->connection();
    link->open();
    const auto customer =
        test::must(await(link->call(contract::LogIn{m_bank->asha().toGrouped(), password()})));
    QCOMPARE(customer.role, contract::Role::customer);
    QCOMPARE(customer.display_name, u"Asha Rao"_s);
    const auto admin = test::must(await(link->call(contract::LogIn{u"ADMIN"_s, password()})));
    QCOMPARE(admin.role, contract::Role::admin);
}

void LogInTest::knowsCustomerNumbers()
{
    const auto admin = m_bank->logIn(m_bank->administrator());
    contract::ListAccounts of_asha;
    of_asha.search = m_bank->asha().toText();
    const auto accounts = test::must(await(admin->call(of_asha)));
    QVERIFY(accounts.items.front().customer.has_value());
    const QString number = QString::number(accounts.items.front().customer->value);
    const auto link = m_bank->connection();
    link->open();
    QCOMPARE(test::must(await(link->call(contract::LogIn{u' ' + number, password()}))).name,
             m_bank->asha().toText());
    const auto nobody = await(link->call(contract::LogIn{u"999999"_s, password()}));
    const auto none = await(link->call(contract::LogIn{u"0"_s, password()}));
    const auto unknown = await(link->call(contract::LogIn{u"nobody"_s, password()}));
    QVERIFY(!nobody && !none && !unknown);
    QCOMPARE(nobody.error(), unknown.error());
    QCOMPARE(none.error(), unknown.error());
    const auto otherwise = await(link->call(contract::LogIn{u'0' + number, password()}));
    QVERIFY(!otherwise);
    QCOMPARE(otherwise.error(), unknown.error());
    // Staff name others by name, so that a number is not taken for another.
    QCOMPARE(outcome(await(admin->call(contract::IssuePassword{number}))), QByteArray("unknown_user"));
    // Guesses under the one and the other are guesses at one person.
    QByteArray last;
    for (int i = 0; i < 8; ++i) {
        const QString name = i % 2 == 0 ? number : m_bank->asha().toText();
        last = outcome(await(link->call(contract::LogIn{name, Secret::fromText(u"guess"_s)})));
    }
    QCOMPARE(last, QByteArray("throttled"));
}

void LogInTest::saysTheSameToUnknownUsers()
{
    const auto link = m_bank->connection();
    link->open();
    const auto unknown = await(link->call(contract::LogIn{u"nobody"_s, password()}));
    const auto wrong =
        await(link->call(contract::LogIn{m_bank->administrator(), Secret::fromText(u"wrong"_s)}));
    QVERIFY(!unknown && !wrong);
    QCOMPARE(unknown.error(), wrong.error());
}

void LogInTest::slowsDownGuessing()
{
    const auto link = m_bank->connection();
    link->open();
    QByteArray last;
    for (int i = 0; i < 8; ++i)
        last = outcome(
            await(link->call(contract::LogIn{m_bank->administrator(), Secret::fromText(u"guess"_s)})));
    QCOMPARE(last, QByteArray("throttled"));
    // The right password waits too: else the wait would tell which one it is.
    QCOMPARE(outcome(await(link->call(contract::LogIn{m_bank->administrator(), password()}))),
             QByteArray("throttled"));
    m_bank->clock().advance(std::chrono::minutes(16));
    QCOMPARE(outcome(await(link->call(contract::LogIn{m_bank->administrator(), password()}))),
             QByteArray("done"));
}

void LogInTest::forcesAChangeOfAOneTimePassword()
{
    const auto admin = m_bank->logIn(m_bank->administrator());
    const Secret one_time = add(*admin, u"tara"_s, contract::Role::teller);
    const auto tara = m_bank->connection();
    tara->open();
    const auto session = test::must(await(tara->call(contract::LogIn{u"tara"_s, one_time})));
    QCOMPARE(session.stage, contract::LogInStage::new_password);
    QCOMPARE(outcome(await(tara->call(contract::ListAccounts{}))), QByteArray("password_must_change"));
    test::must(await(tara->call(contract::ChangePassword{one_time, password()})));
    QCOMPARE(outcome(await(tara->call(contract::ListAccounts{}))), QByteArray("done"));
    QCOMPARE(outcome(await(tara->call(contract::AddUser{u"x"_s, u"X"_s, contract::Role::admin, {}}))),
             QByteArray("not_permitted"));
}

void LogInTest::refusesWeakPasswords_data()
{
    QTest::addColumn<QString>("candidate");
    QTest::newRow("short") << u"abc12"_s;
    QTest::newRow("common") << u"password123"_s;
    QTest::newRow("one sign") << u"aaaaaaaaaaaaaa"_s;
    QTest::newRow("keys in a row") << u"qwertyuiopasdfgh"_s;
    QTest::newRow("a word and a year") << u"Mumbai@2026"_s;
    QTest::newRow("own name") << u"administrator-admin"_s;
    QTest::newRow("the same") << test::RunningBank::password;
}

void LogInTest::refusesWeakPasswords()
{
    QFETCH(QString, candidate);
    const auto admin = m_bank->logIn(m_bank->administrator());
    QCOMPARE(outcome(await(admin->call(contract::ChangePassword{password(), Secret::fromText(candidate)}))),
             QByteArray("password_too_weak"));
}

void LogInTest::endsOtherSessionsWithThePassword()
{
    const auto here = m_bank->logIn(m_bank->asha().toText());
    const auto elsewhere = m_bank->logIn(m_bank->asha().toText());
    test::must(
        await(here->call(contract::ChangePassword{password(), Secret::fromText(u"an entirely new one"_s)})));
    QCOMPARE(outcome(await(elsewhere->call(contract::ListAccounts{}))), QByteArray("session_ended"));
    QCOMPARE(outcome(await(here->call(contract::ListAccounts{}))), QByteArray("done"));
}

void LogInTest::endsIdleSessions()
{
    const auto link = m_bank->logIn(m_bank->asha().toText());
    m_bank->clock().advance(std::chrono::minutes(14));
    QCOMPARE(outcome(await(link->call(contract::ListAccounts{}))), QByteArray("done"));
    m_bank->clock().advance(std::chrono::minutes(16));
    QCOMPARE(outcome(await(link->call(contract::ListAccounts{}))), QByteArray("session_ended"));
}

void LogInTest::resumesOnANewConnection()
{
    const auto first = m_bank->logIn(m_bank->asha().toText());
    const Secret token = first->session()->token;
    const auto second = m_bank->connection();
    second->open();
    QCOMPARE(test::must(await(second->call(contract::Resume{token}))).name, m_bank->asha().toText());
    QCOMPARE(outcome(await(second->call(contract::Resume{Secret::fromText(u"made up"_s)}))),
             QByteArray("session_ended"));
    m_bank->clock().advance(std::chrono::hours(13));
    QCOMPARE(outcome(await(second->call(contract::Resume{token}))), QByteArray("session_ended"));
}

void LogInTest::keepsOutAfterLogOut()
{
    const auto link = m_bank->logIn(m_bank->asha().toText());
    const Secret token = link->session()->token;
    test::must(await(link->call(contract::LogOut{})));
    QCOMPARE(outcome(await(link->call(contract::ListAccounts{}))), QByteArray("not_logged_in"));
    QCOMPARE(outcome(await(link->call(contract::Resume{token}))), QByteArray("session_ended"));
}

void LogInTest::countsSpellingsAsOne()
{
    const auto link = m_bank->connection();
    link->open();
    const QString number = m_bank->asha().toText();
    QByteArray last;
    for (int i = 0; i < 8; ++i) {
        QString spelling = number;
        spelling.insert(1 + i, u' ');
        last = outcome(await(link->call(contract::LogIn{spelling, Secret::fromText(u"guess"_s)})));
    }
    QCOMPARE(last, QByteArray("throttled"));
}

void LogInTest::tellsNothingToAOneTimePassword()
{
    const auto admin = m_bank->logIn(m_bank->administrator());
    const Secret one_time = add(*admin, u"meena"_s, contract::Role::auditor);
    const auto meena = m_bank->connection();
    meena->open();
    test::must(await(meena->call(contract::LogIn{u"meena"_s, one_time})));
    QCOMPARE(outcome(await(meena->call(contract::Watch{{contract::Topic::accounts}}))),
             QByteArray("password_must_change"));
}

void LogInTest::takesNoNumberForAName()
{
    const auto admin = m_bank->logIn(m_bank->administrator());
    QCOMPARE(outcome(await(admin->call(
                 contract::AddUser{m_bank->asha().toText(), u"Eve"_s, contract::Role::teller, {}}))),
             QByteArray("invalid_field"));
}

void LogInTest::resumesAfterARestart()
{
    const auto before = m_bank->logIn(m_bank->asha().toText());
    const Secret token = before->session()->token;
    m_bank->clock().advance(std::chrono::seconds(1));
    m_bank->restart();
    const auto after = m_bank->connection();
    after->open();
    QCOMPARE(test::must(await(after->call(contract::Resume{token}))).name, m_bank->asha().toText());
    QCOMPARE(outcome(await(after->call(contract::ListAccounts{}))), QByteArray("done"));
}

void LogInTest::doesNotResumeWhatWasIdle()
{
    auto link = m_bank->logIn(m_bank->asha().toText());
    const Secret token = link->session()->token;
    link.reset();
    m_bank->clock().advance(std::chrono::minutes(16));
    const auto other = m_bank->logIn(m_bank->ravi().toText());
    const auto again = m_bank->connection();
    again->open();
    QCOMPARE(outcome(await(again->call(contract::Resume{token}))), QByteArray("session_ended"));
}

QTEST_GUILESS_MAIN(LogInTest)
#include "log_in_test.moc"
