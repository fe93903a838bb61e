// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"
#ifdef Q_OS_LINUX
#include "shared_object.h"
#endif

#include "store/driver/cipher_driver.h"
#include "store/driver/cipher_library.h"
#include "store/driver/cipher_problem.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace florin::store::test
{

/// Opening a bank: the library, the settings, the file's secrecy, and the way through Qt.
class OpeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scratch = std::make_unique<Scratch>(); }

    void theLibraryIsSqlCipher()
    {
        QVERIFY(checkCipherLibrary());
        auto bank = m_scratch->open();
        QVERIFY(bank);
        const QString version = textOf((*bank)->handle(), "PRAGMA cipher_version");
        QVERIFY2(version.contains(QRegularExpression(u"^[4-9]\\.\\d+\\.\\d+"_s)), qPrintable(version));
    }

    void everyCallEndsInOneLibrary()
    {
#ifdef Q_OS_LINUX
        const QByteArray home = sharedObjectOf("sqlite3_key_v2");
        QVERIFY(!home.isEmpty());
        for (const char* function : {"sqlite3_open_v2", "sqlite3_prepare_v3", "sqlite3_step", "sqlite3_exec",
                                     "sqlite3_bind_int64", "sqlite3_column_blob", "sqlite3_close_v2"})
            QCOMPARE(sharedObjectOf(function), home);
#else
        QSKIP("asks the Linux loader");
#endif
    }

    void everySettingIsInForce()
    {
        auto bank = m_scratch->open();
        QVERIFY(bank);
        sqlite3* handle = (*bank)->handle();
        QCOMPARE(textOf(handle, "PRAGMA journal_mode"), u"wal"_s);
        QCOMPARE(integerOf(handle, "PRAGMA synchronous"), 2);
        QCOMPARE(integerOf(handle, "PRAGMA temp_store"), 2);
        QCOMPARE(integerOf(handle, "PRAGMA foreign_keys"), 1);
        QCOMPARE(integerOf(handle, "PRAGMA trusted_schema"), 0);
        QCOMPARE(integerOf(handle, "PRAGMA cell_size_check"), 1);
        QCOMPARE(integerOf(handle, "PRAGMA cache_size"), -16 * 1024);
        QCOMPARE(integerOf(handle, "PRAGMA cipher_page_size"), 4096);
        QCOMPARE(integerOf(handle, "PRAGMA cipher_use_hmac"), 1);
        int defensive = 0;
        QCOMPARE(sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive), SQLITE_OK);
        QCOMPARE(defensive, 1);
        // A name in double quotes that is no column is an error, not a text.
        QVERIFY(!Statement::prepare(handle, "SELECT \"no_such_column\""));
        QVERIFY(!runScript(handle, "SELECT load_extension('libc.so.6')"));
    }

    void theFileTellsNothing()
    {
        const QByteArray marker = "a-name-nobody-must-read";
        makeBank(marker);
        const QByteArray bytes = m_scratch->fileBytes();
        QVERIFY(bytes.size() >= 2 * 4096);
        QVERIFY(!bytes.startsWith("SQLite"));
        QVERIFY(!bytes.contains("SQLite format"));
        QVERIFY(!bytes.contains(marker));
        QVERIFY(!bytes.contains("CREATE TABLE"));
        QVERIFY(!bytes.contains("person"));
    }

    void theJournalTellsNothing()
    {
        const QByteArray marker = "a-name-nobody-must-read";
        auto bank = m_scratch->open();
        QVERIFY(bank);
        QVERIFY(runScript((*bank)->handle(), "CREATE TABLE person(name TEXT)"));
        QVERIFY(runScript((*bank)->handle(), "INSERT INTO person VALUES('" + marker + "')"));
        QFile journal(m_scratch->path() + u"-wal"_s);
        QVERIFY(journal.open(QIODevice::ReadOnly));
        const QByteArray bytes = journal.readAll();
        QVERIFY(bytes.size() > 4096);
        QVERIFY(!bytes.contains(marker));
        QVERIFY(!bytes.contains("CREATE TABLE"));
    }

    void filesAreTheirOwnersOnly()
    {
#ifdef Q_OS_UNIX
        auto bank = m_scratch->open();
        QVERIFY(bank);
        QVERIFY(runScript((*bank)->handle(), "CREATE TABLE t(x)"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        const auto files = QDir(m_scratch->folder()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 2);
        for (const QFileInfo& file : files)
            QVERIFY2((file.permissions() & others) == 0, qPrintable(file.fileName()));
#else
        QSKIP("permissions are by access list here");
#endif
    }

    void opensAgain()
    {
        makeBank("Meena");
        for (const auto access : {CipherAccess::Create, CipherAccess::ReadWrite, CipherAccess::ReadOnly}) {
            auto bank = m_scratch->open(access);
            QVERIFY(bank);
            QCOMPARE(textOf((*bank)->handle(), "SELECT name FROM person"), u"Meena"_s);
        }
    }

    void readOnlyRefusesToWrite()
    {
        makeBank("Meena");
        auto bank = m_scratch->open(CipherAccess::ReadOnly);
        QVERIFY(bank);
        const auto written = runScript((*bank)->handle(), "DELETE FROM person");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ProblemCode::file_unwritable);
        QCOMPARE(integerOf((*bank)->handle(), "SELECT count(*) FROM person"), 1);
    }

    void absentFile()
    {
        QCOMPARE(m_scratch->problemWith(m_scratch->settings(CipherAccess::ReadWrite)),
                 ProblemCode::file_unreadable);
        QCOMPARE(m_scratch->problemWith(m_scratch->settings(CipherAccess::ReadOnly)),
                 ProblemCode::file_unreadable);
        QVERIFY(!QFile::exists(m_scratch->path()));
    }

    void absentFolder()
    {
        const auto opened =
            CipherConnection::open(m_scratch->path() + u"/none/bank.db"_s, m_scratch->settings());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ProblemCode::file_unwritable);
    }

    void anotherPageSize()
    {
        CipherSettings settings = m_scratch->settings();
        settings.page_size = 8192;
        {
            auto bank = CipherConnection::open(m_scratch->path(), settings);
            QVERIFY(bank);
            QVERIFY(runScript((*bank)->handle(), "CREATE TABLE t(x)"));
        }
        QVERIFY(CipherConnection::open(m_scratch->path(), settings));
        settings.page_size = 1000;
        QCOMPARE(m_scratch->problemWith(settings), ProblemCode::internal);
    }

    void throughQtByName()
    {
        registerSqlCipherDriver();
        registerSqlCipherDriver();
        QVERIFY(QSqlDatabase::isDriverAvailable(u"QSQLCIPHER"_s));
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"by name"_s);
            auto* driver = qobject_cast<CipherDriver*>(database.driver());
            QVERIFY(driver != nullptr);
            database.setDatabaseName(m_scratch->path());
            QVERIFY2(!database.open(), "there is no key yet");
            QCOMPARE(problemOf(database.lastError()).code, ProblemCode::wrong_key);
            driver->setSettings(m_scratch->settings());
            QVERIFY(database.open());
            QVERIFY(database.isValid());
            QVERIFY(cipherHandle(database) != nullptr);
            database.close();
            QCOMPARE(cipherHandle(database), nullptr);
            QVERIFY(database.open());
        }
        closeCipherDatabase(u"by name"_s);
        QVERIFY(!QSqlDatabase::contains(u"by name"_s));
    }

    void keysInStringsAreRefused()
    {
        registerSqlCipherDriver();
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"strings"_s);
            static_cast<CipherDriver*>(database.driver())->setSettings(m_scratch->settings());
            database.setDatabaseName(m_scratch->path());
            database.setPassword(u"secret"_s);
            QVERIFY(!database.open());
            database.setPassword({});
            database.setConnectOptions(u"KEY=secret"_s);
            QVERIFY(!database.open());
            QVERIFY(!database.lastError().text().contains(u"secret"_s));
            database.setConnectOptions();
            QVERIFY(database.open());
        }
        closeCipherDatabase(u"strings"_s);
    }

    void problemsThroughQt()
    {
        makeBank("Meena");
        CipherSettings settings = m_scratch->settings();
        settings.key = Secret::random(32);
        const auto refused = openCipherDatabase(u"refused"_s, m_scratch->path(), settings);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ProblemCode::wrong_key);
        QVERIFY2(!QSqlDatabase::contains(u"refused"_s), "a refused connection leaves no name behind");

        QtConnection first(*m_scratch, u"taken"_s);
        QVERIFY(first.isOpen());
        const auto second = openCipherDatabase(u"taken"_s, m_scratch->path(), m_scratch->settings());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ProblemCode::in_use);
        QVERIFY(first.database().isOpen());
    }

    void besideQtsOwnDriver()
    {
        if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
            QSKIP("Qt's SQLite plugin is not installed");
        const QString plain_path = m_scratch->folder() + u"/plain.db"_s;
        {
            auto plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            plain.setDatabaseName(plain_path);
            QVERIFY(plain.open());
            QVERIFY(QSqlQuery(plain).exec(u"CREATE TABLE t(x)"_s));
            makeBank("Meena");
            QtConnection qt(*m_scratch);
            QVERIFY(qt.isOpen());
            QVERIFY(!textOf(qt.handle(), "PRAGMA cipher_version").isEmpty());
            QCOMPARE(cipherHandle(plain), nullptr);
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
        QFile plain(plain_path);
        QVERIFY(plain.open(QIODevice::ReadOnly));
        QVERIFY(plain.read(16).startsWith("SQLite format 3"));
        QVERIFY(!m_scratch->fileBytes().startsWith("SQLite"));
    }

private:
    void makeBank(const QByteArray& name) const
    {
        auto bank = m_scratch->open();
        QVERIFY(bank);
        QVERIFY(runScript((*bank)->handle(), "CREATE TABLE person(name TEXT)"));
        auto insert = Statement::prepare((*bank)->handle(), "INSERT INTO person VALUES (?1)");
        QVERIFY(insert);
        QCOMPARE(insert->bindUtf8(1, name).execute(), Result<qint64>(1));
    }

    std::unique_ptr<Scratch> m_scratch;
};

} // namespace florin::store::test

QTEST_GUILESS_MAIN(florin::store::test::OpeningTest)
#include "opening_test.moc"
