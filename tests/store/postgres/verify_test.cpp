// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger/ledger_bank.h"

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

/// Rows that were changed behind the ledger's back, by the database's owner, are found out.
class VerifyTest : public QObject
{
    Q_OBJECT

private:
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
        for (int i = 0; i < 70; ++i)
            bank.deposit(1, 1); // 7 to 76; marks at 67 and 69
    }

private Q_SLOTS:
    void aSoundBankIsFoundSound()
    {
        LedgerBank bank;
        const LedgerCheck empty = must(bank.snapshot()->ledger().verify({}));
        QVERIFY2(empty.ok, qPrintable(empty.finding));
        fill(bank);
        const LedgerCheck check = must(bank.snapshot()->ledger().verify({}));
        QVERIFY2(check.ok, qPrintable(check.finding));
        QCOMPARE(check.entries, 76);
        QCOMPARE(check.accounts, LedgerBank::account_count);
        QCOMPARE(check.root.size(), 32);
    }

    void whatWasChangedIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<qint64>("entry");
        const auto row = [](const char* name, const char* sql, qint64 entry) {
            QTest::newRow(name) << QByteArray(sql) << entry;
        };
        row("amount", "UPDATE journal SET amount = 201 WHERE id = 2", 2);
        row("payee", "UPDATE journal SET credit = (SELECT credit FROM journal WHERE id = 2) WHERE id = 1", 2);
        row("unknown kind", "UPDATE journal SET kind = 99 WHERE id = 3", 3);
        row("time", "UPDATE journal SET time_ms = time_ms - 1 WHERE id = 6", 6);
        row("key of another",
            "ALTER TABLE journal DROP CONSTRAINT journal_key_leg_key;"
            "UPDATE journal SET key = (SELECT key FROM journal WHERE id = 1) WHERE id = 6",
            6);
        row("what was reversed", "UPDATE journal SET about = 2 WHERE id = 6", 6);
        row("entry removed", "DELETE FROM journal WHERE id = 5", 6);
        row("newest entry removed", "DELETE FROM journal WHERE id = 76", 76);
        row("memo sealed elsewhere",
            "UPDATE journal SET memo = (SELECT search_text FROM customer LIMIT 1) WHERE id = 2", 2);
        row("previous entry", "UPDATE journal SET debit_previous = 2 WHERE id = 1", 1);
        row("balance",
            "UPDATE account SET balance = balance + 1 WHERE number = (SELECT credit FROM journal WHERE id = "
            "1)",
            6);
        row("count of entries",
            "UPDATE account SET entries = entries + 1 WHERE number = (SELECT credit FROM journal WHERE id = "
            "1)",
            6);
        row("mark removed", "DELETE FROM statement_mark WHERE entry = 69", 69);
        row("mark added", "INSERT INTO statement_mark SELECT debit, id FROM journal WHERE id = 6", 0);
        row("account closed",
            "UPDATE account SET status = 2 WHERE number = (SELECT credit FROM journal WHERE id = 1)", 6);
        row("tip moved", "UPDATE ledger_tip SET entry = 77", 77);
    }
    void whatWasChangedIsFound()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const qint64, entry);
        LedgerBank bank;
        fill(bank);
        must(bank.unit().begin());
        must(bank.unit().customers().add(newCustomer(u"Asha"_s, u"Nair"_s)));
        must(bank.unit().commit());
        bank.scratch().postgres()->run("DROP TRIGGER journal_stays ON journal");
        bank.scratch().postgres()->run(sql);
        const LedgerCheck check = must(bank.snapshot()->ledger().verify({}));
        QVERIFY(!check.ok);
        QVERIFY2(check.broken_at.value == entry,
                 qPrintable(u"%1 (%2)"_s.arg(check.finding).arg(check.broken_at.value)));
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
