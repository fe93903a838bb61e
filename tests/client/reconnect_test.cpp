// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "contract/accounts.h"

#include <QSignalSpy>

namespace florin::client
{

/// A connection that is lost, and comes back.
class ReconnectTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;

private Q_SLOTS:
    void init() { m_server = std::make_unique<TestServer>(); }

    void keepsTryingUntilTheServerIsThere()
    {
        m_server->kill();
        Connection bank(optionsFor(*m_server));
        QSignalSpy trouble(&bank, &Link::troubled);
        bank.open();
        const auto who = bank.call(logInOf(QStringLiteral("asha")));
        QTRY_VERIFY(trouble.size() >= 2);
        QCOMPARE(trouble[0][0].value<Problem>().code, ProblemCode::cannot_connect);
        QCOMPARE(bank.state(), LinkState::Reconnecting);
        m_server->comeBack();
        QVERIFY(wait(who).has_value());
    }

    void scriptsAreToldAtOnce()
    {
        m_server->kill();
        auto options = optionsFor(*m_server);
        options.reconnect = Reconnect::OnceConnected;
        Connection bank(options);
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(logInOf(QStringLiteral("asha"))))), ProblemCode::cannot_connect);
        QCOMPARE(bank.state(), LinkState::Offline);
    }

    void scriptsStillFindOutWhatBecameOfAWrite()
    {
        auto options = optionsFor(*m_server);
        options.reconnect = Reconnect::OnceConnected;
        Connection bank(options);
        bank.open();
        const auto deposit = bank.call(someDeposit(500));
        QTRY_COMPARE(m_server->count<contract::Deposit>(), 1);
        m_server->handle<contract::Deposit>([](const Asked& one) {
            one.answer(contract::Moved{EntryId{78}, {}});
        });
        m_server->dropAll();
        QCOMPARE(entryOf(wait(deposit)), 78);
    }

    void takesTheSessionUpAgain()
    {
        Connection bank(optionsFor(*m_server));
        bank.watch({contract::Topic::accounts, contract::Topic::feedback});
        bank.open();
        QVERIFY(wait(bank.call(logInOf(QStringLiteral("asha")))));
        QSignalSpy restored(&bank, &Link::restored);
        m_server->kill();
        QTRY_COMPARE(bank.state(), LinkState::Reconnecting);
        QVERIFY(bank.session());
        m_server->comeBack();
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(bank.state(), LinkState::LoggedIn);
        QCOMPARE(m_server->count<contract::LogIn>(), 1);
        QCOMPARE(m_server->count<contract::Resume>(), 1);
        QTRY_COMPARE(m_server->count<contract::Watch>(), 2);
        QCOMPARE(m_server->all<contract::Watch>()[1].request<contract::Watch>().topics.size(),
                 std::size_t{2});
    }

    void findsOutWhatBecameOfAWrite()
    {
        Connection bank(optionsFor(*m_server));
        bank.open();
        QVERIFY(wait(bank.call(logInOf(QStringLiteral("asha")))));
        const auto deposit = bank.call(someDeposit(500));
        const auto read = bank.call(contract::ListAccounts{});
        QTRY_COMPARE(m_server->count<contract::Deposit>(), 1);
        const auto first = m_server->all<contract::Deposit>()[0].params;
        m_server->kill();
        QTRY_COMPARE(bank.findingOut(), 1);
        QCOMPARE(deposit.progressValue(), static_cast<int>(CallPhase::FindingOut));
        m_server->handle<contract::Deposit>([&](const Asked& one) {
            QCOMPARE(one.params, first);
            one.answer(contract::Moved{EntryId{77}, {}});
        });
        m_server->handle<contract::ListAccounts>(
            [](const Asked& one) { one.answer(contract::ListAccounts::Reply{}); });
        m_server->comeBack();
        QCOMPARE(entryOf(wait(deposit)), 77);
        QVERIFY(wait(read).has_value());
        QCOMPARE(bank.findingOut(), 0);
    }

    void doesNotRepeatAPasswordByItself()
    {
        m_server->handle<contract::ChangePassword>([](const Asked&) {});
        Connection bank(optionsFor(*m_server));
        bank.open();
        const auto change = bank.call(contract::ChangePassword{});
        QTRY_COMPARE(m_server->count<contract::ChangePassword>(), 1);
        m_server->dropAll();
        QCOMPARE(codeOf(wait(change)), ProblemCode::offline);
        QTRY_COMPARE(bank.state(), LinkState::Connected);
        QCOMPARE(m_server->count<contract::ChangePassword>(), 1);
    }

    void saysWhenTheSessionDidNotLastSoLong()
    {
        Connection bank(optionsFor(*m_server));
        bank.open();
        QVERIFY(wait(bank.call(logInOf(QStringLiteral("asha")))));
        const auto read = bank.call(contract::ListAccounts{});
        QSignalSpy ended(&bank, &Link::sessionEnded);
        QSignalSpy restored(&bank, &Link::restored);
        m_server->handle<contract::Resume>([](const Asked& one) { one.refuse(ProblemCode::session_ended); });
        QTRY_COMPARE(m_server->count<contract::ListAccounts>(), 1);
        m_server->dropAll();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(codeOf(wait(read)), ProblemCode::session_ended);
        QCOMPARE(bank.state(), LinkState::Connected);
        QCOMPARE(restored.size(), 0);
    }

    void losingTheWayWhileResumingIsNoEndOfTheSession()
    {
        Connection bank(optionsFor(*m_server));
        bank.open();
        QVERIFY(wait(bank.call(logInOf(QStringLiteral("asha")))));
        QSignalSpy ended(&bank, &Link::sessionEnded);
        QSignalSpy restored(&bank, &Link::restored);
        int tries = 0;
        m_server->handle<contract::Resume>([&](const Asked& one) {
            if (++tries < 3)
                return one.socket->abort();
            contract::LoggedIn session;
            session.name = QStringLiteral("asha");
            one.answer(session);
        });
        m_server->dropAll();
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(tries, 3);
        QCOMPARE(ended.size(), 0);
    }

    void noticesAWayThatIsDeadWithoutAWord()
    {
        auto options = optionsFor(*m_server);
        options.ping_every = 50ms;
        options.answer_time_out = 60ms;
        Connection bank(options);
        bank.open();
        QTRY_COMPARE(bank.state(), LinkState::Connected);
        m_server->handle<contract::Ping>([](const Asked&) {});
        QTRY_VERIFY(m_server->connections >= 2);
        QVERIFY(bank.quality().loss > 0);
    }

    void waitsNoLongerThanItSaysForHello()
    {
        m_server->handle<contract::Hello>([](const Asked&) {});
        auto options = optionsFor(*m_server);
        options.connect_time_out = 200ms;
        options.reconnect = Reconnect::Never;
        Connection bank(options);
        QSignalSpy trouble(&bank, &Link::troubled);
        bank.open();
        QTRY_COMPARE(trouble.size(), 1);
        QCOMPARE(trouble[0][0].value<Problem>().code, ProblemCode::cannot_connect);
    }

    void closingEndsEverything()
    {
        Connection bank(optionsFor(*m_server));
        bank.open();
        QVERIFY(wait(bank.call(logInOf(QStringLiteral("asha")))));
        const auto call = bank.call(someDeposit(1));
        bank.close();
        QCOMPARE(codeOf(wait(call)), ProblemCode::offline);
        QVERIFY(!bank.session());
        QTest::qWait(150);
        QCOMPARE(m_server->connections, 1);
        QCOMPARE(bank.state(), LinkState::Offline);
    }
};

} // namespace florin::client

QTEST_GUILESS_MAIN(florin::client::ReconnectTest)
#include "reconnect_test.moc"
