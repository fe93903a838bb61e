// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "store/driver/cipher_driver.h"
#include "store/driver/cipher_problem.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace florin::store::test
{

/// What QSqlQuery asks of a driver.
class QueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<Scratch>();
        m_qt = std::make_unique<QtConnection>(*m_scratch);
        QVERIFY(m_qt->isOpen());
        QVERIFY(runScript(m_qt->handle(),
                          "CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, "
                          "photo BLOB, height REAL DEFAULT 1.5, initial TEXT AS (substr(name, 1, 1)));"
                          "INSERT INTO person(id, name) VALUES (1, 'Anil'), (2, 'Bela'), (3, 'Chitra')"));
    }
    void cleanup()
    {
        m_qt.reset();
        m_scratch.reset();
    }

    void features()
    {
        const QSqlDriver* driver = m_qt->database().driver();
        for (const auto feature :
             {QSqlDriver::Transactions, QSqlDriver::BLOB, QSqlDriver::Unicode, QSqlDriver::PreparedQueries,
              QSqlDriver::NamedPlaceholders, QSqlDriver::PositionalPlaceholders, QSqlDriver::LastInsertId,
              QSqlDriver::SimpleLocking, QSqlDriver::FinishQuery, QSqlDriver::CancelQuery})
            QVERIFY(driver->hasFeature(feature));
        for (const auto feature : {QSqlDriver::QuerySize, QSqlDriver::BatchOperations,
                                   QSqlDriver::LowPrecisionNumbers, QSqlDriver::MultipleResultSets})
            QVERIFY(!driver->hasFeature(feature));
    }

    void scrolls()
    {
        QSqlQuery query = run(u"SELECT id FROM person ORDER BY id"_s);
        QVERIFY(query.last());
        QCOMPARE(query.value(0).toInt(), 3);
        QCOMPARE(query.at(), 2);
        QVERIFY(query.first());
        QCOMPARE(query.value(0).toInt(), 1);
        QVERIFY(!query.previous());
        QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
        QVERIFY(query.seek(1));
        QCOMPARE(query.value(0).toInt(), 2);
        QVERIFY(query.seek(1, true));
        QCOMPARE(query.value(0).toInt(), 3);
        QVERIFY(!query.next());
        QCOMPARE(query.at(), int(QSql::AfterLastRow));
        QVERIFY(query.previous());
        QCOMPARE(query.value(0).toInt(), 3);
        QVERIFY(!query.seek(3));
        QCOMPARE(query.size(), -1);
    }

    void forwardOnly()
    {
        QSqlQuery query(m_qt->database());
        query.setForwardOnly(true);
        QVERIFY(query.exec(u"SELECT id FROM person ORDER BY id"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 1);
        QCOMPARE(query.value(0).toInt(), 1);
        QVERIFY(query.seek(2));
        QCOMPARE(query.value(0).toInt(), 3);
        QVERIFY(!query.previous());
        QVERIFY(!query.first());
        QVERIFY(!query.next());
        QVERIFY(!query.value(0).isValid());
    }

    void noRows()
    {
        for (const bool is_forward : {false, true}) {
            QSqlQuery query(m_qt->database());
            query.setForwardOnly(is_forward);
            QVERIFY(query.exec(u"SELECT id FROM person WHERE id > 9"_s));
            QVERIFY(query.isSelect());
            QVERIFY(!query.first());
            QVERIFY(!query.last());
            QVERIFY(!query.next());
        }
    }

    void placeholders_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("by place") << u"SELECT ?, ?"_s;
        QTest::newRow("by name, Qt's way") << u"SELECT :a, :b"_s;
        QTest::newRow("numbered") << u"SELECT ?1, ?2"_s;
    }
    void placeholders()
    {
        QFETCH(const QString, sql);
        QSqlQuery query(m_qt->database());
        QVERIFY(query.prepare(sql));
        query.bindValue(0, u"left"_s);
        query.bindValue(1, 7);
        QVERIFY2(query.exec() && query.next(), qPrintable(query.lastError().text()));
        QCOMPARE(query.value(0).toString(), u"left"_s);
        QCOMPARE(query.value(1).toInt(), 7);
    }

    void names()
    {
        QSqlQuery query(m_qt->database());
        QVERIFY(query.prepare(u"SELECT :b, ':c', :a, :b -- :d\n, :a || :e"_s));
        query.bindValue(u":a"_s, u"A"_s);
        query.bindValue(u":b"_s, u"B"_s);
        query.bindValue(u":e"_s, u"E"_s);
        for (int round = 0; round < 2; ++round) {
            QVERIFY2(query.exec() && query.next(), qPrintable(query.lastError().text()));
            QCOMPARE(query.value(0).toString(), u"B"_s);
            QCOMPARE(query.value(1).toString(), u":c"_s);
            QCOMPARE(query.value(2).toString(), u"A"_s);
            QCOMPARE(query.value(3).toString(), u"B"_s);
            QCOMPARE(query.value(4).toString(), u"AE"_s);
        }
    }

    void tooFewAndTooManyValues()
    {
        QSqlQuery query(m_qt->database());
        QVERIFY(query.prepare(u"SELECT ?, ?"_s));
        query.addBindValue(1);
        QVERIFY(!query.exec());
        QCOMPARE(query.lastError().nativeErrorCode().toInt(), SQLITE_RANGE);
        for (int i = 0; i < 3; ++i)
            query.bindValue(i, i);
        QVERIFY(!query.exec());
        QVERIFY(query.prepare(u"SELECT :a, :b"_s));
        query.bindValue(u":a"_s, 1);
        QVERIFY2(query.exec() && query.next(), "Qt knows :b and binds it to nothing");
        QVERIFY(query.isNull(1));
    }

    void preparedOnceRunOften()
    {
        QSqlQuery insert(m_qt->database());
        QVERIFY(insert.prepare(u"INSERT INTO person(name) VALUES (?)"_s));
        const QVariant statement = insert.result()->handle();
        for (int i = 0; i < 10; ++i) {
            insert.addBindValue(QString::number(i));
            QVERIFY(insert.exec());
            QCOMPARE(insert.lastInsertId().toLongLong(), 4 + i);
            QCOMPARE(insert.numRowsAffected(), 1);
            QCOMPARE(insert.result()->handle(), statement);
        }
        QCOMPARE(liveStatements(), 1);
    }

    void batches()
    {
        QSqlQuery insert(m_qt->database());
        QVERIFY(insert.prepare(u"INSERT INTO person(id, name) VALUES (?, ?)"_s));
        insert.addBindValue(QVariantList{10, 11, 12});
        insert.addBindValue(QVariantList{u"J"_s, u"K"_s, u"L"_s});
        QVERIFY(insert.execBatch());
        QCOMPARE(integerOf(m_qt->handle(), "SELECT count(*) FROM person"), 6);
        QCOMPARE(textOf(m_qt->handle(), "SELECT name FROM person WHERE id = 12"), u"L"_s);
    }

    void affectedRows()
    {
        QCOMPARE(run(u"UPDATE person SET height = 2 WHERE id > 1"_s).numRowsAffected(), 2);
        QCOMPARE(run(u"CREATE TABLE other(x)"_s).numRowsAffected(), 0);
        QCOMPARE(run(u"SELECT * FROM person"_s).numRowsAffected(), -1);
        QCOMPARE(run(u"DELETE FROM person"_s).numRowsAffected(), 3);
    }

    void returningRows()
    {
        QSqlQuery query = run(u"INSERT INTO person(name) VALUES ('Dev'), ('Esha') RETURNING id, name"_s);
        QVERIFY(query.isSelect());
        QVERIFY(query.next() && query.next());
        QCOMPARE(query.value(0).toInt(), 5);
        QCOMPARE(query.value(1).toString(), u"Esha"_s);
        QVERIFY(!query.next());
        QCOMPARE(query.numRowsAffected(), 2);
    }

    void errors_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("code");
        QTest::newRow("syntax") << u"SELEKT 1"_s << SQLITE_ERROR;
        QTest::newRow("unknown table") << u"SELECT * FROM nothing"_s << SQLITE_ERROR;
        QTest::newRow("unique") << u"INSERT INTO person(name) VALUES ('Anil')"_s << SQLITE_CONSTRAINT_UNIQUE;
        QTest::newRow("two statements") << u"DELETE FROM person; SELECT 1"_s << SQLITE_MISUSE;
        QTest::newRow("no statement") << u" "_s << SQLITE_MISUSE;
    }
    void errors()
    {
        QFETCH(const QString, sql);
        QFETCH(const int, code);
        QSqlQuery query(m_qt->database());
        QVERIFY(!query.exec(sql));
        QVERIFY(!query.isActive());
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
        QCOMPARE(query.lastError().nativeErrorCode().toInt(), code);
        QVERIFY(!query.lastError().databaseText().isEmpty());
        QCOMPARE(isUniqueViolation(query.lastError()), code == SQLITE_CONSTRAINT_UNIQUE);
        QCOMPARE(isConstraintViolation(query.lastError()), code == SQLITE_CONSTRAINT_UNIQUE);
        QCOMPARE(integerOf(m_qt->handle(), "SELECT count(*) FROM person"), 3);
        QVERIFY2(query.exec(u"SELECT 1"_s), "the query can be used again");
        QVERIFY(!query.lastError().isValid());
    }

    void anErrorHalfway()
    {
        QSqlQuery query =
            run(u"SELECT abs(CASE id WHEN 2 THEN -9223372036854775808 ELSE id END) FROM person"_s);
        QVERIFY(query.next());
        QVERIFY(!query.next());
        QVERIFY(query.lastError().isValid());
        QCOMPARE(query.lastError().nativeErrorCode().toInt(), SQLITE_ERROR);
    }

    void finishingLetsGoOfTheSnapshot()
    {
        QSqlQuery query(m_qt->database());
        query.setForwardOnly(true);
        QVERIFY(query.exec(u"SELECT id FROM person"_s) && query.next());
        QCOMPARE(busyStatements(), 1);
        query.finish();
        QCOMPARE(busyStatements(), 0);
        QVERIFY(!query.isActive());
        QVERIFY(query.exec() && query.next());
        while (query.next()) {
        }
        QCOMPARE(busyStatements(), 0);
    }

    void recordOfAQuery()
    {
        QSqlQuery query = run(u"SELECT id, name AS who, photo, height, 1 + 1 AS two FROM person"_s);
        const QSqlRecord record = query.record();
        QCOMPARE(record.count(), 5);
        QCOMPARE(record.fieldName(1), u"who"_s);
        QCOMPARE(record.field(0).metaType().id(), int(QMetaType::LongLong));
        QCOMPARE(record.field(1).metaType().id(), int(QMetaType::QString));
        QCOMPARE(record.field(2).metaType().id(), int(QMetaType::QByteArray));
        QCOMPARE(record.field(3).metaType().id(), int(QMetaType::Double));
        QCOMPARE(record.field(4).metaType().id(), int(QMetaType::LongLong));
        QVERIFY(query.next());
        QCOMPARE(query.value(u"who"_s).toString(), u"Anil"_s);
        QVERIFY(query.value(u"photo"_s).isNull());
        QCOMPARE(query.value(u"photo"_s).metaType().id(), int(QMetaType::QByteArray));
    }

    void closingUnderAQuery()
    {
        QSqlQuery query = run(u"SELECT id FROM person"_s);
        QSqlQuery forward(m_qt->database());
        forward.setForwardOnly(true);
        QVERIFY(forward.exec(u"SELECT id FROM person"_s));
        QVERIFY(query.next() && forward.next());
        m_qt->database().close();
        for (QSqlQuery* each : {&query, &forward}) {
            QVERIFY(!each->isActive());
            QVERIFY(!each->next());
            QVERIFY(!each->value(0).isValid());
            QVERIFY(!each->exec());
        }
        QVERIFY(m_qt->database().open());
        QVERIFY(query.exec(u"SELECT id FROM person"_s));
    }

    void aQueryThatOutlivesItsConnection()
    {
        QSqlQuery query = run(u"SELECT id FROM person"_s);
        m_qt.reset();
        QVERIFY(!query.next());
        QVERIFY(!query.isActive());
    }

    void theHandleIsOffered()
    {
        const QVariant handle = m_qt->database().driver()->handle();
        QCOMPARE(handle.typeName(), "sqlite3*");
        QCOMPARE(*static_cast<sqlite3* const*>(handle.constData()), m_qt->handle());
    }

    void cancelling()
    {
        QSqlDriver* driver = m_qt->database().driver();
        QVERIFY(driver->cancelQuery());
        QVERIFY2(QSqlQuery(m_qt->database()).exec(u"SELECT 1"_s), "what starts later is not cancelled");
    }

private:
    QSqlQuery run(const QString& sql)
    {
        QSqlQuery query(m_qt->database());
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        return query;
    }

    template<class Predicate>
    [[nodiscard]] int countStatements(Predicate is_counted) const
    {
        int count = 0;
        for (sqlite3_stmt* at = nullptr; (at = sqlite3_next_stmt(m_qt->handle(), at)) != nullptr;)
            count += is_counted(at) ? 1 : 0;
        return count;
    }
    [[nodiscard]] int liveStatements() const
    {
        return countStatements([](sqlite3_stmt*) { return true; });
    }
    [[nodiscard]] int busyStatements() const
    {
        return countStatements([](sqlite3_stmt* statement) { return sqlite3_stmt_busy(statement) != 0; });
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<QtConnection> m_qt;
};

} // namespace florin::store::test

QTEST_GUILESS_MAIN(florin::store::test::QueryTest)
#include "query_test.moc"
