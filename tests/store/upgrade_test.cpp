// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/sqlcipher/before_migration.h"
#include "store/sqlcipher/migrate.h"
#include "store/sqlcipher/sql_connection.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<SqlConnection> openFile(const QString& path, const Secret& key, CipherAccess access)
{
    CipherSettings settings;
    settings.key = key;
    settings.access = access;
    return must(SqlConnection::open(path, settings));
}

qint64 number(SqlConnection& connection, const QByteArray& select)
{
    auto statement = must(Statement::prepare(connection.handle(), select));
    return must(statement.step()) ? statement.integer(0) : -1;
}

/// A bank as the Florin of that schema left it, with a customer, an account and two entries.
void makeOlder(const BankScratch& scratch, int schema)
{
    scratch.create();
    for (const QString& name : {u"/bank.db"_s, u"/bank.db-wal"_s, u"/bank.db-shm"_s})
        QFile::remove(scratch.folder() + name);
    const auto bank = openFile(scratch.folder() + u"/bank.db"_s, scratch.keys().main, CipherAccess::Create);
    must(migrate(*bank, bankMigrations().first(static_cast<std::size_t>(schema))));
    must(runScript(
        bank->handle(),
        "INSERT INTO bank VALUES (1, '0190a5f0-test', 'Nexa Bank', 356, 1700000000000);"
        "INSERT INTO customer (id, first_name, last_name, phone, search_text, aadhaar_tail, created_ms) "
        "VALUES (1, 'Arjun', 'Das', '9000000013', 'arjun', '', 5)"));
    if (schema >= 2)
        must(runScript(bank->handle(),
                       "INSERT INTO account (number, kind, currency, status, opened_ms, balance, held, "
                       "first_entry, last_entry) VALUES (10000000009, 0, 356, 0, 1, 0, 0, 0, 0), "
                       "(10000000017, 2, 356, 0, 1, 0, 0, 0, 0)"));
}

/// The newest copy of the files as they were in that schema.
QString keptOf(const BankScratch& scratch, int schema)
{
    const QDir folder(scratch.folder());
    const QString name = u"before-%1-%2-*"_s.arg(schema).arg(authMigrations().size());
    const QStringList copies = folder.entryList({name}, QDir::Dirs, QDir::Name);
    return copies.isEmpty() ? QString() : folder.filePath(copies.back());
}

} // namespace

