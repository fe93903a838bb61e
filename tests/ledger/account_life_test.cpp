// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/desk.h"

#include <QTest>

using namespace florin;
using namespace florin::ledger;
using namespace florin::ledger::test;

/// Opening, freezing, closing, and taking back what a group had decided.
class AccountLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenedAccountIsUsedInItsOwnGroup()
    {
        Desk desk;
        desk.book().open(account(5), AccountKind::savings, {});
        desk.deposit(account(5), 100);
        desk.commit();
        QCOMPARE(desk.stateOf(account(5)).balance_minor, 100);
        QCOMPARE(desk.store().accounts().at(account(5)).kind, AccountKind::savings);
    }

    void closingAsksForNothingLeft()
    {
        Desk desk;
        desk.deposit(account(0), 100);
        const auto refused = desk.book().setStatus(account(0), AccountStatus::closed);
        QCOMPARE(code(refused), ProblemCode::account_not_empty);
        QCOMPARE(*refused.error().value(u"balance"), ProblemValue(Money(100, {})));
        QVERIFY(desk.post({transfer(account(0), account(2), 100)}).has_value());
        QVERIFY(desk.book().setStatus(account(0), AccountStatus::closed).has_value());
        QCOMPARE(code(desk.post({transfer(account(2), account(0), 1)})), ProblemCode::account_closed);
        QCOMPARE(code(desk.book().setStatus(account(0), AccountStatus::open)), ProblemCode::account_closed);
        desk.commit();
        QCOMPARE(code(desk.post({transfer(account(2), account(0), 1)})), ProblemCode::account_closed);
        QCOMPARE(code(desk.book().setStatus(account(9), AccountStatus::closed)),
                 ProblemCode::unknown_account);
    }

    void holdsKeepAnAccountOpen()
    {
        Desk desk; // a drawer may hold money it has not got
        const EntryId held = desk.post({hold(account(2), account(0), 10)})->entries.front().id;
        QCOMPARE(code(desk.book().setStatus(account(2), AccountStatus::closed)),
                 ProblemCode::account_not_empty);
        QVERIFY(desk.post({release(held)}).has_value());
        QVERIFY(desk.book().setStatus(account(2), AccountStatus::closed).has_value());
    }

    void frozenMoneyStandsStill()
    {
        Desk desk;
        desk.deposit(account(0), 100);
        QVERIFY(desk.book().setStatus(account(0), AccountStatus::frozen).has_value());
        QCOMPARE(code(desk.post({transfer(account(0), account(1), 1)})), ProblemCode::account_frozen);
        QCOMPARE(code(desk.post({transfer(account(2), account(0), 1)})), ProblemCode::account_frozen);
        QCOMPARE(code(desk.post({hold(account(0), account(1), 1)})), ProblemCode::account_frozen);
        QCOMPARE(code(desk.book().setStatus(account(0), AccountStatus::closed)), ProblemCode::account_frozen);
        QVERIFY(desk.book().setStatus(account(0), AccountStatus::open).has_value());
        QVERIFY(desk.post({transfer(account(0), account(1), 1)}).has_value());
    }

    void rollingBackLeavesNoTrace()
    {
        Desk desk;
        desk.deposit(account(0), 100);
        const EntryId held = desk.post({hold(account(0), account(1), 30)})->entries.front().id;
        const auto before = desk.book().appended();
        const Book::Mark mark = desk.book().mark();
        const Command command{
            key(1), Desk::teller, {capture(held, 20), transfer(account(0), account(1), 10)}};
        QVERIFY(desk.post(command).has_value());
        desk.book().open(account(5), AccountKind::savings, {});
        QVERIFY(desk.post({transfer(account(0), account(5), 70)}).has_value());
        QVERIFY(desk.book().setStatus(account(0), AccountStatus::closed).has_value());

        desk.book().rollBackTo(mark);
        QCOMPARE(desk.book().appended(), before);
        QVERIFY(desk.book().opened().empty() && desk.book().statusChanges().empty());
        QCOMPARE(desk.book().account(account(5)), nullptr);
        QCOMPARE(desk.stateOf(account(0)).availableMinor(), 70);
        QCOMPARE(desk.stateOf(account(0)).status, AccountStatus::open);
        QCOMPARE(desk.stateOf(account(1)).balance_minor, 0);

        const auto posted = desk.post(command); // neither its key nor its hold is used up
        QVERIFY(posted.has_value() && !posted->repeated);
        QCOMPARE(posted->entries.front().id.value, held.value + 1);
        desk.book().open(account(5), AccountKind::current, {});
        QCOMPARE(desk.stateOf(account(5)).kind, AccountKind::current);
    }
};

QTEST_APPLESS_MAIN(AccountLifeTest)
#include "account_life_test.moc"
