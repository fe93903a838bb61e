// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/merkle_tree.h"
#include "store/ledger/ledger_bank.h"
#include "store/seal_making.h"
#include "store/seal_verifier.h"
#include "store/sqlcipher/sql_connection.h"
#include "support/property.h"

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

SealCheck checkOf(Database& database)
{
    const auto snapshot = must(database.snapshot());
    return must(verifySeals(snapshot->seals(), snapshot->ledger(), {}));
}

SealCheck checkOf(const LedgerBank& bank)
{
    const auto snapshot = bank.snapshot();
    return must(verifySeals(snapshot->seals(), snapshot->ledger(), {}));
}

/// The key, made when there is none; what a server does before its first seal.
SealKey keyOf(LedgerBank& bank)
{
    if (const auto key = must(bank.snapshot()->seals().sealKey()))
        return *key;
    must(bank.unit().begin());
    must(bank.unit().seals().keepKey(Secret::random(SealKey::seed_size), bank.now));
    must(bank.unit().commit());
    return must(bank.snapshot()->seals().sealKey()).value();
}

/// The next seal, made but not put down.
std::optional<KeptSeal> nextSealOf(LedgerBank& bank)
{
    const SealKey key = keyOf(bank);
    const auto snapshot = bank.snapshot();
    std::optional<ledger::Seal> before;
    if (const auto last = must(snapshot->seals().lastSeal()))
        before = last->seal;
    return must(nextSeal(snapshot->ledger(), before, key, bank.now));
}

/// Whether there was anything to seal.
bool sealNext(LedgerBank& bank)
{
    const auto seal = nextSealOf(bank);
    if (!seal)
        return false;
    must(bank.unit().begin());
    must(bank.unit().seals().append(*seal));
    must(bank.unit().commit());
    return true;
}

/// Ten entries of every kind in three seals: 1 to 4, 5 to 8, 9 and 10; an eleventh is not sealed.
void fill(LedgerBank& bank)
{
    bank.deposit(0, 500); // 1
    bank.group({{key(500),
                 UserId{7},
                 {transfer(account(0), account(1), 200, u"rent"_s), // 2, 3
                  transfer(account(0), account(2), 100)}}});
    bank.post(hold(account(0), account(1), 50)); // 4
    sealNext(bank);
    bank.post(capture(EntryId{4}, 20));          // 5
    bank.post(reversal(EntryId{3}));             // 6
    bank.post(hold(account(0), account(1), 30)); // 7
    bank.post(release(EntryId{7}));              // 8
    sealNext(bank);
    bank.foldAll();
    bank.deposit(1, 10);                        // 9
    bank.post(hold(account(0), account(1), 5)); // 10
    sealNext(bank);
    bank.deposit(2, 7); // 11
}

void tamper(const QString& folder, const BankKeys& keys, const QByteArray& sql)
{
    CipherSettings settings;
    settings.key = keys.main;
    settings.access = CipherAccess::ReadWrite;
    const auto connection = must(SqlConnection::open(folder + u"/bank.db"_s, settings));
    must(runScript(connection->handle(), "DROP TRIGGER journal_stays; DROP TRIGGER journal_remains;"
                                         "DROP TRIGGER seal_stays; DROP TRIGGER seal_remains;"));
    must(runScript(connection->handle(), sql));
}

} // namespace

/// Seals over the journal on disk: made one after another, checked, and found broken where they are.
class SealsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LedgerBank> m_filled; ///< to be copied and spoilt
    int m_copies = 0;

