// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/audit_verifier.h"
#include "store/sqlcipher/sql_connection.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

SealKey keyOf(UnitOfWork& unit)
{
    if (!must(unit.seals().sealKey()))
        must(unit.seals().keepKey(Secret::random(SealKey::seed_size), at(0)));
    return must(unit.seals().sealKey()).value();
}

/// Each with everything a line can say.
void addLines(UnitOfWork& unit, int count)
{
    for (int i = 0; i < count; ++i) {
        AuditLine line;
        line.time = at(i);
        line.actor = UserId{i + 1};
        line.actor_name = u"user %1"_s.arg(i);
        line.operation = u"accounts.show"_s;
        line.subject = u"subject %1"_s.arg(i);
        line.customer = CustomerId{i + 1};
        line.outcome = u"done"_s;
        line.detail = u"detail %1"_s.arg(i);
        line.address = u"192.0.2.%1"_s.arg(i);
        line.device = u"florin %1"_s.arg(i);
        must(unit.audit().append(std::span(&line, 1)));
    }
}

std::optional<AuditSeal> nextOf(UnitOfWork& unit)
{
    std::optional<ledger::Seal> journal;
    if (const auto last = must(unit.seals().lastSeal()))
        journal = last->seal;
    return nextAuditSeal(must(unit.audit().head()), journal, must(unit.seals().lastAuditSeal()), keyOf(unit),
                         at(100));
}

/// A seal of the journal over one more entry. What is in the journal is not asked here.
void sealJournal(UnitOfWork& unit)
{
    const auto last = must(unit.seals().lastSeal());
    KeptSeal kept;
    kept.seal.number = last ? last->seal.number + 1 : 1;
    kept.seal.first = kept.seal.last = EntryId{kept.seal.number};
    kept.seal.root = QByteArray(32, 'r');
    kept.marks = QByteArray(ledger::mark_size, 'm');
    kept.seal.marks = ledger::marksHash(kept.marks);
    kept.seal.previous = last ? ledger::sealHash(last->seal) : ledger::hashBeforeFirstSeal();
    kept.seal.signature = keyOf(unit).sign(signedBytes(kept.seal));
    must(unit.seals().append(kept));
}

/// Ten lines; the first seal reaches line 4, the second line 8, the last two are not sealed.
void fill(UnitOfWork& unit)
{
    sealJournal(unit);
    addLines(unit, 4);
    must(unit.seals().append(*nextOf(unit)));
    sealJournal(unit);
    addLines(unit, 4);
    must(unit.seals().append(*nextOf(unit)));
    addLines(unit, 2);
}

AuditCheck checkOf(Database& database)
{
    const auto snapshot = must(database.snapshot());
    return must(verifyAudit(snapshot->audit(), snapshot->seals()));
}

/// By somebody who has the database's key, and no other.
void tamper(const BankScratch& scratch, const QByteArray& sql)
{
    if (scratch.postgres()) {
        for (const char* table : {"audit_line", "audit_seal", "seal"})
            scratch.postgres()->run(QByteArray("ALTER TABLE ") + table + " DISABLE TRIGGER USER");
        scratch.postgres()->run(sql);
        return;
    }
    CipherSettings settings;
    settings.key = scratch.keys().main;
    settings.access = CipherAccess::ReadWrite;
    const auto connection = must(SqlConnection::open(scratch.folder() + u"/bank.db"_s, settings));
    must(runScript(connection->handle(), "DROP TRIGGER audit_line_stays; DROP TRIGGER audit_line_remains;"
                                         "DROP TRIGGER audit_seal_stays; DROP TRIGGER audit_seal_remains;"
                                         "DROP TRIGGER seal_stays; DROP TRIGGER seal_remains;"));
    must(runScript(connection->handle(), sql));
}

} // namespace

