// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger/ledger_bank.h"

#include <atomic>
#include <thread>

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;

/// Readers on threads of their own, while groups are committed and folded: each moment they see is a whole
/// one.
class ThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMomentAddsUp()
    {
        LedgerBank bank;
        std::atomic_bool done{false};
        std::atomic<qint64> acknowledged{0};
        std::atomic<int> moments{0};
        std::vector<std::thread> readers;
        for (int i = 0; i < 3; ++i) {
            readers.emplace_back([&] {
                while (!done || moments < 20) {
                    const qint64 known = acknowledged;
                    const auto snapshot = bank.snapshot();
                    checkMoment(snapshot->ledger(), known);
                    ++moments;
                }
            });
        }
        for (int round = 0; round < 150; ++round) {
            std::vector<Command> commands;
            for (int i = 0; i < 20; ++i)
                commands.push_back(bank.command(transfer(account(4), account((round + i) % 4), 1 + i)));
            bank.group(commands);
            acknowledged = 20 * (round + 1);
            for (int steps = round % 4; steps > 0; --steps)
                bank.foldStep(50);
        }
        done = true;
        for (std::thread& reader : readers)
            reader.join();
        QVERIFY(moments >= 20);
        const LedgerCheck check = must(bank.snapshot()->ledger().verify({}));
        QVERIFY2(check.ok, qPrintable(check.finding));
    }

private:
    /// On a reader's thread: ends the program when something does not fit.
    static void checkMoment(LedgerReader& reader, qint64 acknowledged)
    {
        const qint64 tip = must(reader.tip()).last_entry.value;
        if (tip < acknowledged)
            qFatal("the reader sees %lld entries, %lld were committed before", tip, acknowledged);
        qint64 sum = 0;
        for (int i = 0; i < LedgerBank::account_count; ++i) {
            const Account each = *must(reader.account(account(i)));
            sum += each.state.balance_minor;
            const auto page = must(reader.history(account(i), {}, {.limit = 30}));
            const EntryId newest = page.rows.empty() ? EntryId{} : page.rows.front().id;
            if (newest != each.state.last_entry)
                qFatal("the history of %d ends at %lld, its balance is of %lld", i, newest.value,
                       each.state.last_entry.value);
        }
        if (sum != 0)
            qFatal("the balances add up to %lld", sum);
    }
};

QTEST_GUILESS_MAIN(ThreadsTest)
#include "threads_test.moc"
