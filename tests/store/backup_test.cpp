// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_store.h"
#include "store/backup/backup_file.h"
#include "store/ledger/ledger_bank.h"

#include <atomic>
#include <thread>

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

const Secret record = Secret::fromText(u"$argon2id$record"_s);
const QString bank_id = BankScratch::profile().id;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Adds a customer and that customer's user in one unit: one row in each file.
void addPair(UnitOfWork& unit, int n)
{
    must(unit.begin());
    User user = newUser(u"user %1"_s.arg(n), u"customer"_s);
    user.customer = must(unit.customers().add(newCustomer(QString::number(n), u"Rao"_s)));
    must(unit.identity().addUser(user, record));
    must(unit.commit());
}

/// Users without their customer, and customers without a user.
int unpaired(Database& database, int count_max)
{
    const Snapshot snapshot = must(database.snapshot());
    const auto customers = must(snapshot->customers().customerCount());
    int lonely = 0;
    int users = 0;
    for (int n = 1; n <= count_max; ++n) {
        const auto user = must(snapshot->identity().userByName(u"user %1"_s.arg(n)));
        if (!user)
            continue;
        ++users;
        if (!user->customer || !must(snapshot->customers().customer(*user->customer)))
            ++lonely;
    }
    return lonely + static_cast<int>(std::abs(customers - users));
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasBackedUpComesBack()
    {
        LedgerBank bank;
        bank.deposit(0, 500);
        bank.foldAll();
        bank.deposit(1, 70);
        bank.post(hold(account(0), account(1), 50));
        addPair(bank.unit(), 1);
        const KeyRing ring = KeyRing::fromMaster(bank.scratch().master());
        QDir().mkpath(bank.scratch().folder() + u"/tls"_s);
        write(bank.scratch().folder() + u"/tls/key.pem"_s, "sealed key");
        const QString file = bank.scratch().beside(u"one.backup"_s);
        const auto made = must(writeBackup(bank.scratch().folder(), bank_id, ring, file, at(9), {}));
        QCOMPARE(made.last_entry.value, 3);
        QCOMPARE(made.bytes, QFileInfo(file).size());
        const auto before = verified(*bank.crashedCopy(u"copy"_s));
        bank.deposit(2, 10'000); // after the backup: not in it

        const auto head = must(readBackupHead(file));
        QCOMPARE(head.bank_id, bank_id);
        QCOMPARE(head.taken, at(9));
        const KeyRing opened = must(head.ringOf(file, bank.scratch().master()));
        const QString to = bank.scratch().beside(u"restored"_s);
        QCOMPARE(must(unpackBackup(file, opened, to, {})).last_entry.value, 3);
        QCOMPARE(bytesOf(to + u"/tls/key.pem"_s), "sealed key");
        QVERIFY(!QFile::exists(to + u"/lock"_s));
        const auto restored = must(openBank(to, opened.bankKeys()));
        const LedgerCheck check = verified(*restored);
        QVERIFY2(check.ok, qPrintable(check.finding));
        QCOMPARE(check.entries, 3);
        QCOMPARE(check.root, before.root);
        const Snapshot snapshot = must(restored->snapshot());
        QCOMPARE(must(snapshot->ledger().account(account(0)))->state.held_minor, 50);
        QVERIFY(must(snapshot->identity().userByName(u"user 1"_s)));
        QCOMPARE(must(snapshot->bank().profile()), BankScratch::profile());
    }

    void itIsOfOneMomentWhileTheBankIsAtWork()
    {
        LedgerBank bank;
        const KeyRing ring = KeyRing::fromMaster(bank.scratch().master());
        constexpr int rounds = 6;
        std::atomic_int round = 0;
        std::atomic_int acknowledged = 0;
        std::array<int, rounds> before{};
        std::array<qint64, rounds> entries{};
        std::thread reader([&] {
            for (int i = 0; i < rounds; ++i) {
                before[static_cast<std::size_t>(i)] = acknowledged;
                const QString file = bank.scratch().beside(u"%1.backup"_s.arg(i));
                const auto made = must(writeBackup(bank.scratch().folder(), bank_id, ring, file, at(9), {}));
                entries[static_cast<std::size_t>(i)] = made.last_entry.value;
                round = i + 1;
            }
        });
        int n = 0;
        while (round < rounds) {
            addPair(bank.unit(), ++n);
            bank.deposit(n % 4, n);
            acknowledged = n;
            if (n % 50 == 0)
                bank.foldStep(20);
        }
        reader.join();
        QVERIFY(n > rounds);
        for (int i = 0; i < rounds; ++i) {
            const QString to = bank.scratch().beside(u"restored %1"_s.arg(i));
            const QString file = bank.scratch().beside(u"%1.backup"_s.arg(i));
            must(unpackBackup(file, ring, to, {}));
            const auto restored = must(openBank(to, ring.bankKeys()));
            const LedgerCheck check = verified(*restored);
            QVERIFY2(check.ok, qPrintable(check.finding));
            QCOMPARE(check.entries, entries[static_cast<std::size_t>(i)]);
            QVERIFY(check.entries >= before[static_cast<std::size_t>(i)]);
            QCOMPARE(unpaired(*restored, n), 0);
            const Snapshot snapshot = must(restored->snapshot());
            QVERIFY(must(snapshot->customers().customerCount()) >= before[static_cast<std::size_t>(i)]);
            QVERIFY(!must(snapshot->audit().verifyChain()).broken_at);
        }
    }

    /// auth.db lacks what bank.db has decided: the backup takes it along, and the restored bank makes it
    /// good.
    void itTakesUpWhatACrashLeftBetweenTheFiles()
    {
        BankAtWork bank;
        bank->rollback();
        addPair(*bank, 1);
        const QString crashed = bank.scratch().beside(u"crashed"_s);
        bank.scratch().copyFiles(u"auth.db"_s, crashed);
        addPair(*bank, 2);
        bank.scratch().copyFiles(u"bank."_s, crashed);
        const KeyRing ring = KeyRing::fromMaster(bank.scratch().master());
        const QString file = bank.scratch().beside(u"crashed.backup"_s);
        must(writeBackup(crashed, bank_id, ring, file, at(9), {}));
        const QString to = bank.scratch().beside(u"restored"_s);
        must(unpackBackup(file, ring, to, {}));
        const auto restored = must(openBank(to, ring.bankKeys()));
        QCOMPARE(unpaired(*restored, 2), 0);
        QVERIFY(must(must(restored->snapshot())->identity().userByName(u"user 2"_s)));
    }

    void nothingCanBeReadInIt()
    {
        LedgerBank bank;
        bank.deposit(0, 5, u"a memo to be kept"_s);
        const QString file = bank.scratch().beside(u"one.backup"_s);
        must(writeBackup(bank.scratch().folder(), bank_id, KeyRing::fromMaster(bank.scratch().master()), file,
                         at(9), {}));
        const QByteArray bytes = bytesOf(file);
        QVERIFY(bytes.size() > 50'000);
        for (const char* text : {"SQLite format 3", "CREATE TABLE", "a memo to be kept", "Nexa", "auth.db"})
            QVERIFY2(!bytes.contains(text), text);
        QVERIFY((QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }

    void damageIsRefusedInWords_data()
    {
        QTest::addColumn<int>("at_permille");
        for (const int at : {0, 1, 2, 5, 100, 250, 500, 750, 999, 1000})
            QTest::addRow("at %d of 1000", at) << at;
    }
    void damageIsRefusedInWords()
    {
        QFETCH(const int, at_permille);
        const QByteArray whole = wholeBackup();
        const qsizetype at = std::min<qsizetype>(whole.size() * at_permille / 1000, whole.size() - 1);
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        refused(changed);
        refused(whole.first(at));
        if (at_permille == 1000) {
            refused(whole + 'x');
            refused(whole + whole);
            refused({});
        }
        // Frames that change their places.
        const qsizetype frame = 64 * 1024 + 17;
        const qsizetype first = whole.indexOf("\n\n") + 2 + 24;
        refused(whole.first(first) + whole.sliced(first + frame, frame) + whole.sliced(first, frame) +
                whole.sliced(first + 2 * frame));
    }

    void anotherBanksKeyIsRefused()
    {
        const QByteArray whole = wholeBackup();
        const QString file = m_folder.filePath(u"foreign.backup"_s);
        write(file, whole);
        const Secret other = Secret::random(32);
        QCOMPARE(refusal(must(readBackupHead(file)).ringOf(file, other)), ProblemCode::backup_locked);
        const QString to = m_folder.filePath(u"foreign"_s);
        QCOMPARE(refusal(unpackBackup(file, KeyRing::fromMaster(other), to, {})), ProblemCode::backup_locked);
        QVERIFY(!QFile::exists(to));
        write(file, "Customer_ID,Name\n1,Asha\n");
        QCOMPARE(refusal(readBackupHead(file)), ProblemCode::not_a_backup);
        QCOMPARE(refusal(readBackupHead(to)), ProblemCode::file_unreadable);
    }

    /// The copy that is sealed becomes unreadable in its middle, as on a disk that fails.
    void whatCannotBeReadToItsEndIsNoBackup()
    {
        LedgerBank bank;
        bank.deposit(0, 5);
        const KeyRing ring = KeyRing::fromMaster(bank.scratch().master());
        const QString file = bank.scratch().beside(u"one.backup"_s);
        const QString copy = file + u".part/auth.db"_s;
        const auto made =
            writeBackup(bank.scratch().folder(), bank_id, ring, file, at(9), [&](qint64 done, qint64 total) {
                if (2 * done > total)
                    write(copy, "short");
                return true;
            });
        QCOMPARE(refusal(made), ProblemCode::file_unreadable);
        QVERIFY(!QFile::exists(file));
        QVERIFY(!QFile::exists(file + u".part"_s));
    }

    void aCancelledOneLeavesNothing()
    {
        LedgerBank bank;
        for (int i = 0; i < 20; ++i)
            bank.deposit(0, 5, QString(140, u'm'));
        const KeyRing ring = KeyRing::fromMaster(bank.scratch().master());
        const QString file = bank.scratch().beside(u"one.backup"_s);
        qint64 steps = 0;
        must(writeBackup(bank.scratch().folder(), bank_id, ring, file, at(9), [&](qint64 done, qint64 total) {
            ++steps;
            return done <= total;
        }));
        QVERIFY(steps >= 4);
        QVERIFY(QFile::remove(file));
        for (qint64 last = 1; last <= steps; ++last) {
            qint64 step = 0;
            const auto stopped = writeBackup(bank.scratch().folder(), bank_id, ring, file, at(9),
                                             [&](qint64, qint64) { return ++step < last; });
            QCOMPARE(refusal(stopped), ProblemCode::cancelled);
            QVERIFY(!QFile::exists(file));
            QVERIFY(!QFile::exists(file + u".part"_s));
        }
        // What a killed run left is in nobody's way; a file that is there is not written over.
        QDir().mkpath(file + u".part"_s);
        write(file + u".part/bank.db"_s, "half");
        must(writeBackup(bank.scratch().folder(), bank_id, ring, file, at(9), {}));
        QVERIFY(!QFile::exists(file + u".part"_s));
        QCOMPARE(refusal(writeBackup(bank.scratch().folder(), bank_id, ring, file, at(9), {})),
                 ProblemCode::file_exists);
        const QString to = bank.scratch().beside(u"to"_s);
        QCOMPARE(refusal(unpackBackup(file, ring, to, [](qint64, qint64) { return false; })),
                 ProblemCode::cancelled);
        QVERIFY(!QFile::exists(to));
    }

    void theRunsAreKept()
    {
        BankAtWork bank;
        QVERIFY(must(bank->bank().backupRuns({})).rows.empty());
        QVERIFY(!must(bank->bank().lastProvenBackup()));
        BackupRun good{0, at(1), at(2), u"one"_s, 1000, EntryId{7}, "root", u"proven"_s, {}};
        BackupRun bad{0, at(3), at(4), {}, 0, {}, {}, u"disk_full"_s, u"The disk is full."_s};
        must(bank->bank().addBackupRun(good));
        must(bank->bank().addBackupRun(bad));
        bank.turn();
        const Snapshot snapshot = bank.snapshot();
        const auto runs = must(snapshot->bank().backupRuns({})).rows;
        QCOMPARE(runs.size(), 2U);
        bad.id = 2;
        good.id = 1;
        QCOMPARE(runs[0], bad);
        QCOMPARE(runs[1], good);
        QCOMPARE(must(snapshot->bank().backupRuns({.before = 2, .limit = 5})).rows.size(), 1U);
        QCOMPARE(must(snapshot->bank().lastProvenBackup()), std::optional(good));
    }

private:
    /// A backup of a bank that is larger than a few frames, and the key it was made with.
    QByteArray wholeBackup()
    {
        if (!m_whole.isEmpty())
            return m_whole;
        LedgerBank bank;
        m_master = bank.scratch().master();
        const QString file = bank.scratch().beside(u"one.backup"_s);
        must(writeBackup(bank.scratch().folder(), bank_id, KeyRing::fromMaster(m_master), file, at(9), {}));
        m_whole = bytesOf(file);
        return m_whole;
    }
    void refused(const QByteArray& bytes)
    {
        const QString file = m_folder.filePath(u"damaged.backup"_s);
        const QString to = m_folder.filePath(u"damaged"_s);
        write(file, bytes);
        const auto unpacked = unpackBackup(file, KeyRing::fromMaster(m_master), to, {});
        QVERIFY(!unpacked);
        const ProblemCode code = unpacked.error().code;
        QVERIFY(code == ProblemCode::backup_damaged || code == ProblemCode::not_a_backup ||
                code == ProblemCode::backup_locked);
        QVERIFY(!QFile::exists(to));
    }

    QTemporaryDir m_folder;
    QByteArray m_whole;
    Secret m_master;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