/// The bank's signature over the audit chain: what was cut off or written anew is found.
class AuditSealsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyBankIsSound()
    {
        BankAtWork bank;
        QVERIFY(!nextOf(*bank));
        bank.turn();
        const AuditCheck check = checkOf(bank.database());
        QVERIFY(check.ok());
        QCOMPARE(check.lines, 0);
        QCOMPARE(check.seals, 0);
    }

    void sealsFollowOneAnother()
    {
        BankAtWork bank;
        fill(*bank);
        bank.reopen();
        const auto seals = must(bank->seals().auditSealsAfter(0, 10));
        QCOMPARE(seals.size(), 2U);
        QCOMPARE(seals[0].last_line, 4);
        QCOMPARE(seals[0].previous, noSealHash());
        QCOMPARE(seals[1].previous, auditSealHash(seals[0]));
        QCOMPARE(seals[1].journal_seal, 2);
        QCOMPARE(must(bank->seals().lastAuditSeal()), std::optional(seals[1]));
        QCOMPARE(must(bank->seals().auditSealBefore(8)), std::optional(seals[0]));
        QCOMPARE(must(bank->seals().auditSealBefore(9)), std::optional(seals[1]));
        QVERIFY(!must(bank->seals().auditSealBefore(4)));
        const AuditCheck check = checkOf(bank.database());
        QVERIFY2(check.ok(), qPrintable(check.finding));
        QCOMPARE(check.lines, 10);
        QCOMPARE(check.seals, 2);
        QCOMPARE(check.sealed, 8);
        QCOMPARE(check.head, must(bank->audit().head()).hash);
    }

    void aSealIsMadeWhenTheChainOrTheJournalMoved()
    {
        BankAtWork bank;
        fill(*bank);
        must(bank->seals().append(*nextOf(*bank)));
        QVERIFY(!nextOf(*bank));
        sealJournal(*bank);
        const auto next = nextOf(*bank);
        QVERIFY(next);
        QCOMPARE(next->last_line, 10);
        QCOMPARE(next->journal_seal, 3);
        must(bank->seals().append(*next));
        bank.turn();
        QVERIFY(checkOf(bank.database()).ok());
    }

    void whoeverSealedFirstIsFollowed()
    {
        BankAtWork bank;
        fill(*bank);
        const auto one = nextOf(*bank);
        must(bank->seals().append(*one));
        QCOMPARE(refusal(bank->seals().append(*one)), ProblemCode::busy);
    }

    void whatWasChangedIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<qint64>("line");
        const auto row = [](const char* name, const char* sql, qint64 line) {
            QTest::newRow(name) << QByteArray(sql) << line;
        };
        row("time", "UPDATE audit_line SET time_ms = time_ms + 1 WHERE number = 3", 3);
        row("actor", "UPDATE audit_line SET actor = 99 WHERE number = 3", 3);
        row("operation", "UPDATE audit_line SET operation = 'accounts.list' WHERE number = 3", 3);
        row("outcome", "UPDATE audit_line SET outcome = 'busy' WHERE number = 3", 3);
        row("customer", "UPDATE audit_line SET customer = 99 WHERE number = 3", 3);
        for (const char* field : {"actor_name", "subject", "detail", "address", "device"}) {
            const QByteArray name(field);
            row(field,
                "UPDATE audit_line SET " + name + " = (SELECT " + name +
                    " FROM audit_line WHERE number = 4) WHERE number = 3",
                3);
        }
        row("where it came from is gone",
            "UPDATE audit_line SET customer = NULL, address = NULL, device = NULL WHERE number = 10", 10);
        row("a line removed", "DELETE FROM audit_line WHERE number = 3", 3);
        row("an unsealed line changed", "UPDATE audit_line SET actor = 99 WHERE number = 9", 9);
        row("the end cut off", "DELETE FROM audit_line WHERE number > 6", 7);
        row("all cut off", "DELETE FROM audit_line", 1);
        row("the end and its seal cut off",
            "DELETE FROM audit_line WHERE number > 4; DELETE FROM audit_seal WHERE number > 1", 5);
        row("a seal removed", "DELETE FROM audit_seal WHERE number = 1", 1);
        row("a seal moved", "UPDATE audit_seal SET last_line = 7 WHERE number = 2", 5);
        row("a seal of another hash", "UPDATE audit_seal SET head = previous WHERE number = 2", 5);
        row("a seal of another time", "UPDATE audit_seal SET time_ms = time_ms + 1 WHERE number = 1", 1);
        row("a seal of another seal", "UPDATE audit_seal SET journal_seal = 1 WHERE number = 2", 5);
        row("half a signature", "UPDATE audit_seal SET signature = head WHERE number = 2", 5);
        row("the key removed", "DELETE FROM seal_key", 1);
    }
    void whatWasChangedIsFound()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const qint64, line);
        BankAtWork bank;
        fill(*bank);
        must(bank->commit());
        bank.close();
        tamper(bank.scratch(), sql);
        const auto database = bank.scratch().open();
        const AuditCheck check = checkOf(*database);
        QVERIFY2(!check.ok() && check.broken_at == line,
                 qPrintable(u"%1 at %2"_s.arg(check.finding).arg(check.broken_at.value_or(0))));
    }

    /// A chain that fits together, line by line, but is not the one that was sealed.
    void aChainWrittenAnewIsFound()
    {
        BankAtWork bank;
        fill(*bank);
        must(bank->commit());
        bank.close();
        tamper(bank.scratch(), "DELETE FROM audit_line WHERE number > 5");
        const auto database = bank.scratch().open();
        const auto unit = must(database->writer());
        must(unit->begin());
        addLines(*unit, 5);
        must(unit->commit());
        QVERIFY(!must(must(database->snapshot())->audit().verifyChain()).broken_at);
        const AuditCheck check = checkOf(*database);
        QCOMPARE(check.broken_at, std::optional<qint64>(5)); // the first line after the seal that still fits
        QVERIFY2(check.finding.contains(u"line 8"), qPrintable(check.finding));
    }

    /// The journal was taken back to an earlier entry: its last seal is gone, the audit stays as it is.
    void aJournalTakenBackIsNoFinding()
    {
        BankAtWork bank;
        fill(*bank);
        must(bank->commit());
        bank.close();
        tamper(bank.scratch(), "DELETE FROM seal WHERE number = 2");
        const auto database = bank.scratch().open();
        const AuditCheck check = checkOf(*database);
        QVERIFY2(check.ok(), qPrintable(check.finding));
    }

    void itIsCheckedInStretches()
    {
        BankAtWork bank;
        fill(*bank);
        bank.turn();
        const auto snapshot = bank.snapshot();
        qint64 after = 0;
        std::vector<qint64> stops;
        for (bool more = true; more;) {
            AuditVerifier verifier(snapshot->audit(), snapshot->seals());
            if (after > 0)
                QVERIFY(must(verifier.goOnAfter(after)));
            more = must(verifier.step(4));
            QVERIFY2(verifier.check().ok(), qPrintable(verifier.check().finding));
            after = verifier.check().lines;
            stops.push_back(after);
            if (!more) {
                QCOMPARE(verifier.check().sealed, 8);
                QCOMPARE(verifier.check().head, must(snapshot->audit().head()).hash);
            }
        }
        QCOMPARE(stops, (std::vector<qint64>{4, 8, 10}));
        AuditVerifier verifier(snapshot->audit(), snapshot->seals());
        QVERIFY(!must(verifier.goOnAfter(11)));
    }

    void checkingCanBeGivenUp()
    {
        BankAtWork bank;
        addLines(*bank, 2'500);
        bank.turn();
        const auto snapshot = bank.snapshot();
        const auto stop = [](qint64, qint64) { return false; };
        QCOMPARE(refusal(verifyAudit(snapshot->audit(), snapshot->seals(), stop)), ProblemCode::cancelled);
    }
};

QTEST_GUILESS_MAIN(AuditSealsTest)
#include "audit_seals_test.moc"
