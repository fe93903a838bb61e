// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/ledger_tail.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace florin;
using namespace florin::store;

/// The unfolded end of the journal in memory, with far more accounts than any of the other tests has.
class TailTest : public QObject
{
    Q_OBJECT

    static AccountNumber account(qint64 serial) { return *AccountNumber::fromSerial(1'000'000'000 + serial); }
    /// Between two of 3,000 accounts, by its number.
    static ledger::Entry entry(qint64 id)
    {
        ledger::Entry entry;
        entry.id = EntryId{id};
        entry.debit = account(id * 7 % 60'000);
        entry.credit = account((id * 7 + 1 + id % 11) % 60'000);
        return entry;
    }

private Q_SLOTS:
    void theNewestEntryOfEachOfManyAccountsIsKnown()
    {
        LedgerTail tail(EntryId{5});
        std::map<AccountNumber, EntryId> expected;
        for (qint64 id = 6; id <= 200'000; ++id) {
            const ledger::Entry next = entry(id);
            tail.push(next);
            expected[next.debit] = next.id;
            expected[next.credit] = next.id;
            if (id % 64 == 0)
                tail.publish();
        }
        tail.publish();
        const LedgerTail::Snapshot snapshot = tail.snapshot();
        for (const auto& [number, newest] : expected)
            QCOMPARE(tail.newest(snapshot, number), newest);
        auto batch = tail.beginBatch();
        std::sort(batch.begin(), batch.end());
        QCOMPARE(batch, std::vector<LedgerTail::NewestOf>(expected.begin(), expected.end()));
        for (const auto& [number, newest] : batch)
            QVERIFY(snapshot.find(newest) != nullptr);
    }
};

QTEST_GUILESS_MAIN(TailTest)
#include "tail_test.moc"
