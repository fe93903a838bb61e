// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger/ledger_bank.h"
#include "store/sqlcipher/sql_connection.h"

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

/// A bank whose rows were changed behind the ledger's back, by someone who has the key, is found out.
class VerifyTest : public QObject
{
    Q_OBJECT

private:
    /// Every kind of entry: 1 to 8 are folded, 9 and 10 are not.
    static void fill(LedgerBank& bank)
    {
        bank.deposit(0, 500); // 1
        bank.group({{key(500),
                     UserId{7},
                     {transfer(account(0), account(1), 200, u"rent"_s), // 2, 3
                      transfer(account(0), account(2), 100)}}});
        bank.post(hold(account(0), account(1), 50)); // 4
        bank.post(capture(EntryId{4}, 20));          // 5
        bank.post(reversal(EntryId{3}));             // 6
        bank.post(hold(account(0), account(1), 30)); // 7
        bank.post(release(EntryId{7}));              // 8
        bank.foldAll();
        bank.deposit(1, 10);                        // 9
        bank.post(hold(account(0), account(1), 5)); // 10
    }

    static void tamper(const QString& folder, const BankKeys& keys, const QByteArray& sql)
    {
        CipherSettings settings;
        settings.key = keys.main;
        settings.access = CipherAccess::ReadWrite;
        const auto connection = must(SqlConnection::open(folder + u"/bank.db"_s, settings));
        must(runScript(connection->handle(), "DROP TRIGGER journal_stays; DROP TRIGGER journal_remains;"));
        must(runScript(connection->handle(), sql));
    }

private Q_SLOTS:
    void aSoundBankIsFoundSound()
    {
        LedgerBank bank;
        const auto check = [&] { return must(bank.snapshot()->ledger().verify({})); };
        const LedgerCheck empty = check();
        QVERIFY2(empty.ok, qPrintable(empty.finding));
        QCOMPARE(empty.entries, 0);
        fill(bank);
        const LedgerCheck before = check();
        QVERIFY2(before.ok, qPrintable(before.finding));
        QCOMPARE(before.entries, 10);
        QCOMPARE(before.accounts, LedgerBank::account_count);
        QCOMPARE(before.root.size(), 32);
        bank.foldAll();
        bank.reopen();
        QCOMPARE(check().root, before.root);
        QVERIFY(check().ok);
    }

