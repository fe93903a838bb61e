// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "store/driver/cipher_problem.h"

#include <array>
#include <cmath>
#include <limits>
#include <thread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace florin::store::test
{

/// The typed path: what goes in through Statement comes out the same, and failures say what they are.
class StatementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<Scratch>();
        auto opened = m_scratch->open();
        QVERIFY(opened);
        m_bank = std::move(*opened);
        QVERIFY(runScript(handle(), "CREATE TABLE cell(id INTEGER PRIMARY KEY, value ANY) STRICT"));
    }
    void cleanup()
    {
        m_bank.reset();
        m_scratch.reset();
    }

    void integers_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::newRow("zero") << qint64(0);
        QTest::newRow("minus one") << qint64(-1);
        QTest::newRow("largest") << std::numeric_limits<qint64>::max();
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min();
    }
    void integers()
    {
        QFETCH(const qint64, value);
        auto row = stored([&](Statement& insert) { insert.bind(1, value); });
        QVERIFY(row);
        QCOMPARE(row->integer(0), value);
        QCOMPARE(row->text(1), u"integer"_s);
    }

    void narrowerNumbers()
    {
        QCOMPARE(stored([](Statement& s) { s.bind(1, std::int8_t(-5)); })->integer(0), -5);
        QCOMPARE(stored([](Statement& s) { s.bind(1, std::uint32_t(4'000'000'000)); })->integer(0),
                 4'000'000'000);
        QCOMPARE(stored([](Statement& s) { s.bind(1, true); })->integer(0), 1);
        QCOMPARE(stored([](Statement& s) { s.bind(1, 0.1); })->real(0), 0.1);
    }

    void text_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("a default-made text is empty, not NULL") << QString();
        QTest::newRow("a zero inside") << u"a\0b"_s;
        QTest::newRow("four bytes a character") << u"😀𝄞"_s;
        QTest::newRow("long") << QString(1'000'000, u'न');
    }
    void text()
    {
        QFETCH(const QString, value);
        auto row = stored([&](Statement& insert) { insert.bind(1, value); });
        QVERIFY(row);
        QCOMPARE(row->text(1), u"text"_s);
        QCOMPARE(row->text(0), value);
        QCOMPARE(row->bytes(0), value.toUtf8());
    }

    void blobs_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("default-made bytes are empty, not NULL") << QByteArray();
        QTest::newRow("zeros") << QByteArray(3, '\0');
        QTest::newRow("over many pages") << QByteArray(100'000, '\x81');
    }
    void blobs()
    {
        QFETCH(const QByteArray, value);
        for (const bool borrowed : {false, true}) {
            auto row = stored([&](Statement& insert) {
                borrowed ? insert.bindBorrowed(1, value) : insert.bind(1, QByteArrayView(value));
            });
            QVERIFY(row);
            QCOMPARE(row->text(1), u"blob"_s);
            QCOMPARE(row->blob(0), QByteArray(value.constData(), value.size()));
        }
    }

    void bytesOfOtherKinds()
    {
        const std::array<std::uint8_t, 3> array{1, 0, 255};
        QCOMPARE(stored([&](Statement& s) { s.bind(1, array); })->blob(0), QByteArray::fromHex("0100ff"));
        const std::vector<std::byte> vector{std::byte{7}};
        QCOMPARE(stored([&](Statement& s) { s.bind(1, vector); })->blob(0), QByteArray("\x07"));
    }

    void missingValuesAreNull()
    {
        const std::array<std::function<void(Statement&)>, 4> ways{
            [](Statement& s) { s.bind(1, std::nullopt); },
            [](Statement& s) { s.bind(1, std::optional<qint64>()); },
            [](Statement& s) { s.bind(1, std::optional<QString>()); },
            [](Statement&) {},
        };
        for (const auto& way : ways) {
            auto row = stored(way);
            QVERIFY(row);
            QVERIFY(row->isNull(0));
            QCOMPARE(row->integer(0), 0);
            QCOMPARE(row->text(0), QString());
            QCOMPARE(row->blob(0), QByteArray());
        }
        auto present = stored([](Statement& s) { s.bind(1, std::optional<QString>(u"here"_s)); });
        QVERIFY(!present->isNull(0));
    }

    void namedParameters()
    {
        auto statement = prepared("SELECT :b || :a || :b");
        QCOMPARE(statement.parameterCount(), 2);
        statement.bind(statement.parameter(":a"), u"a"_s).bind(statement.parameter(":b"), u"b"_s);
        QVERIFY(statement.step().value_or(false));
        QCOMPARE(statement.text(0), u"bab"_s);
        QCOMPARE(statement.parameter(":none"), 0);
    }

    void badBindsAreReportedOnce()
    {
        auto insert = prepared("INSERT INTO cell(value) VALUES (?1)");
        const auto done = insert.bind(2, 1).execute();
        QVERIFY(!done);
        QCOMPARE(done.error(), problemOfCode(SQLITE_RANGE));
        QVERIFY(!insert.bind(1, std::nan("")).execute());
        QCOMPARE(count(), 0);
        QCOMPARE(insert.bind(1, 1).execute(), Result<qint64>(1));
        QCOMPARE(count(), 1);
    }

    void exactlyOneStatement_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("is_one");
        QTest::newRow("one") << QByteArray("SELECT 1") << true;
        QTest::newRow("closed") << QByteArray("SELECT 1;") << true;
        QTest::newRow("with remarks") << QByteArray("-- what\nSELECT 1; -- done\n /* yes */ ; \n") << true;
        QTest::newRow("two") << QByteArray("SELECT 1; SELECT 2") << false;
        QTest::newRow("a second that is wrong") << QByteArray("SELECT 1; nonsense") << false;
        QTest::newRow("none") << QByteArray("  -- nothing") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("nonsense") << QByteArray("nonsense") << false;
    }
    void exactlyOneStatement()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const bool, is_one);
        QCOMPARE(Statement::prepare(handle(), sql).has_value(), is_one);
        QCOMPARE(liveStatements(), 0);
    }

    void executeCountsRows()
    {
        QVERIFY(runScript(handle(), "INSERT INTO cell(value) VALUES (1), (2), (3)"));
        QCOMPARE(prepared("UPDATE cell SET value = 0 WHERE id > 1").execute(), Result<qint64>(2));
        QCOMPARE(prepared("CREATE TABLE other(x)").execute(), Result<qint64>(0));
        QCOMPARE(prepared("DELETE FROM cell WHERE id = 99").execute(), Result<qint64>(0));
        QCOMPARE(prepared("INSERT INTO cell(value) SELECT 9 FROM cell RETURNING id").execute(),
                 Result<qint64>(3));
        QCOMPARE(count(), 6);
    }

    void stepsOverRowsAndStartsAgain()
    {
        QVERIFY(runScript(handle(), "INSERT INTO cell(value) VALUES (10), (20), (30)"));
        auto select = prepared("SELECT value FROM cell ORDER BY id");
        for (int round = 0; round < 2; ++round) {
            qint64 sum = 0;
            while (select.step().value_or(false))
                sum += select.integer(0);
            QCOMPARE(sum, 60);
        }
        QCOMPARE(select.columnCount(), 1);
    }

    void constraints_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("is_unique");
        QTest::newRow("primary key") << QByteArray("INSERT INTO strict VALUES (1, 'b', 1, 1)")
                                     << SQLITE_CONSTRAINT_PRIMARYKEY << true;
        QTest::newRow("unique") << QByteArray("INSERT INTO strict VALUES (2, 'a', 1, 1)")
                                << SQLITE_CONSTRAINT_UNIQUE << true;
        QTest::newRow("not null") << QByteArray("INSERT INTO strict VALUES (2, NULL, 1, 1)")
                                  << SQLITE_CONSTRAINT_NOTNULL << false;
        QTest::newRow("check") << QByteArray("INSERT INTO strict VALUES (2, 'b', -1, 1)")
                               << SQLITE_CONSTRAINT_CHECK << false;
        QTest::newRow("foreign key") << QByteArray("INSERT INTO strict VALUES (2, 'b', 1, 77)")
                                     << SQLITE_CONSTRAINT_FOREIGNKEY << false;
        QTest::newRow("type") << QByteArray("INSERT INTO strict VALUES (2, 'b', 'much', 1)")
                              << SQLITE_CONSTRAINT_DATATYPE << false;
        QTest::newRow("trigger") << QByteArray("DELETE FROM strict") << SQLITE_CONSTRAINT_TRIGGER << false;
    }
    void constraints()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const int, code);
        QFETCH(const bool, is_unique);
        QVERIFY(runScript(
            handle(), "CREATE TABLE strict(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
                      " amount INTEGER CHECK (amount > 0), parent INTEGER REFERENCES strict(id)) STRICT;"
                      "CREATE TRIGGER keep BEFORE DELETE ON strict BEGIN SELECT raise(ABORT, 'kept'); END;"
                      "INSERT INTO strict VALUES (1, 'a', 1, NULL)"));
        const auto done = prepared(sql).execute();
        QVERIFY(!done);
        QCOMPARE(done.error(), problemOfCode(code));
        QVERIFY(isConstraintViolation(done.error()));
        QCOMPARE(isUniqueViolation(done.error()), is_unique);
        QCOMPARE(integerOf(handle(), "SELECT count(*) FROM strict"), 1);
    }

    void aFullDisk()
    {
        // The database may grow no further than it has: to SQLite a full disk.
        QVERIFY(integerOf(handle(), "PRAGMA max_page_count = 4") > 0);
        auto insert = prepared("INSERT INTO cell(value) VALUES (zeroblob(1000000))");
        const auto done = insert.execute();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ProblemCode::disk_full);
        QCOMPARE(count(), 0);
    }

    void interruptedFromAnotherThread()
    {
        auto endless = prepared("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                "SELECT count(*) FROM n WHERE i < 0");
        std::atomic<bool> is_over = false;
        std::thread interrupter([&] {
            while (!is_over)
                m_bank->interrupt();
        });
        const auto row = endless.step();
        is_over = true;
        interrupter.join();
        QVERIFY(!row);
        QCOMPARE(row.error().code, ProblemCode::cancelled);
    }

    void scriptsStopAtTheFirstFailure()
    {
        const auto done =
            runScript(handle(), "INSERT INTO cell(value) VALUES (1); nonsense; DELETE FROM cell");
        QVERIFY(!done);
        QCOMPARE(count(), 1);
    }

private:
    [[nodiscard]] sqlite3* handle() const { return m_bank->handle(); }
    [[nodiscard]] qint64 count() const { return integerOf(handle(), "SELECT count(*) FROM cell"); }

    [[nodiscard]] int liveStatements() const
    {
        int count = 0;
        for (sqlite3_stmt* at = nullptr; (at = sqlite3_next_stmt(handle(), at)) != nullptr;)
            ++count;
        return count;
    }

    [[nodiscard]] Statement prepared(QByteArrayView sql) const
    {
        auto statement = Statement::prepare(handle(), sql);
        if (!statement)
            qFatal("cannot be prepared: %s", sqlite3_errmsg(handle()));
        return std::move(*statement);
    }

    /// Inserts what `bind` binds, and stands on the row that came of it: the value and its storage class.
    [[nodiscard]] std::optional<Statement> stored(const std::function<void(Statement&)>& bind) const
    {
        auto insert = prepared("INSERT INTO cell(value) VALUES (?1)");
        bind(insert);
        if (insert.execute() != Result<qint64>(1))
            return std::nullopt;
        auto select = prepared("SELECT value, typeof(value) FROM cell ORDER BY id DESC LIMIT 1");
        if (!select.step().value_or(false))
            return std::nullopt;
        return select;
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<CipherConnection> m_bank;
};

} // namespace florin::store::test

QTEST_GUILESS_MAIN(florin::store::test::StatementTest)
#include "statement_test.moc"
