// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "contract/accounts.h"
#include "contract/feedback.h"

#include <QSignalSpy>

namespace florin::client
{

/// Calls and events over a connection that stands.
class CallTest : public QObject
{
    Q_OBJECT

private:
    TestServer m_server;

private Q_SLOTS:
    void init()
    {
        m_server.dropAll();
        m_server.asked.clear();
    }

    void logsInAsSoonAsItCan()
    {
        Connection bank(optionsFor(m_server));
        QSignalSpy states(&bank, &Link::stateChanged);
        bank.open();
        const auto who = wait(bank.call(logInOf(QStringLiteral("asha"))));
        QVERIFY(who.has_value());
        QCOMPARE(who->name, QStringLiteral("asha"));
        QCOMPARE(bank.state(), LinkState::LoggedIn);
        QCOMPARE(bank.server()->bank, QStringLiteral("Test Bank"));
        QCOMPARE(states.size(), 3);
        QCOMPARE(m_server.asked.front().method, QByteArray("system.hello"));
    }

    void refusesWhenNeverOpened()
    {
        Connection bank(optionsFor(m_server));
        QCOMPARE(codeOf(wait(bank.call(contract::ListAccounts{}))), ProblemCode::offline);
    }

    void givesEveryWriteAKeyOfItsOwn()
    {
        Connection bank(optionsFor(m_server));
        bank.open();
        const auto one = bank.call(someDeposit(100));
        const auto other = bank.call(someDeposit(100));
        auto chosen = someDeposit(100);
        chosen.key = Uuid::create(SystemClock().now());
        const auto third = bank.call(chosen);
        QTRY_COMPARE(m_server.count<contract::Deposit>(), 3);
        std::vector<IdempotencyKey> keys;
        for (const Asked& asked : m_server.all<contract::Deposit>())
            keys.push_back(asked.request<contract::Deposit>().key);
        QVERIFY(!keys[0].isNull());
        QVERIFY(keys[0] != keys[1]);
        QCOMPARE(keys[2], chosen.key);
    }

    void matchesAnswersThatComeInAnotherOrder()
    {
        Connection bank(optionsFor(m_server));
        bank.open();
        const auto first = bank.call(someDeposit(1));
        const auto second = bank.call(someDeposit(2));
        QTRY_COMPARE(m_server.count<contract::Deposit>(), 2);
        const auto asked = m_server.all<contract::Deposit>();
        QCOMPARE(asked[0].request<contract::Deposit>().amount.minor(), 1);
        asked[1].answer(contract::Moved{EntryId{20}, {}});
        asked[0].answer(contract::Moved{EntryId{10}, {}});
        QCOMPARE(entryOf(wait(first)), 10);
        QCOMPARE(entryOf(wait(second)), 20);
    }

    void dropsASecondAnswer()
    {
        Connection bank(optionsFor(m_server));
        bank.open();
        m_server.handle<contract::Deposit>([](const Asked& one) {
            one.answer(contract::Moved{EntryId{1}, {}});
            one.answer(contract::Moved{EntryId{2}, {}});
        });
        QCOMPARE(entryOf(wait(bank.call(someDeposit(1)))), 1);
        QCOMPARE(entryOf(wait(bank.call(someDeposit(1)))), 1);
        QCOMPARE(m_server.sockets.size(), std::size_t{1}); // and the connection stands
        m_server.handle<contract::Deposit>([](const Asked&) {});
    }

    void takesALateAnswerToTheFirstTry()
    {
        auto options = optionsFor(m_server);
        options.answer_time_out = 100ms;
        Connection bank(options);
        QSignalSpy finding(&bank, &Link::findingOutChanged);
        bank.open();
        const auto call = bank.call(someDeposit(5));
        QTRY_VERIFY(m_server.count<contract::Deposit>() >= 2);
        QCOMPARE(call.progressValue(), static_cast<int>(CallPhase::FindingOut));
        QCOMPARE(bank.findingOut(), 1);
        const auto asked = m_server.all<contract::Deposit>();
        for (const Asked& one : asked)
            QCOMPARE(one.params, asked[0].params); // the same key, the same everything
        asked[0].answer(contract::Moved{EntryId{3}, {}});
        QCOMPARE(entryOf(wait(call)), 3);
        QCOMPARE(bank.findingOut(), 0);
        QCOMPARE(finding.size(), 2);
    }

