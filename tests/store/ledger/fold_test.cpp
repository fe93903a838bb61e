// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger/ledger_bank.h"

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;

/// Folding changes nothing that can be seen, whenever it happens and wherever it is cut off.
class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldingEndsAndIsSmallSteps()
    {
        LedgerBank bank;
        fill(bank, 40);
        QCOMPARE(bank.store().unfolded(), 40);
        QVERIFY(bank.foldStep(3));
        QCOMPARE(bank.store().unfolded(), 40); // as long as the batch is not whole
        fill(bank, 3);
        int steps = 1;
        while (bank.foldStep(3))
            ++steps;
        QVERIFY(steps > 10);
        QCOMPARE(bank.store().unfolded(), 0);
        QVERIFY(!bank.foldStep(3));
    }

    void aCrashAnywhereLosesNothing()
    {
        LedgerBank bank;
        QByteArray root;
        for (int round = 0; round < 60; ++round) {
            fill(bank, 1);
            if (round % 20 > 8) // steps that leave a batch half folded most of the time
                bank.foldStep(5);
            const auto copy = bank.crashedCopy(QStringLiteral("copy%1").arg(round));
            const LedgerCheck check = verified(*copy);
            QVERIFY2(check.ok, qPrintable(check.finding));
            QCOMPARE(check.entries, round + 1);
            QVERIFY(check.root != root);
            root = check.root;
            compare(*must(copy->snapshot()), *bank.snapshot());
        }
    }

    void aCrashedCopyGoesOn()
    {
        LedgerBank bank;
        fill(bank, 30);
        bank.foldStep(25);
        const auto copy = bank.crashedCopy(QStringLiteral("copy"));
        const auto unit = must(copy->writer());
        QCOMPARE(unit->ledger().unfolded(), 30);
        for (bool more = true; more;) {
            must(unit->begin());
            more = must(unit->ledger().fold(10));
            must(unit->commit());
        }
        QCOMPARE(unit->ledger().unfolded(), 0);
        QVERIFY(verified(*copy).ok);
        compare(*must(copy->snapshot()), *bank.snapshot());
    }

    void aStepThatIsRolledBackIsDoneAgain()
    {
        LedgerBank bank;
        fill(bank, 30);
        bank.foldStep(10);
        for (int i = 0; i < 30; ++i) {
            must(bank.unit().begin());
            must(bank.store().fold(10));
            if (i % 2 == 0)
                must(bank.unit().commit());
            else
                bank.unit().rollback();
        }
        QCOMPARE(bank.store().unfolded(), 0);
        bank.reopen();
        QCOMPARE(bank.store().unfolded(), 0);
        const LedgerCheck check = must(bank.snapshot()->ledger().verify({}));
        QVERIFY2(check.ok, qPrintable(check.finding));
    }

    void foldingGoesAlongWithGroups()
    {
        LedgerBank bank;
        fill(bank, 20);
        const Command command = bank.command(transfer(account(4), account(0), 5));
        for (int i = 0; i < 40; ++i) {
            must(bank.unit().begin());
            ledger::Book book(must(bank.store().tip()));
            bank.decide(book, {i == 0 ? command : bank.command(transfer(account(4), account(i % 4), 5))});
            must(bank.store().append(book, bank.now));
            must(bank.store().fold(6));
            must(bank.unit().commit());
            QCOMPARE(bank.store().unfolded() <= 60, true);
        }
        QVERIFY(bank.group({command}).front()->repeated);
        const LedgerCheck check = must(bank.snapshot()->ledger().verify({}));
        QVERIFY2(check.ok, qPrintable(check.finding));
        QCOMPARE(check.entries, 60);
    }

    void aSnapshotStaysWhatItIsWhileFoldingGoesOn()
    {
        LedgerBank bank;
        fill(bank, 20);
        const auto before = bank.snapshot();
        const auto history = must(before->ledger().history(account(4), {}, {}));
        fill(bank, 5);
        bank.foldAll();
        fill(bank, 5);
        bank.foldStep(4);
        QCOMPARE(must(before->ledger().history(account(4), {}, {})).rows, history.rows);
        QCOMPARE(must(before->ledger().account(account(4)))->state.last_entry, history.rows.front().id);
        const auto after = bank.snapshot();
        QCOMPARE(must(after->ledger().history(account(4), {}, {})).rows.size(), history.rows.size() + 10);
    }

    void aReaderThatBeganWithAnEmptyTailSeesAll()
    {
        LedgerBank bank;
        const auto early = bank.snapshot(); // no read yet: where its moment lies is not fixed
        fill(bank, 20);
        QCOMPARE(must(early->ledger().history(account(4), {}, {})).rows.size(),
                 static_cast<std::size_t>(must(early->ledger().tip()).last_entry.value));
    }

    void aReaderWhoseMomentCameAfterAFoldSeesNothingTwice()
    {
        LedgerBank bank;
        fill(bank, 20);
        const auto early = bank.snapshot();
        bank.foldAll();
        fill(bank, 2);
        const auto rows = must(early->ledger().history(account(4), {}, {})).rows;
        const qint64 tip = must(early->ledger().tip()).last_entry.value;
        QCOMPARE(rows.size(), static_cast<std::size_t>(tip));
        QCOMPARE(rows.front().id.value, tip);
    }

    void keysAreKnownWhileTheyAreBeingFolded()
    {
        LedgerBank bank;
        std::vector<Command> commands;
        for (int i = 0; i < 10; ++i)
            commands.push_back(bank.command(transfer(account(4), account(i % 4), 1 + i)));
        bank.group(commands);
        do {
            for (const Command& command : commands)
                QVERIFY(bank.group({command}).front()->repeated);
        } while (bank.foldStep(3));
        QCOMPARE(must(bank.store().tip()).last_entry, EntryId{10});
    }

private:
    /// Deposits, one a group, to each customer in turn.
    static void fill(LedgerBank& bank, int count)
    {
        for (int i = 0; i < count; ++i)
            bank.deposit(i % 4, 100 + i);
    }

    static void compare(ReaderSession& one, ReaderSession& other)
    {
        for (int i = 0; i < LedgerBank::account_count; ++i) {
            QCOMPARE(must(one.ledger().account(account(i))), must(other.ledger().account(account(i))));
            QCOMPARE(must(one.ledger().history(account(i), {}, {})).rows,
                     must(other.ledger().history(account(i), {}, {})).rows);
        }
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "fold_test.moc"
