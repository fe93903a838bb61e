// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/day_totals.h"

#include "ledger/desk.h"

#include <QTest>

using namespace florin;
using namespace florin::ledger;
using namespace florin::ledger::test;

namespace
{

constexpr Day today{Timestamp(std::chrono::days(20'000)), Timestamp(std::chrono::days(20'001))};
constexpr UserId teller{7};
constexpr UserId other{8};

Entry entry(qint64 id, EntryKind kind, int debit, int credit, qint64 minor, UserId actor = teller)
{
    Entry made;
    made.id = EntryId{id};
    made.kind = kind;
    made.debit = account(debit);
    made.credit = account(credit);
    made.amount_minor = minor;
    made.actor = actor;
    return made;
}

Entry reversal(qint64 id, qint64 about, int debit, int credit, qint64 minor, UserId actor = teller)
{
    Entry made = entry(id, EntryKind::reversal, debit, credit, minor, actor);
    made.about = EntryId{about};
    return made;
}

} // namespace

/// What left an account on a day, and what a person moved.
class DayTotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSentIsAddedUp()
    {
        DayTotals totals(today, EntryId{10});
        totals.add(entry(10, EntryKind::transfer, 1, 2, 100));
        totals.add(entry(11, EntryKind::withdrawal, 1, 0, 20));
        totals.add(entry(12, EntryKind::capture, 1, 2, 3));
        totals.add(entry(13, EntryKind::transfer, 2, 1, 5'000));
        QCOMPARE(totals.sentFrom(account(1)), 123);
        QCOMPARE(totals.sentFrom(account(2)), 5'000);
        QCOMPARE(totals.sentFrom(account(3)), 0);
    }

    void whatComesInOrIsOnlySetAsideDoesNotCount()
    {
        DayTotals totals(today, EntryId{10});
        totals.add(entry(10, EntryKind::deposit, 0, 1, 100));
        totals.add(entry(11, EntryKind::hold, 1, 2, 200));
        totals.add(entry(12, EntryKind::release, 1, 2, 200));
        totals.add(entry(13, EntryKind::fee, 1, 0, 7));
        totals.add(entry(14, EntryKind::interest, 0, 1, 7));
        QCOMPARE(totals.sentFrom(account(1)), 0);
        QCOMPARE(totals.movedBy(teller, {}), 100); // the deposit
    }

    void whatIsReversedOnItsDayHasNotLeft()
    {
        DayTotals totals(today, EntryId{10});
        totals.add(entry(10, EntryKind::transfer, 1, 2, 100));
        totals.add(entry(11, EntryKind::transfer, 1, 2, 30));
        totals.add(reversal(12, 10, 2, 1, 100, other));
        QCOMPARE(totals.sentFrom(account(1)), 30);
        // The teller moved it all the same, and whoever took it back moved nothing.
        QCOMPARE(totals.movedBy(teller, {}), 130);
        QCOMPARE(totals.movedBy(other, {}), 0);
    }

    void whatWasSentBeforeTheDayGivesNothingBack()
    {
        DayTotals totals(today, EntryId{10});
        totals.add(entry(10, EntryKind::transfer, 1, 2, 100));
        totals.add(reversal(11, 9, 2, 1, 60));
        QCOMPARE(totals.sentFrom(account(1)), 100);
    }

    void whatWasNeverSentGivesNothingBack()
    {
        DayTotals totals(today, EntryId{10});
        totals.add(entry(10, EntryKind::transfer, 1, 2, 100));
        totals.add(entry(11, EntryKind::fee, 1, 0, 40));
        totals.add(reversal(12, 11, 0, 1, 40));
        totals.add(entry(13, EntryKind::deposit, 0, 3, 10));
        totals.add(reversal(14, 13, 3, 0, 10));
        QCOMPARE(totals.sentFrom(account(1)), 100);
        QCOMPARE(totals.sentFrom(account(0)), 0);
    }

    void entriesThatWaitCountToo()
    {
        DayTotals totals(today, EntryId{10});
        totals.add(entry(10, EntryKind::transfer, 1, 2, 100));
        const std::vector<Entry> later{entry(11, EntryKind::transfer, 1, 2, 5), reversal(12, 10, 2, 1, 100),
                                       entry(13, EntryKind::deposit, 0, 1, 9)};
        QCOMPARE(totals.sentFrom(account(1), later), 5);
        QCOMPARE(totals.movedBy(teller, {}, later), 114);
        QCOMPARE(totals.sentFrom(account(1)), 100);
    }

    void whatIsTakenBackInItsOwnGroupHasNotLeft_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("to");
        QTest::newRow("a transfer") << static_cast<int>(EntryKind::transfer) << 2;
        QTest::newRow("a fee, which never counted") << static_cast<int>(EntryKind::fee) << 0;
    }
    void whatIsTakenBackInItsOwnGroupHasNotLeft()
    {
        QFETCH(const int, kind);
        QFETCH(const int, to);
        DayTotals totals(today, EntryId{10});
        totals.add(entry(10, EntryKind::transfer, 1, 2, 100));
        const std::vector<Entry> later{entry(11, static_cast<EntryKind>(kind), 1, to, 40),
                                       reversal(12, 11, to, 1, 40)};
        QCOMPARE(totals.sentFrom(account(1), later), 100);
        for (const Entry& each : later)
            totals.add(each);
        QCOMPARE(totals.sentFrom(account(1)), 100);
    }

    void peopleAndCurrenciesAreApart()
    {
        DayTotals totals(today, EntryId{10});
        Entry yen = entry(10, EntryKind::transfer, 1, 2, 100);
        yen.currency = *Currency::fromCode(u"JPY");
        totals.add(yen);
        totals.add(entry(11, EntryKind::transfer, 3, 2, 7));
        totals.add(entry(12, EntryKind::transfer, 3, 2, 8, other));
        QCOMPARE(totals.movedBy(teller, yen.currency), 100);
        QCOMPARE(totals.movedBy(teller, {}), 7);
        QCOMPARE(totals.movedBy(other, {}), 8);
    }

    void sumsDoNotOverflow()
    {
        DayTotals totals(today, EntryId{1});
        constexpr qint64 largest = std::numeric_limits<qint64>::max();
        for (int i = 1; i <= 3; ++i)
            totals.add(entry(i, EntryKind::transfer, 1, 2, largest / 2));
        QCOMPARE(totals.sentFrom(account(1)), largest);
        QCOMPARE(totals.movedBy(teller, {}), largest);
    }
};

QTEST_GUILESS_MAIN(DayTotalsTest)
#include "day_totals_test.moc"