    /// Money may have come between the two tries: only the last one's refusal says that nothing has happened.
    void doesNotTakeARefusalOfAnEarlierTryForTheLastWord()
    {
        std::map<qint64, Asked> first_tries;
        m_server.handle<contract::Deposit>([&](const Asked& one) {
            const qint64 minor = one.request<contract::Deposit>().amount.minor();
            const auto [first, is_first] = first_tries.emplace(minor, one);
            if (is_first)
                return;
            first->second.refuse(ProblemCode::insufficient_funds);
            if (minor == 5)
                one.answer(contract::Moved{EntryId{4}, {}});
            else
                one.refuse(ProblemCode::account_frozen);
        });
        auto options = optionsFor(m_server);
        options.answer_time_out = 100ms;
        Connection bank(options);
        bank.open();
        const auto done = bank.call(someDeposit(5));
        const auto refused = bank.call(someDeposit(6));
        QCOMPARE(entryOf(wait(done)), 4);
        QCOMPARE(codeOf(wait(refused)), ProblemCode::account_frozen);
        m_server.handle<contract::Deposit>([](const Asked&) {});
    }

    /// The first try may still be waiting in the bank, to be done when the second has found it busy.
    void doesNotTakeABusyBankForTheLastWordOnAnEarlierTry()
    {
        std::vector<Asked> tries;
        m_server.handle<contract::Deposit>([&](const Asked& one) {
            tries.push_back(one);
            if (tries.size() == 2)
                one.refuse(ProblemCode::busy);
            else if (tries.size() == 3)
                one.refuse(ProblemCode::unavailable);
            else if (tries.size() == 4)
                one.refuse(ProblemCode::throttled);
            else if (tries.size() == 5)
                tries.front().answer(contract::Moved{EntryId{7}, {}});
        });
        auto options = optionsFor(m_server);
        options.answer_time_out = 100ms;
        Connection bank(options);
        bank.open();
        QCOMPARE(entryOf(wait(bank.call(someDeposit(5)))), 7);
        m_server.handle<contract::Deposit>([](const Asked&) {});
    }

