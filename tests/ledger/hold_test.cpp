// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/desk.h"

#include <QTest>

using namespace florin;
using namespace florin::ledger;
using namespace florin::ledger::test;

/// Pending transfers, settled in the same group or in a later one.
class HoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }

    void aHoldSetsMoneyAside()
    {
        m_desk->deposit(account(0), 500);
        const auto held = m_desk->post({hold(account(0), account(1), 300)});
        QCOMPARE(held->entries.front().debit_held_after_minor, 300);
        QCOMPARE(held->entries.front().debit_balance_after_minor, 500);
        const AccountState state = m_desk->stateOf(account(0));
        QCOMPARE(state.balance_minor, 500);
        QCOMPARE(state.availableMinor(), 200);
        QCOMPARE(m_desk->stateOf(account(1)).balance_minor, 0);
        QCOMPARE(code(m_desk->post({transfer(account(0), account(1), 201)})),
                 ProblemCode::insufficient_funds);
        QCOMPARE(code(m_desk->post({hold(account(0), account(1), 201)})), ProblemCode::insufficient_funds);
    }

    void settling_data()
    {
        QTest::addColumn<qint64>("captured");
        QTest::addColumn<bool>("later");
        QTest::newRow("all") << qint64(300) << false;
        QTest::newRow("part, in a later group") << qint64(120) << true;
        QTest::newRow("released") << qint64(0) << false;
        QTest::newRow("released in a later group") << qint64(0) << true;
    }
    void settling()
    {
        QFETCH(const qint64, captured);
        QFETCH(const bool, later);
        m_desk->deposit(account(0), 300);
        const EntryId held = m_desk->post({hold(account(0), account(1), 300)})->entries.front().id;
        if (later)
            m_desk->commit();
        const auto settled = m_desk->post({captured > 0 ? capture(held, captured) : release(held)});
        QVERIFY(settled.has_value());
        QCOMPARE(settled->entries.front().about, held);
        QCOMPARE(settled->entries.front().amount_minor, captured > 0 ? captured : 300);
        QCOMPARE(m_desk->stateOf(account(0)).held_minor, 0);
        QCOMPARE(m_desk->stateOf(account(0)).balance_minor, 300 - captured);
        QCOMPARE(m_desk->stateOf(account(1)).balance_minor, captured);
        QCOMPARE(code(m_desk->post({release(held)})), ProblemCode::hold_settled);
        m_desk->commit();
        QCOMPARE(code(m_desk->post({capture(held, 1)})), ProblemCode::hold_settled);
    }

    void noMoreThanHeldIsCaptured()
    {
        m_desk->deposit(account(0), 500);
        const EntryId held = m_desk->post({hold(account(0), account(1), 300)})->entries.front().id;
        const auto refused = m_desk->post({capture(held, 301)});
        QCOMPARE(code(refused), ProblemCode::insufficient_funds);
        QCOMPARE(*refused.error().value(u"available"), ProblemValue(Money(300, {})));
        QCOMPARE(code(m_desk->post({capture(held, 0)})), ProblemCode::amount_not_positive);
    }

    void onlyHoldsAreSettled()
    {
        const EntryId deposit = m_desk->deposit(account(0), 500);
        QCOMPARE(code(m_desk->post({release(deposit)})), ProblemCode::unknown_hold);
        QCOMPARE(code(m_desk->post({capture(EntryId{99}, 1)})), ProblemCode::unknown_hold);
        QCOMPARE(code(m_desk->post({release(EntryId{})})), ProblemCode::unknown_hold);
    }

    void aHoldIsGivenBackAlsoWhenThePayeeIsGone()
    {
        m_desk->deposit(account(0), 500);
        const EntryId held = m_desk->post({hold(account(0), account(1), 300)})->entries.front().id;
        QVERIFY(m_desk->book().setStatus(account(1), AccountStatus::closed).has_value());
        QCOMPARE(code(m_desk->post({capture(held, 300)})), ProblemCode::account_closed);
        QVERIFY(m_desk->post({release(held)}).has_value());
        QCOMPARE(m_desk->stateOf(account(0)).availableMinor(), 500);
    }

private:
    std::unique_ptr<Desk> m_desk;
};

QTEST_APPLESS_MAIN(HoldTest)
#include "hold_test.moc"
