// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/key_ring.h"
#include "store/new_files.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
const Secret record = Secret::fromText(u"$argon2id$record"_s);
const QString bank_id = BankScratch::profile().id;
const QString aadhaar = u"234567890124"_s;

/// Something in both files, sealed values and a log that was not tidied included.
void fill(UnitOfWork& unit)
{
    must(unit.begin());
    User user = newUser(u"asha"_s, u"customer"_s);
    user.customer = must(unit.customers().add(newCustomer(u"Asha"_s, u"Rao"_s, aadhaar)));
    must(unit.identity().addUser(user, record));
    must(unit.commit());
}

void expectFilled(Database& database)
{
    const Snapshot snapshot = must(database.snapshot());
    const auto user = must(snapshot->identity().userByName(u"asha"_s));
    QVERIFY(user);
    QVERIFY(must(snapshot->identity().passwordRecord(user->id)) == record);
    QVERIFY(must(snapshot->customers().aadhaar(*user->customer)) == Secret::fromText(aadhaar));
    must(database.checkFiles());
}

QStringList leftOvers(const QString& folder)
{
    return QDir(folder).entryList({u"*.next"_s, u"*.next-*"_s, u"*.part"_s});
}
} // namespace

class NewFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRingOpensWithItsKeyAlone()
    {
        const Secret master = Secret::random(32);
        const KeyRing ring = KeyRing::fromMaster(Secret::random(32));
        const QByteArray text = ring.sealed(bank_id, master);
        const KeyRing opened = must(KeyRing::open(text, bank_id, master));
        QVERIFY(opened.root() == ring.root());
        QVERIFY(opened.bankKeys().main == ring.bankKeys().main);
        QVERIFY(opened.bankKeys().auth == ring.bankKeys().auth);
        QVERIFY(opened.bankKeys().fields == ring.bankKeys().fields);
        QVERIFY(opened.backups() == ring.backups());
        QVERIFY(!text.contains(ring.root().view().toByteArray().toBase64()));
        QCOMPARE(refusal(KeyRing::open(text, bank_id, Secret::random(32))), ProblemCode::wrong_key);
        QCOMPARE(refusal(KeyRing::open(text, u"another bank"_s, master)), ProblemCode::wrong_key);
        for (qsizetype at = 0; at + 2 < text.size(); at += 11) {
            QByteArray changed = text;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            QCOMPARE(refusal(KeyRing::open(changed, bank_id, master)), ProblemCode::wrong_key);
        }
    }

    void aBankNeverRekeyedHasTheKeysOfItsMaster()
    {
        const BankScratch scratch;
        scratch.create();
        const KeyRing ring = must(KeyRing::read(scratch.folder(), bank_id, scratch.master()));
        QVERIFY(ring.bankKeys().main == scratch.keys().main);
        QVERIFY(ring.bankKeys().password_records == scratch.keys().password_records);
        QCOMPARE(ring.stage(), KeyRing::Stage::Settled);
        const Secret other = Secret::random(32);
        must(ring.write(scratch.folder(), bank_id, other));
        QVERIFY(must(KeyRing::read(scratch.folder(), bank_id, other)).root() == scratch.master());
        const auto refused = KeyRing::read(scratch.folder(), bank_id, scratch.master());
        QCOMPARE(refusal(refused), ProblemCode::wrong_key);
        QVERIFY(std::get<QString>(*refused.error().value(u"file")).endsWith(u"bank.keys"));
    }

    void theFilesAreUnderFreshKeys()
    {
        const BankScratch scratch;
        fill(*must(scratch.create()->writer()));
        const Secret master = Secret::random(32);
        const KeyRing before = KeyRing::fromMaster(scratch.master());
        const KeyRing after =
            must(writeFilesAnew(scratch.folder(), bank_id, before.wantingNewFiles(), master, {}));
        QCOMPARE(after.stage(), KeyRing::Stage::Settled);
        QCOMPARE(refusal(openBank(scratch.folder(), scratch.keys())), ProblemCode::wrong_key);
        BankKeys half = scratch.keys();
        half.main = after.bankKeys().main;
        QCOMPARE(refusal(openBank(scratch.folder(), half)), ProblemCode::wrong_key);
        const auto database = must(openBank(scratch.folder(), after.bankKeys()));
        expectFilled(*database);
        QVERIFY(leftOvers(scratch.folder()).isEmpty());
        QVERIFY(after.backups() != before.backups());
        // A settled ring has nothing to do, and does not ask for the bank.
        must(writeFilesAnew(scratch.folder(), bank_id, after, master, {}));
        QCOMPARE(refusal(writeFilesAnew(scratch.folder(), bank_id, after.wantingNewFiles(), master, {})),
                 ProblemCode::in_use);
    }

    /// Killed after each step, and in the middle of the step after it.
    void itGoesOnWhereItWasKilled_data()
    {
        QTest::addColumn<int>("last");
        for (int step = static_cast<int>(RekeyStep::FilesChosen);
             step <= static_cast<int>(RekeyStep::FilesSettled); ++step)
            QTest::addRow("after step %d", step) << step;
    }
    void itGoesOnWhereItWasKilled()
    {
        QFETCH(const int, last);
        BankAtWork bank;
        bank->rollback();
        fill(*bank);
        // As a crash leaves it: what was committed last is in the log alone.
        const QString folder = bank.scratch().beside(u"crashed"_s);
        bank.scratch().copyFiles({}, folder);
        const Secret master = Secret::random(32);
        const KeyRing wanted = KeyRing::fromMaster(bank.scratch().master()).wantingNewFiles();
        must(wanted.write(folder, bank_id, master));
        const auto stopped = writeFilesAnew(folder, bank_id, wanted, master,
                                            [&](RekeyStep step) { return static_cast<int>(step) < last; });
        QCOMPARE(refusal(stopped), ProblemCode::cancelled);
        const KeyRing left = must(KeyRing::read(folder, bank_id, master));
        if (left.stage() == KeyRing::Stage::Copying) { // half a copy
            QFile half(folder + u"/auth.db.next"_s);
            QVERIFY(half.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QVERIFY(half.write("half a page") > 0);
            half.close();
            // Until it is decided, the old files count.
            expectFilled(*must(openBank(folder, bank.scratch().keys())));
        }
        const KeyRing after = must(writeFilesAnew(folder, bank_id, left, master, {}));
        QCOMPARE(after.stage(), KeyRing::Stage::Settled);
        expectFilled(*must(openBank(folder, after.bankKeys())));
        QCOMPARE(refusal(openBank(folder, bank.scratch().keys())), ProblemCode::wrong_key);
        QVERIFY(leftOvers(folder).isEmpty());
        QVERIFY(must(KeyRing::read(folder, bank_id, master)).bankKeys().main == after.bankKeys().main);
    }
};

QTEST_GUILESS_MAIN(NewFilesTest)
#include "new_files_test.moc"