    void saysThatItDoesNotKnowWhenTheBankStaysBusy()
    {
        bool first = true;
        m_server.handle<contract::Deposit>([&](const Asked& one) {
            if (!std::exchange(first, false))
                one.refuse(ProblemCode::busy);
        });
        auto options = optionsFor(m_server);
        options.answer_time_out = 50ms;
        options.give_up_after = 2s;
        Connection bank(options);
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(someDeposit(5)))), ProblemCode::timed_out);
        // Where there was no earlier try, nothing has happened.
        m_server.handle<contract::Deposit>([](const Asked& one) { one.refuse(ProblemCode::busy); });
        Connection patient(optionsFor(m_server));
        patient.open();
        QCOMPARE(codeOf(wait(patient.call(someDeposit(5)))), ProblemCode::busy);
        m_server.handle<contract::Deposit>([](const Asked&) {});
    }

    void givesUpOnAnAnswerThatNeverComes()
    {
        auto options = optionsFor(m_server);
        options.answer_time_out = 50ms;
        options.give_up_after = 2s; // room for three tries on a busy machine
        Connection bank(options);
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(someDeposit(5)))), ProblemCode::timed_out);
        QVERIFY(m_server.count<contract::Deposit>() > 2);
    }

    void neverAsksForALogInTwice()
    {
        m_server.handle<contract::ChangePassword>([](const Asked&) {});
        auto options = optionsFor(m_server);
        options.answer_time_out = 100ms;
        Connection bank(options);
        bank.open();
        QCOMPARE(codeOf(wait(bank.call(contract::ChangePassword{}))), ProblemCode::timed_out);
        QCOMPARE(m_server.count<contract::ChangePassword>(), 1);
    }

    void refusesOneCallTooMany()
    {
        auto options = optionsFor(m_server);
        options.max_calls = 3;
        Connection bank(options);
        bank.open();
        std::vector<QFuture<Result<contract::Moved>>> calls;
        for (int i = 0; i < 4; ++i)
            calls.push_back(bank.call(someDeposit(i + 1)));
        QCOMPARE(codeOf(wait(calls[3])), ProblemCode::busy);
        QVERIFY(!calls[0].isFinished());
    }

    void refusesARequestThatFitsInNoFrame()
    {
        Connection bank(optionsFor(m_server));
        bank.open();
        contract::ImportFeedback import;
        contract::FeedbackRow row;
        row.text = QString(4000, u'x');
        import.rows.assign(100, row);
        QCOMPARE(codeOf(wait(bank.call(import))), ProblemCode::frame_too_large);
    }

    void tellsTheServersRefusalAsItIs()
    {
        const Problem refusal(ProblemCode::insufficient_funds,
                              {{QStringLiteral("available"), Money(4200, Currency())}});
        m_server.handle<contract::Withdraw>([&](const Asked& one) { one.refuse(refusal); });
        Connection bank(optionsFor(m_server));
        bank.open();
        const auto reply = wait(bank.call(contract::Withdraw{
            *AccountNumber::fromSerial(1'000'000'009), Money(1, Currency()), QString(), {}}));
        QVERIFY(!reply);
        QCOMPARE(reply.error(), refusal);
    }

    void noticesThatTheSessionEnded()
    {
        Connection bank(optionsFor(m_server));
        bank.open();
        QVERIFY(wait(bank.call(logInOf(QStringLiteral("asha")))));
        QSignalSpy ended(&bank, &Link::sessionEnded);
        m_server.handle<contract::ListAccounts>(
            [](const Asked& one) { one.refuse(ProblemCode::session_ended); });
        QCOMPARE(codeOf(wait(bank.call(contract::ListAccounts{}))), ProblemCode::session_ended);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(bank.state(), LinkState::Connected);
        QVERIFY(!bank.session());
    }

    void deliversEventsOfItsTypeOnly()
    {
        Connection bank(optionsFor(m_server));
        bank.watch({contract::Topic::accounts});
        bank.open();
        QVERIFY(wait(bank.call(logInOf(QStringLiteral("asha")))));
        QTRY_COMPARE(m_server.count<contract::Watch>(), 1);
        std::vector<qint64> balances;
        bank.on<contract::AccountChanged>(this, [&](const contract::AccountChanged& changed) {
            balances.push_back(changed.account.balance.minor());
        });
        contract::AccountChanged event;
        event.account.number = *AccountNumber::fromSerial(1'000'000'009);
        event.account.balance = Money(1, Currency());
        m_server.tell(event);
        m_server.sendAll(contract::frame::event("weather.changed", QByteArray("\xa0")));  // a newer server's
        m_server.sendAll(contract::frame::event("accounts.changed", QByteArray("\xa0"))); // says nothing
        event.account.balance = Money(2, Currency());
        m_server.tell(event);
        QTRY_COMPARE(balances.size(), std::size_t{2});
        QCOMPARE(balances[1], 2);
        QCOMPARE(bank.state(), LinkState::LoggedIn);
    }

    void measuresTheWay()
    {
        auto options = optionsFor(m_server);
        options.ping_every = 30ms;
        Connection bank(options);
        bank.open();
        QTRY_VERIFY(bank.quality().measured >= 3);
        QVERIFY(*bank.quality().round_trip_ms > 0);
        QCOMPARE(bank.quality().loss, 0.0);
    }

    void mayBeDeletedByWhoeverItTells()
    {
        auto* const bank = new Connection(optionsFor(m_server));
        bank->open();
        bool told = false;
        bank->call(logInOf(QStringLiteral("asha"))).then(this, [&](const Result<contract::LoggedIn>&) {
            told = true;
            delete bank;
        });
        QTRY_VERIFY(told);
        QTest::qWait(50);
    }

    void tellsItsCallersWhenItGoes()
    {
        auto bank = std::make_unique<Connection>(optionsFor(m_server));
        bank->open();
        const auto call = bank->call(someDeposit(1));
        bank.reset();
        QCOMPARE(codeOf(wait(call)), ProblemCode::cancelled);
    }
};

} // namespace florin::client

QTEST_GUILESS_MAIN(florin::client::CallTest)
#include "call_test.moc"
