// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "store/driver/cipher_file.h"
#include "store/driver/cipher_problem.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace florin::store::test
{

/// Which problem each kind of wrong key and wrong file is.
class WrongFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scratch = std::make_unique<Scratch>(); }

    void wrongKey()
    {
        makeBank("Meena");
        CipherSettings settings = m_scratch->settings();
        settings.key = Secret::random(32);
        QCOMPARE(m_scratch->problemWith(settings), ProblemCode::wrong_key);
        // and the right one still opens it
        QVERIFY(m_scratch->open());
    }

    /// Finding out why must not cost the connections that have the bank open their locks.
    void aWrongKeyDisturbsNobody()
    {
#ifdef Q_OS_LINUX
        makeBank("Meena");
        auto bank = m_scratch->open();
        QVERIFY(bank);
        QCOMPARE(textOf((*bank)->handle(), "SELECT name FROM person"), u"Meena"_s);
        const int locks_before = locksOfThisProcess();
        if (locks_before <= 0)
            QSKIP("the locks of a process are not shown here");
        CipherSettings settings = m_scratch->settings();
        settings.key = Secret::random(32);
        QCOMPARE(m_scratch->problemWith(settings), ProblemCode::wrong_key);
        QCOMPARE(locksOfThisProcess(), locks_before);
#else
        QSKIP("asks Linux which locks there are");
#endif
    }

    void keyOfTheWrongSize()
    {
        for (const int size : {1, 31, 33, 64}) {
            CipherSettings settings = m_scratch->settings();
            settings.key = Secret::random(size);
            QCOMPARE(m_scratch->problemWith(settings), ProblemCode::wrong_key);
        }
        CipherSettings settings = m_scratch->settings();
        settings.key = Secret();
        QCOMPARE(m_scratch->problemWith(settings), ProblemCode::wrong_key);
        QVERIFY2(!QFile::exists(m_scratch->path()), "a bank without a key must not come to be");
    }

    void plainSqliteFile()
    {
        // No key is given to the library here: it then writes what any SQLite writes.
        sqlite3* plain = nullptr;
        QCOMPARE(sqlite3_open(m_scratch->path().toUtf8().constData(), &plain), SQLITE_OK);
        QCOMPARE(sqlite3_exec(plain, "CREATE TABLE t(x)", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(plain);
        QVERIFY(m_scratch->fileBytes().startsWith("SQLite format 3"));
        for (const auto access : {CipherAccess::Create, CipherAccess::ReadOnly})
            QCOMPARE(m_scratch->problemWith(m_scratch->settings(access)), ProblemCode::not_encrypted);
    }

    void olderFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<qint64>("reported");
        QTest::newRow("SQLCipher 1") << 1 << 1LL;
        QTest::newRow("SQLCipher 2, the same as 3 for a raw key") << 2 << 3LL;
        QTest::newRow("SQLCipher 3") << 3 << 3LL;
    }
    void olderFormat()
    {
        QFETCH(const int, format);
        QFETCH(const qint64, reported);
        makeOlderFile(format);
        const auto opened = m_scratch->open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ProblemCode::cipher_too_old);
        const ProblemValue* found = opened.error().value(u"format");
        QVERIFY(found != nullptr);
        QVERIFY(*found == ProblemValue(reported));
    }

    void olderFormatWithAnotherKeyIsAWrongKey()
    {
        makeOlderFile(3);
        CipherSettings settings = m_scratch->settings();
        settings.key = Secret::random(32);
        QCOMPARE(m_scratch->problemWith(settings), ProblemCode::wrong_key);
    }

    void strayFile()
    {
        m_scratch->overwrite("only a note");
        QCOMPARE(m_scratch->problemWith(m_scratch->settings(CipherAccess::ReadWrite)),
                 ProblemCode::corrupted);
        m_scratch->overwrite(QByteArray(8192, 'x'));
        QCOMPARE(m_scratch->problemWith(m_scratch->settings(CipherAccess::ReadWrite)),
                 ProblemCode::wrong_key);
    }

    void damagedPage()
    {
        makeLargeBank();
        QByteArray bytes = m_scratch->fileBytes();
        const auto at = bytes.size() / 2 + 100;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x40);
        m_scratch->overwrite(bytes);

        auto bank = m_scratch->open();
        QVERIFY2(bank, "the first page is whole");
        auto sum = Statement::prepare((*bank)->handle(), "SELECT sum(length(note)) FROM entry");
        QVERIFY(sum);
        const auto row = sum->step();
        QVERIFY(!row);
        QCOMPARE(row.error().code, ProblemCode::corrupted);
    }

    void damagedPageThroughQt()
    {
        makeLargeBank();
        QByteArray bytes = m_scratch->fileBytes();
        bytes[bytes.size() / 2] = static_cast<char>(~bytes[bytes.size() / 2]);
        m_scratch->overwrite(bytes);
        QtConnection qt(*m_scratch);
        QVERIFY(qt.isOpen());
        QSqlQuery query(qt.database());
        query.setForwardOnly(true);
        QVERIFY(query.exec(u"SELECT note FROM entry"_s));
        qint64 read = 0;
        while (query.next())
            ++read;
        QVERIFY(read < 20'000);
        QCOMPARE(problemOf(query.lastError()).code, ProblemCode::corrupted);
    }

    void cutFile()
    {
        makeLargeBank();
        const QByteArray bytes = m_scratch->fileBytes();
        m_scratch->overwrite(bytes.first(bytes.size() / 2));
        QCOMPARE(m_scratch->problemWith(m_scratch->settings(CipherAccess::ReadWrite)),
                 ProblemCode::corrupted);
    }

private:
#ifdef Q_OS_LINUX
    /// On the database file itself; its index beside it is another file.
    [[nodiscard]] int locksOfThisProcess() const
    {
        struct stat status {
        };
        QFile locks(u"/proc/locks"_s);
        if (stat(m_scratch->path().toUtf8().constData(), &status) != 0 || !locks.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray owner = " " + QByteArray::number(QCoreApplication::applicationPid()) + " ";
        const QByteArray file = ":" + QByteArray::number(qulonglong(status.st_ino)) + " ";
        const auto lines = locks.readAll().split('\n');
        return static_cast<int>(std::ranges::count_if(
            lines, [&](const QByteArray& line) { return line.contains(owner) && line.contains(file); }));
    }
#endif

    void makeBank(const QByteArray& name) const
    {
        auto bank = m_scratch->open();
        QVERIFY(bank);
        QVERIFY(runScript((*bank)->handle(), "CREATE TABLE person(name TEXT)"));
        auto insert = Statement::prepare((*bank)->handle(), "INSERT INTO person VALUES (?1)");
        QVERIFY(insert);
        QCOMPARE(insert->bindUtf8(1, name).execute(), Result<qint64>(1));
    }

    void makeLargeBank() const
    {
        auto bank = m_scratch->open();
        QVERIFY(bank);
        QVERIFY(runScript((*bank)->handle(),
                          "CREATE TABLE entry(id INTEGER PRIMARY KEY, note TEXT);"
                          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                          "INSERT INTO entry SELECT i, 'the note of entry ' || i FROM n"));
    }

    void makeOlderFile(int format) const
    {
        sqlite3* older = nullptr;
        QCOMPARE(sqlite3_open(m_scratch->path().toUtf8().constData(), &older), SQLITE_OK);
        QVERIFY(applyKey(older, m_scratch->settings().key));
        QVERIFY(runScript(older, "PRAGMA cipher_compatibility = " + QByteArray::number(format)));
        QVERIFY(runScript(older, "CREATE TABLE t(x)"));
        sqlite3_close(older);
    }

    std::unique_ptr<Scratch> m_scratch;
};

} // namespace florin::store::test

QTEST_GUILESS_MAIN(florin::store::test::WrongFileTest)
#include "wrong_file_test.moc"