    void whatWasChangedIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<qint64>("entry");
        const auto row = [](const char* name, const char* sql, qint64 entry) {
            QTest::newRow(name) << QByteArray(sql) << entry;
        };
        row("amount", "UPDATE journal SET amount = 201 WHERE id = 2", 2);
        row("amount and balances",
            "UPDATE journal SET amount = 201, debit_balance = debit_balance - 1, credit_balance = "
            "credit_balance + 1 "
            "WHERE id = 2",
            3);
        row("payee", "UPDATE journal SET credit = (SELECT credit FROM journal WHERE id = 2) WHERE id = 1", 2);
        row("swapped accounts", "UPDATE journal SET debit = credit, credit = debit WHERE id = 2", 2);
        row("unknown account", "UPDATE journal SET credit = 12345 WHERE id = 2", 2);
        row("kind", "UPDATE journal SET kind = 4 WHERE id = 3", 3);
        row("unknown kind", "UPDATE journal SET kind = 99 WHERE id = 3", 3);
        row("currency", "UPDATE journal SET currency = 840 WHERE id = 2", 2);
        row("time", "UPDATE journal SET time_ms = time_ms - 1 WHERE id = 6", 6);
        row("key", "UPDATE journal SET key = zeroblob(16) WHERE id = 6", 6);
        row("a key's leg", "UPDATE journal SET leg = 2 WHERE id = 3", 3);
        row("actor of a leg", "UPDATE journal SET actor = 8 WHERE id = 3", 3);
        row("what was reversed", "UPDATE journal SET about = 2 WHERE id = 6", 6);
        row("what was captured", "UPDATE journal SET about = 0 WHERE id = 5", 5);
        row("more released", "UPDATE journal SET amount = 31 WHERE id = 8", 8);
        row("held", "UPDATE journal SET debit_held = 0 WHERE id = 4", 4);
        row("entry removed", "DELETE FROM journal WHERE id = 5", 6);
        row("newest entry removed", "DELETE FROM journal WHERE id >= 8", 8);
        row("unfolded balance", "UPDATE journal SET credit_balance = 9999 WHERE id = 9", 9);
        row("unfolded key of another",
            "UPDATE journal SET key = (SELECT key FROM journal WHERE id = 1) WHERE id = 9", 9);
        row("folded balance",
            "UPDATE account SET balance = balance + 1 WHERE number = (SELECT credit FROM journal WHERE id = "
            "1)",
            10);
        row("folded hold",
            "UPDATE account SET held = 1 WHERE number = (SELECT credit FROM journal WHERE id = 1)", 10);
        row("folded up to",
            "UPDATE account SET last_entry = 4 WHERE number = (SELECT credit FROM journal WHERE id = 1)", 10);
        row("folded count",
            "UPDATE account SET entries = entries + 1 WHERE number = (SELECT credit FROM journal WHERE id = "
            "1)",
            10);
        row("previous entry", "UPDATE journal SET debit_previous = 2 WHERE id = 1", 1);
        row("ordinal", "UPDATE journal SET credit_ordinal = credit_ordinal + 1 WHERE id = 6", 6);
        row("mark added", "INSERT INTO statement_mark SELECT debit, id FROM journal WHERE id = 6", 0);
        row("kept key removed", "DELETE FROM journal_key WHERE entry = 4", 4);
        row("kept key added", "INSERT INTO journal_key VALUES (zeroblob(16), 4)", 0);
        row("account closed",
            "UPDATE account SET status = 2 WHERE number = (SELECT credit FROM journal WHERE id = 1)", 10);
        row("account removed", "DELETE FROM account WHERE number = (SELECT credit FROM journal WHERE id = 1)",
            1);
        row("nothing folded", "UPDATE fold_state SET upto = 0", -1); // harmless: it is folded again
    }
    void whatWasChangedIsFound()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const qint64, entry);
        LedgerBank bank;
        fill(bank);
        const QString copy = bank.scratch().beside(u"copy"_s);
        bank.scratch().copyFiles({}, copy);
        tamper(copy, bank.scratch().keys(), sql);
        const auto database = must(openBank(copy, bank.scratch().keys()));
        const LedgerCheck check = verified(*database);
        QCOMPARE(check.ok, entry == -1);
        QCOMPARE(check.finding.isEmpty(), check.ok);
        if (entry >= 0)
            QVERIFY2(check.broken_at.value == entry,
                     qPrintable(u"%1 (%2)"_s.arg(check.finding).arg(check.broken_at.value)));
    }

    void aMissingMarkIsFound()
    {
        LedgerBank bank;
        for (int i = 0; i < 130; ++i)
            bank.deposit(0, 5);
        bank.foldAll();
        const QString copy = bank.scratch().beside(u"copy"_s);
        bank.scratch().copyFiles({}, copy);
        tamper(copy, bank.scratch().keys(),
               "DELETE FROM statement_mark WHERE entry = (SELECT MAX(entry) FROM statement_mark)");
        const LedgerCheck check = verified(*must(openBank(copy, bank.scratch().keys())));
        QVERIFY(!check.ok);
        QCOMPARE(check.broken_at.value, 128);
    }

    void aMemoChangesTheRootAlone()
    {
        LedgerBank bank;
        fill(bank);
        const LedgerCheck before = must(bank.snapshot()->ledger().verify({}));
        const QString copy = bank.scratch().beside(u"copy"_s);
        bank.scratch().copyFiles({}, copy);
        tamper(copy, bank.scratch().keys(), "UPDATE journal SET memo = 'rant' WHERE id = 2");
        const LedgerCheck after = verified(*must(openBank(copy, bank.scratch().keys())));
        QVERIFY(after.ok);
        QVERIFY(after.root != before.root);
    }

    void itTellsHowFarItIsAndCanBeStopped()
    {
        LedgerBank bank;
        std::vector<Command> commands;
        for (int i = 0; i < 5'000; ++i)
            commands.push_back(bank.command(transfer(account(4), account(i % 4), 1)));
        bank.group(commands);
        qint64 told = 0;
        const LedgerCheck check = must(bank.snapshot()->ledger().verify([&](qint64 done, qint64 total) {
            told = done;
            return total == 5'000;
        }));
        QVERIFY2(check.ok, qPrintable(check.finding));
        QVERIFY(told > 0);
        const auto stopped = bank.snapshot()->ledger().verify([](qint64, qint64) { return false; });
        QCOMPARE(refusal(stopped), ProblemCode::cancelled);
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
