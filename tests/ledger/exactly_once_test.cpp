// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/desk.h"

#include <QTest>

using namespace florin;
using namespace florin::ledger;
using namespace florin::ledger::test;

class ExactlyOnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameAgainGetsTheFirstAnswer_data()
    {
        QTest::addColumn<bool>("later");
        QTest::newRow("in the same group") << false;
        QTest::newRow("in a later group") << true;
    }
    void theSameAgainGetsTheFirstAnswer()
    {
        QFETCH(const bool, later);
        Desk desk;
        desk.deposit(account(0), 500);
        const Command command{key(1),
                              Desk::teller,
                              {transfer(account(0), account(1), 300), transfer(account(0), account(1), 200)}};
        const auto first = desk.post(command);
        QVERIFY(first.has_value() && !first->repeated);
        if (later)
            desk.commit();
        const auto again = desk.post(command);
        QVERIFY(again.has_value() && again->repeated);
        QCOMPARE(again->entries, first->entries);
        QCOMPARE(desk.stateOf(account(0)).balance_minor, 0);
    }

    void otherContentIsRefused()
    {
        Desk desk;
        desk.deposit(account(0), 500);
        const Command command{
            key(1), Desk::teller, {transfer(account(0), account(1), 300, QStringLiteral("rent"))}};
        QVERIFY(desk.post(command).has_value());
        const auto refusedWhen = [&](const auto& change) {
            Command other = command;
            change(other);
            return code(desk.post(other)) == ProblemCode::key_reused;
        };
        for (const bool later : {false, true}) {
            if (later)
                desk.commit();
            QVERIFY(refusedWhen([](Command& c) { c.actor = UserId{8}; }));
            QVERIFY(refusedWhen([](Command& c) { c.postings[0].amount = Money(301, {}); }));
            QVERIFY(refusedWhen([](Command& c) { c.postings[0].memo.clear(); }));
            QVERIFY(refusedWhen([](Command& c) { c.postings[0].to = account(2); }));
            QVERIFY(refusedWhen([](Command& c) { std::swap(c.postings[0].from, c.postings[0].to); }));
            QVERIFY(refusedWhen([](Command& c) { c.postings[0].kind = EntryKind::fee; }));
            QVERIFY(refusedWhen([](Command& c) { c.postings.push_back(c.postings[0]); }));
            QVERIFY(desk.post(command)->repeated);
        }
    }

    void settlementsAndReversalsRepeatToo()
    {
        Desk desk;
        const EntryId deposit = desk.deposit(account(0), 500);
        const EntryId held = desk.post({hold(account(0), account(1), 300)})->entries.front().id;
        const Command captured{key(1), Desk::teller, {capture(held, 200)}};
        const Command reversed{key(2), Desk::teller, {reversal(desk.deposit(account(1), 5))}};
        QVERIFY(desk.post(captured).has_value() && desk.post(reversed).has_value());
        desk.commit();
        QVERIFY(desk.post(captured)->repeated);
        QVERIFY(desk.post(reversed)->repeated);
        QCOMPARE(code(desk.post({key(1), Desk::teller, {capture(held, 199)}})), ProblemCode::key_reused);
        QCOMPARE(code(desk.post({key(2), Desk::teller, {reversal(deposit)}})), ProblemCode::key_reused);
    }

    void aRefusedCommandDoesNotUseUpItsKey()
    {
        Desk desk;
        const Command command{key(1), Desk::teller, {transfer(account(0), account(1), 300)}};
        QCOMPARE(code(desk.post(command)), ProblemCode::insufficient_funds);
        desk.deposit(account(0), 500);
        const auto posted = desk.post(command);
        QVERIFY(posted.has_value() && !posted->repeated);
    }

    void withoutAKeyNothingHappens()
    {
        Desk desk;
        QCOMPARE(code(desk.post({{}, Desk::teller, {transfer(account(2), account(0), 1)}})),
                 ProblemCode::key_missing);
    }

    void aKeyAskedForTwiceIsAnsweredOnce()
    {
        Desk desk;
        const Command command{
            key(1), Desk::teller, {transfer(account(2), account(0), 1), transfer(account(2), account(1), 1)}};
        QVERIFY(desk.post(command).has_value());
        desk.commit();
        Needs needs;
        desk.book().addNeeds(command, needs);
        desk.book().addNeeds(command, needs);
        desk.book().learn(needs, desk.store().load(needs));
        const auto again = desk.book().post(command, desk.now);
        QVERIFY(again.has_value() && again->repeated);
        QCOMPARE(again->entries.size(), std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(ExactlyOnceTest)
#include "exactly_once_test.moc"