/// A bank of another Florin's making.
class UpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderBankIsKeptAndThenBroughtUp_data()
    {
        QTest::addColumn<int>("schema");
        QTest::newRow("the first") << 1;
        QTest::newRow("before the statements were chains") << 2;
    }
    void anOlderBankIsKeptAndThenBroughtUp()
    {
        QFETCH(const int, schema);
        const BankScratch scratch;
        makeOlder(scratch, schema);
        {
            const auto database = scratch.open();
            QCOMPARE(must(must(database->snapshot())->customers().customerCount()), 1);
            must(database->checkFiles());
        }
        const QString kept = keptOf(scratch, schema);
        const auto before = openFile(kept + u"/bank.db"_s, scratch.keys().main, CipherAccess::ReadOnly);
        QCOMPARE(must(readSchemaVersion(*before)), schema);
        QCOMPARE(number(*before, "SELECT COUNT(*) FROM customer"), 1);
        const auto users = openFile(kept + u"/auth.db"_s, scratch.keys().auth, CipherAccess::ReadOnly);
        QCOMPARE(number(*users, "SELECT COUNT(*) FROM applied_unit"), 1);
        const auto now =
            openFile(scratch.folder() + u"/bank.db"_s, scratch.keys().main, CipherAccess::ReadOnly);
        QCOMPARE(must(readSchemaVersion(*now)), static_cast<int>(bankMigrations().size()));
        // Opened again, it is not old any more.
        QVERIFY(QDir(kept).removeRecursively());
        QVERIFY(scratch.open() != nullptr);
        QVERIFY(!QFile::exists(kept));
    }

    /// Killed while it was copied, after it was copied, and between two migrations.
    void aKilledUpgradeGoesOn()
    {
        const BankScratch scratch;
        makeOlder(scratch, 1);
        const QString kept = scratch.folder() + u"/before-1-1"_s;
        QVERIFY(QDir().mkpath(kept + u".part"_s));
        QFile half(kept + u".part/bank.db"_s);
        QVERIFY(half.open(QIODevice::WriteOnly));
        QVERIFY(half.write("half a page") > 0);
        half.close();
        {
            const auto bank =
                openFile(scratch.folder() + u"/bank.db"_s, scratch.keys().main, CipherAccess::ReadWrite);
            must(migrate(*bank, bankMigrations().first(2)));
        }
        QVERIFY(scratch.open() != nullptr);
        const auto now =
            openFile(scratch.folder() + u"/bank.db"_s, scratch.keys().main, CipherAccess::ReadOnly);
        QCOMPARE(must(readSchemaVersion(*now)), static_cast<int>(bankMigrations().size()));
        QCOMPARE(number(*now, "SELECT COUNT(*) FROM customer"), 1);
        QVERIFY(QFile::exists(keptOf(scratch, 2) + u"/bank.db"_s));
    }

    void aSecondUpgradeIsKeptToo()
    {
        const BankScratch scratch;
        makeOlder(scratch, 1);
        QVERIFY(scratch.open() != nullptr);
        const QString first = keptOf(scratch, 1);
        // Back to the older version, which goes on for a while.
        for (const QString& file : {u"/bank.db"_s, u"/auth.db"_s}) {
            QVERIFY(QFile::remove(scratch.folder() + file));
            QVERIFY(QFile::copy(first + file, scratch.folder() + file));
        }
        {
            const auto bank =
                openFile(scratch.folder() + u"/bank.db"_s, scratch.keys().main, CipherAccess::ReadWrite);
            must(runScript(bank->handle(), "INSERT INTO customer (id, first_name, last_name, phone, "
                                           "search_text, aadhaar_tail, created_ms) "
                                           "VALUES (2, 'Meera', 'Rao', '9000000014', 'meera', '', 6)"));
        }
        QVERIFY(scratch.open() != nullptr);
        const QString second = keptOf(scratch, 1);
        QVERIFY(second != first);
        for (const auto& [folder, customers] : {std::pair(first, 1), std::pair(second, 2)}) {
            const auto kept = openFile(folder + u"/bank.db"_s, scratch.keys().main, CipherAccess::ReadOnly);
            QCOMPARE(number(*kept, "SELECT COUNT(*) FROM customer"), customers);
        }
    }

    /// An upgrade that is refused at every start does not fill the disk.
    void whatIsKeptAlreadyIsNotKeptAgain()
    {
        const BankScratch scratch;
        makeOlder(scratch, 1);
        const auto directory = must(DataDirectory::open(scratch.folder()));
        for (int start = 0; start < 3; ++start)
            must(keepBeforeMigration(*directory, scratch.keys(), 1, 1));
        QCOMPARE(QDir(scratch.folder()).entryList({u"before-*"_s}, QDir::Dirs).size(), 1);
    }

    void aNewerBankIsRefusedAndNotTouched_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("bank") << u"bank.db"_s;
        QTest::newRow("users") << u"auth.db"_s;
    }
    void aNewerBankIsRefusedAndNotTouched()
    {
        QFETCH(const QString, file);
        const BankScratch scratch;
        // The other file is older: it is not brought up on the way to the refusal.
        makeOlder(scratch, 1);
        const bool is_bank = file == u"bank.db";
        {
            const auto newer =
                openFile(scratch.folder() + u'/' + file, is_bank ? scratch.keys().main : scratch.keys().auth,
                         CipherAccess::ReadWrite);
            must(runScript(newer->handle(), "INSERT INTO schema_version VALUES (99, 'from the future')"));
        }
        const auto refused = openBank(scratch.folder(), scratch.keys());
        QCOMPARE(refusal(refused), ProblemCode::store_too_new);
        QVERIFY(std::get<QString>(*refused.error().value(u"file")).endsWith(file));
        QCOMPARE(std::get<qint64>(*refused.error().value(u"schema")), 99);
        const auto bank =
            openFile(scratch.folder() + u"/bank.db"_s, scratch.keys().main, CipherAccess::ReadOnly);
        QCOMPARE(must(readSchemaVersion(*bank)), is_bank ? 99 : 1);
        QVERIFY(QDir(scratch.folder()).entryList({u"before-*"_s}, QDir::Dirs).isEmpty());
    }
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "upgrade_test.moc"
