// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include <QDateTime>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlTableModel>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace florin::store::test
{

/// What the database says about itself, and Qt's models that build on it.
class SchemaTest : public QObject
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

    void recordOfATable()
    {
        for (const QString& name : {u"person"_s, u"\"person\""_s}) {
            const QSqlRecord record = m_qt->database().record(name);
            QCOMPARE(record.count(), 5);
            QVERIFY(record.field(u"id"_s).isAutoValue());
            QCOMPARE(record.field(u"name"_s).requiredStatus(), QSqlField::Required);
            QCOMPARE(record.field(u"height"_s).defaultValue().toString(), u"1.5"_s);
            QVERIFY(record.field(u"initial"_s).isReadOnly());
        }
        QVERIFY(m_qt->database().record(u"none"_s).isEmpty());
    }

    void primaryIndex()
    {
        QCOMPARE(m_qt->database().primaryIndex(u"person"_s).fieldName(0), u"id"_s);
        QVERIFY(runScript(m_qt->handle(),
                          "CREATE TABLE pair(x INT, b INT, a INT, PRIMARY KEY (a, b)) WITHOUT ROWID"));
        const QSqlIndex index = m_qt->database().primaryIndex(u"pair"_s);
        QCOMPARE(index.count(), 2);
        QCOMPARE(index.fieldName(0), u"a"_s);
        QCOMPARE(index.fieldName(1), u"b"_s);
        QVERIFY(!index.field(0).isAutoValue());
    }

    void tables()
    {
        QVERIFY(runScript(m_qt->handle(), "CREATE VIEW tall AS SELECT * FROM person WHERE height > 1.8;"
                                          "CREATE TABLE counted(id INTEGER PRIMARY KEY AUTOINCREMENT)"));
        QSqlDatabase& database = m_qt->database();
        QCOMPARE(database.tables(QSql::Tables), (QStringList{u"counted"_s, u"person"_s}));
        QCOMPARE(database.tables(QSql::Views), QStringList{u"tall"_s});
        QCOMPARE(database.tables(QSql::SystemTables),
                 (QStringList{u"sqlite_schema"_s, u"sqlite_sequence"_s}));
        QCOMPARE(database.tables(QSql::AllTables).size(), 5);
    }

    void identifiersAndLiterals()
    {
        const QSqlDriver* driver = m_qt->database().driver();
        QCOMPARE(driver->escapeIdentifier(u"a\"b"_s, QSqlDriver::FieldName), u"\"a\"\"b\""_s);
        QCOMPARE(driver->escapeIdentifier(u"\"a\""_s, QSqlDriver::FieldName), u"\"a\""_s);
        QSqlField bytes(u"b"_s, QMetaType(QMetaType::QByteArray));
        bytes.setValue(QByteArray::fromHex("00ff"));
        QCOMPARE(driver->formatValue(bytes), u"X'00ff'"_s);
        bytes.clear();
        QCOMPARE(driver->formatValue(bytes), u"NULL"_s);
        QSqlField moment(u"m"_s, QMetaType(QMetaType::QDateTime));
        moment.setValue(QDateTime::fromMSecsSinceEpoch(5, Qt::UTC));
        QCOMPARE(driver->formatValue(moment), u"5"_s);
        QSqlField text(u"t"_s, QMetaType(QMetaType::QString));
        text.setValue(u"it's"_s);
        QCOMPARE(driver->formatValue(text), u"'it''s'"_s);
    }

    void qtsModels()
    {
        QSqlQueryModel list;
        list.setQuery(u"SELECT name FROM person ORDER BY id"_s, m_qt->database());
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(list.data(list.index(2, 0)).toString(), u"Chitra"_s);

        QSqlTableModel table(nullptr, m_qt->database());
        table.setTable(u"person"_s);
        table.setEditStrategy(QSqlTableModel::OnManualSubmit);
        QVERIFY(table.select());
        QVERIFY(table.setData(table.index(0, 1), u"Anita"_s));
        QVERIFY(table.setData(table.index(1, 2), QByteArray::fromHex("0001")));
        QVERIFY2(table.submitAll(), qPrintable(table.lastError().text()));
        QCOMPARE(textOf(m_qt->handle(), "SELECT name FROM person WHERE id = 1"), u"Anita"_s);
        QCOMPARE(textOf(m_qt->handle(), "SELECT hex(photo) FROM person WHERE id = 2"), u"0001"_s);
    }

private:
    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<QtConnection> m_qt;
};

} // namespace florin::store::test

QTEST_GUILESS_MAIN(florin::store::test::SchemaTest)
#include "schema_test.moc"