private Q_SLOTS:
    void aBankWithoutSealsIsSound()
    {
        LedgerBank bank;
        bank.deposit(0, 5);
        const SealCheck check = checkOf(bank);
        QVERIFY(check.ok);
        QCOMPARE(check.seals, 0);
        QVERIFY(check.sealed_upto.isNull());
        QVERIFY(!must(bank.snapshot()->seals().sealKey()));
        QVERIFY(!must(bank.snapshot()->seals().sealCovering(EntryId{1})));
    }

    void sealsFollowOneAnother()
    {
        LedgerBank bank;
        fill(bank);
        const auto snapshot = bank.snapshot();
        const SealKey key = must(snapshot->seals().sealKey()).value();
        const auto first = must(snapshot->seals().seal(1)).value();
        const auto second = must(snapshot->seals().seal(2)).value();
        QCOMPARE(first.seal.first, EntryId{1});
        QCOMPARE(first.seal.last, EntryId{4});
        QCOMPARE(first.seal.previous, ledger::hashBeforeFirstSeal());
        QCOMPARE(second.seal.previous, ledger::sealHash(first.seal));
        QVERIFY(isSignedBy(key.publicKey(), signedBytes(second.seal), second.seal.signature));
        QCOMPARE(must(snapshot->seals().sealCovering(EntryId{4})), std::optional(first));
        QCOMPARE(must(snapshot->seals().sealCovering(EntryId{5})), std::optional(second));
        QVERIFY(!must(snapshot->seals().sealCovering(EntryId{11})));
        const SealCheck check = checkOf(bank);
        QVERIFY2(check.ok, qPrintable(check.finding));
        QCOMPARE(check.seals, 3);
        QCOMPARE(check.sealed_upto, EntryId{10});
        QCOMPARE(check.head, ledger::sealHash(must(snapshot->seals().lastSeal())->seal));
    }

    void theRootIsThatOfTheLeaves()
    {
        LedgerBank bank;
        fill(bank);
        const auto snapshot = bank.snapshot();
        const SealKey key = must(snapshot->seals().sealKey()).value();
        ledger::MerkleTree tree;
        for (qint64 id = 5; id <= 8; ++id) {
            const ledger::Entry entry = must(snapshot->ledger().entry(EntryId{id})).value();
            tree.append(leafBytes(sealedEntry(entry, key.blindsOf(entry.id))));
        }
        QCOMPARE(must(snapshot->seals().seal(2))->seal.root, tree.root());
    }

    void theKeyStaysTheSame()
    {
        LedgerBank bank;
        const SealKey key = keyOf(bank);
        bank.reopen();
        const SealKey again = must(bank.snapshot()->seals().sealKey()).value();
        QCOMPARE(again.publicKey(), key.publicKey());
        QCOMPARE(again.blindsOf(EntryId{5}).record, key.blindsOf(EntryId{5}).record);
        QVERIFY(key.blindsOf(EntryId{5}).record != key.blindsOf(EntryId{6}).record);
        QVERIFY(key.blindsOf(EntryId{5}).debit != key.blindsOf(EntryId{5}).credit);
    }

    void aLongJournalTakesSeveralSeals()
    {
        LedgerBank bank;
        std::vector<Command> commands;
        for (int i = 0; i < 2 * seal_entries_max + 5; ++i)
            commands.push_back(bank.command(transfer(account(4), account(i % 4), 1)));
        bank.group(commands);
        while (sealNext(bank)) {
        }
        const SealCheck check = checkOf(bank);
        QVERIFY2(check.ok, qPrintable(check.finding));
        QCOMPARE(check.seals, 3);
        QCOMPARE(check.sealed_upto, EntryId{2 * seal_entries_max + 5});
        const auto snapshot = bank.snapshot();
        const auto stopped =
            verifySeals(snapshot->seals(), snapshot->ledger(), [](qint64, qint64) { return false; });
        QCOMPARE(refusal(stopped), ProblemCode::cancelled);
    }

    void whoComesSecondMustLookAgain()
    {
        LedgerBank bank;
        fill(bank);
        const auto mine = nextSealOf(bank).value();
        QVERIFY(sealNext(bank));
        must(bank.unit().begin());
        QCOMPARE(refusal(bank.unit().seals().append(mine)), ProblemCode::busy);
        KeptSeal gap = mine;
        gap.seal.number = 99;
        QCOMPARE(refusal(bank.unit().seals().append(gap)), ProblemCode::busy);
        bank.unit().rollback();
        QCOMPARE(checkOf(bank).seals, 4);
    }

    void whatWasChangedIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<qint64>("entry");
        const auto row = [](const char* name, const QByteArray& sql, qint64 entry) {
            QTest::newRow(name) << sql << entry;
        };
        const std::pair<const char*, const char*> columns[] = {{"kind", "6"},
                                                               {"debit", "debit + 1"},
                                                               {"credit", "credit + 1"},
                                                               {"amount", "amount + 1"},
                                                               {"currency", "840"},
                                                               {"time_ms", "time_ms + 1"},
                                                               {"key", "randomblob(16)"},
                                                               {"leg", "leg + 1"},
                                                               {"actor", "actor + 1"},
                                                               {"memo", "'rant'"},
                                                               {"about", "about + 10"},
                                                               {"debit_balance", "debit_balance + 1"},
                                                               {"credit_balance", "credit_balance + 1"},
                                                               {"debit_held", "debit_held + 1"},
                                                               {"credit_held", "credit_held + 1"}};
        for (const auto& [column, value] : columns) {
            for (const char* entry : {"1", "2", "6", "10"})
                row(qPrintable(QString::fromLatin1(column) + QLatin1Char(' ') + QString::fromLatin1(entry)),
                    QByteArray("UPDATE journal SET ") + column + " = " + value + " WHERE id = " + entry,
                    QByteArray(entry).toLongLong());
        }
        row("two entries", "UPDATE journal SET memo = 'x' WHERE id IN (7, 3)", 3);
        row("swapped", "UPDATE journal SET memo = id WHERE id IN (8)", 8);
        row("removed", "DELETE FROM journal WHERE id = 6", 6);
        row("removed at the end", "DELETE FROM journal WHERE id >= 10", 10);
        row("unreadable", "UPDATE journal SET currency = 1 WHERE id = 7", 7);
        row("not sealed yet", "UPDATE journal SET memo = 'x' WHERE id = 11", -1);
        row("root", "UPDATE seal SET root = randomblob(32) WHERE number = 2", 5);
        row("root of another length", "UPDATE seal SET root = randomblob(31) WHERE number = 2", 5);
        row("marks", "UPDATE seal SET marks = randomblob(32) WHERE number = 2", 5);
        row("no marks", "UPDATE seal SET marks = x'' WHERE number = 2", 5);
        row("previous", "UPDATE seal SET previous = randomblob(32) WHERE number = 3", 9);
        row("time", "UPDATE seal SET time_ms = time_ms + 1 WHERE number = 1", 1);
        row("signature", "UPDATE seal SET signature = randomblob(64) WHERE number = 1", 1);
        row("signature of another seal",
            "UPDATE seal SET signature = (SELECT signature FROM seal WHERE number = 1) WHERE number = 2", 5);
        row("first", "UPDATE seal SET first_entry = 6 WHERE number = 2", 5);
        row("last", "UPDATE seal SET last_entry = 7 WHERE number = 2", 5);
        row("number", "UPDATE seal SET number = 4 WHERE number = 3", 9);
        row("seal removed", "DELETE FROM seal WHERE number = 2", 5);
        row("first seal removed", "DELETE FROM seal WHERE number = 1", 1);
        row("seed", "UPDATE seal_key SET seed_sealed = randomblob(72)", 1);
        row("seed removed", "DELETE FROM seal_key", 1);
    }
    void whatWasChangedIsFound()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const qint64, entry);
        if (!m_filled) {
            m_filled = std::make_unique<LedgerBank>();
            fill(*m_filled);
        }
        const BankScratch& scratch = m_filled->scratch();
        const QString copy = scratch.beside(u"copy-"_s + QString::number(++m_copies));
        scratch.copyFiles({}, copy);
        tamper(copy, scratch.keys(), sql);
        const SealCheck check = checkOf(*must(openBank(copy, scratch.keys())));
        QCOMPARE(check.ok, entry == -1);
        QCOMPARE(check.finding.isEmpty(), check.ok);
        if (entry >= 0)
            QVERIFY2(check.broken_at.value == entry,
                     qPrintable(u"%1 (%2)"_s.arg(check.finding).arg(check.broken_at.value)));
    }

    /// Someone with the database's key, but not the bank's other keys, cannot make a seal that fits.
    void aSealByAnotherKeyIsFound()
    {
        LedgerBank bank;
        fill(bank);
        const SealKey other = SealKey::fromSeed(Secret::random(SealKey::seed_size));
        const auto forged = must(nextSeal(bank.snapshot()->ledger(),
                                          must(bank.snapshot()->seals().lastSeal())->seal, other, bank.now));
        must(bank.unit().begin());
        must(bank.unit().seals().append(*forged));
        must(bank.unit().commit());
        const SealCheck check = checkOf(bank);
        QVERIFY(!check.ok);
        QCOMPARE(check.broken_at, EntryId{11});
    }

    /// Wherever a crash falls, the next start goes on from what was committed.
    void aCrashBetweenStepsLosesNothing()
    {
        LedgerBank bank;
        bank.deposit(0, 500);
        int copies = 0;
        const auto crashHere = [&](qint64 seals) {
            const auto database = bank.crashedCopy(u"crash%1"_s.arg(copies++));
            const SealCheck check = checkOf(*database);
            QVERIFY2(check.ok, qPrintable(check.finding));
            QCOMPARE(check.seals, seals);
        };
        crashHere(0);
        must(bank.unit().begin());
        must(bank.unit().seals().keepKey(Secret::random(SealKey::seed_size), bank.now));
        crashHere(0); // begun, not committed
        must(bank.unit().commit());
        crashHere(0); // a key, no seal
        const auto seal = nextSealOf(bank).value();
        must(bank.unit().begin());
        must(bank.unit().seals().append(seal));
        crashHere(0);
        bank.unit().rollback(); // as after a full disk
        crashHere(0);
        QVERIFY(sealNext(bank));
        crashHere(1);
        bank.deposit(1, 5);
        bank.reopen(); // nothing was said to the next start but what is on the disk
        QVERIFY(sealNext(bank));
        QVERIFY(!sealNext(bank));
        crashHere(2);
    }

    void sealsHoldWhateverHappensBetweenThem()
    {
        FLORIN_VERIFY_PROPERTY([] {
            LedgerBank bank;
            const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
            for (const int step : steps) {
                switch (step) {
                case 0:
                    sealNext(bank);
                    break;
                case 1:
                    bank.foldStep(3);
                    break;
                case 2:
                    bank.reopen();
                    break;
                case 3:
                    bank.now += std::chrono::seconds(1);
                    break;
                default:
                    bank.deposit(step % 4, 1 + step);
                }
            }
            while (sealNext(bank)) {
            }
            const SealCheck check = checkOf(bank);
            RC_ASSERT(check.finding == QString());
            RC_ASSERT(check.sealed_upto == must(bank.store().tip()).last_entry);
        });
    }
};

QTEST_GUILESS_MAIN(SealsTest)
#include "seals_test.moc"
