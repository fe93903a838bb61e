// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/desk.h"

#include <QTest>

using namespace florin;
using namespace florin::ledger;
using namespace florin::ledger::test;

class ReversalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLegsAreSwappedOnce()
    {
        Desk desk;
        const EntryId deposit = desk.deposit(account(0), 500);
        desk.commit();
        const auto reversed = desk.post({reversal(deposit)});
        QVERIFY(reversed.has_value());
        QCOMPARE(reversed->entries.front().debit, account(0));
        QCOMPARE(reversed->entries.front().credit, account(2));
        QCOMPARE(reversed->entries.front().about, deposit);
        QCOMPARE(desk.stateOf(account(0)).balance_minor, 0);
        QCOMPARE(code(desk.post({reversal(deposit)})), ProblemCode::already_reversed);
        desk.commit();
        QCOMPARE(code(desk.post({reversal(deposit)})), ProblemCode::already_reversed);
        QCOMPARE(code(desk.post({reversal(reversed->entries.front().id)})), ProblemCode::unknown_entry);
    }

    void spentMoneyIsNotTakenBack()
    {
        Desk desk;
        const EntryId deposit = desk.deposit(account(0), 500);
        QVERIFY(desk.post({transfer(account(0), account(1), 400)}).has_value());
        const auto refused = desk.post({reversal(deposit)});
        QCOMPARE(code(refused), ProblemCode::insufficient_funds);
        QCOMPARE(*refused.error().value(u"available"), ProblemValue(Money(100, {})));
    }

    void whatMovedNothingIsNotReversed()
    {
        Desk desk;
        desk.deposit(account(0), 500);
        const EntryId held = desk.post({hold(account(0), account(1), 300)})->entries.front().id;
        QCOMPARE(code(desk.post({reversal(held)})), ProblemCode::unknown_entry);
        const EntryId captured = desk.post({capture(held, 200)})->entries.front().id;
        QVERIFY(desk.post({reversal(captured)}).has_value());
        QCOMPARE(desk.stateOf(account(0)).availableMinor(), 500);
        QCOMPARE(code(desk.post({reversal(EntryId{77})})), ProblemCode::unknown_entry);
    }
};

QTEST_APPLESS_MAIN(ReversalTest)
#include "reversal_test.moc"
