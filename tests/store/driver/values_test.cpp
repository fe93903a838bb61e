// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "store/driver/sql_value.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace florin::store::test
{

enum class Colour { Red = 1, Blue = 2 };

/// What goes in through QSqlQuery comes out the same, in the storage class that was meant.
class ValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<Scratch>();
        m_qt = std::make_unique<QtConnection>(*m_scratch);
        QVERIFY(m_qt->isOpen());
        QVERIFY(runScript(m_qt->handle(), "CREATE TABLE cell(value ANY) STRICT"));
    }
    void cleanup()
    {
        m_qt.reset();
        m_scratch.reset();
    }

    void roundTrip_data()
    {
        QTest::addColumn<QVariant>("in");
        QTest::addColumn<QVariant>("out");
        QTest::addColumn<QString>("storage");
        const auto same = [](const char* name, const QVariant& value, const QString& storage) {
            QTest::newRow(name) << value << value << storage;
        };
        const auto integer = u"integer"_s;
        same("zero", 0LL, integer);
        same("largest integer", std::numeric_limits<qlonglong>::max(), integer);
        same("smallest integer", std::numeric_limits<qlonglong>::min(), integer);
        same("fraction", 0.1, u"real"_s);
        same("smallest double", std::numeric_limits<double>::denorm_min(), u"real"_s);
        same("largest double", std::numeric_limits<double>::max(), u"real"_s);
        same("minus zero is still a real", -0.0, u"real"_s);
        same("infinity", std::numeric_limits<double>::infinity(), u"real"_s);
        same("text", u"Zoë ₹ नमस्ते"_s, u"text"_s);
        same("beyond the basic plane", u"😀𝄞"_s, u"text"_s);
        same("text with a zero inside", u"a\0b"_s, u"text"_s);
        same("empty text", u""_s, u"text"_s);
        same("bytes", QByteArray::fromHex("00ff00fe80"), u"blob"_s);
        same("empty bytes", QByteArray(""), u"blob"_s);
        same("many bytes", QByteArray(3 * 1024 * 1024, '\xa5'), u"blob"_s);

        QTest::newRow("int") << QVariant(-7) << QVariant(-7LL) << integer;
        QTest::newRow("uint") << QVariant(4'000'000'000U) << QVariant(4'000'000'000LL) << integer;
        QTest::newRow("ulonglong") << QVariant(quint64(std::numeric_limits<qint64>::max()))
                                   << QVariant(std::numeric_limits<qlonglong>::max()) << integer;
        QTest::newRow("true") << QVariant(true) << QVariant(1LL) << integer;
        QTest::newRow("false") << QVariant(false) << QVariant(0LL) << integer;
        QTest::newRow("float") << QVariant(0.5F) << QVariant(0.5) << u"real"_s;
        QTest::newRow("enumeration") << QVariant::fromValue(Colour::Blue) << QVariant(2LL) << integer;
        const auto moment = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
        QTest::newRow("moment") << QVariant(moment) << QVariant(1'700'000'000'123LL) << integer;
        QTest::newRow("moment elsewhere")
            << QVariant(moment.toOffsetFromUtc(19800)) << QVariant(1'700'000'000'123LL) << integer;
        QTest::newRow("date") << QVariant(QDate(2026, 2, 28)) << QVariant(u"2026-02-28"_s) << u"text"_s;
        QTest::newRow("time") << QVariant(QTime(9, 5, 7, 40)) << QVariant(u"09:05:07.040"_s) << u"text"_s;
        const QUuid uuid(u"018f3e7a-1111-7222-8333-444455556666"_s);
        QTest::newRow("uuid") << QVariant(uuid) << QVariant(uuid.toRfc4122()) << u"blob"_s;
    }
    void roundTrip()
    {
        QFETCH(const QVariant, in);
        QFETCH(const QVariant, out);
        QFETCH(const QString, storage);
        QVERIFY(store(in));

        QSqlQuery query(m_qt->database());
        QVERIFY(query.exec(u"SELECT value, typeof(value) FROM cell"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(1).toString(), storage);
        QCOMPARE(query.value(0).metaType(), out.metaType());
        QCOMPARE(query.value(0), out);
        QVERIFY(!query.isNull(0));
    }

    void nulls_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("invalid variant") << QVariant();
        QTest::newRow("null of a type") << QVariant(QMetaType(QMetaType::QString));
        QTest::newRow("null text") << QVariant(QString());
        QTest::newRow("null bytes") << QVariant(QByteArray());
        QTest::newRow("invalid moment") << QVariant(QDateTime());
        QTest::newRow("null uuid") << QVariant(QUuid());
    }
    void nulls()
    {
        QFETCH(const QVariant, value);
        QVERIFY(store(value));
        QSqlQuery query(m_qt->database());
        QVERIFY(query.exec(u"SELECT value, value IS NULL FROM cell"_s));
        QVERIFY(query.next());
        QVERIFY(query.isNull(0));
        QVERIFY(query.value(0).isNull());
        QCOMPARE(query.value(1).toInt(), 1);
    }

    void refused_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("beyond 64 bits signed") << QVariant(quint64(std::numeric_limits<qint64>::max()) + 1);
        QTest::newRow("not a number") << QVariant(std::nan(""));
        QTest::newRow("a list") << QVariant(QStringList{u"a"_s});
        QTest::newRow("a size") << QVariant(QSize(1, 2));
    }
    void refused()
    {
        QFETCH(const QVariant, value);
        QVERIFY(!store(value));
        QCOMPARE(integerOf(m_qt->handle(), "SELECT count(*) FROM cell"), 0);
    }

    void textIsUtf8InTheFile()
    {
        QVERIFY(store(u"₹😀"_s));
        QCOMPARE(textOf(m_qt->handle(), "SELECT hex(value) FROM cell"), u"E282B9F09F9880"_s);
    }

    void declaredTypes_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<int>("type");
        QTest::newRow("integer") << u"INTEGER"_s << int(QMetaType::LongLong);
        QTest::newRow("any int") << u"unsigned bigint"_s << int(QMetaType::LongLong);
        QTest::newRow("char") << u"VARCHAR(20)"_s << int(QMetaType::QString);
        QTest::newRow("text") << u"text"_s << int(QMetaType::QString);
        QTest::newRow("blob") << u"BLOB"_s << int(QMetaType::QByteArray);
        QTest::newRow("real") << u"REAL"_s << int(QMetaType::Double);
        QTest::newRow("double") << u"double precision"_s << int(QMetaType::Double);
        QTest::newRow("boolean") << u"BOOLEAN"_s << int(QMetaType::Bool);
        QTest::newRow("numeric") << u"DECIMAL(10,5)"_s << int(QMetaType::Double);
        QTest::newRow("none") << QString() << int(QMetaType::UnknownType);
    }
    void declaredTypes()
    {
        QFETCH(const QString, declared);
        QFETCH(const int, type);
        QCOMPARE(metaTypeOfDeclaration(declared).id(), type);
    }

private:
    bool store(const QVariant& value)
    {
        QSqlQuery insert(m_qt->database());
        insert.prepare(u"INSERT INTO cell(value) VALUES (?)"_s);
        insert.addBindValue(value);
        return insert.exec();
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<QtConnection> m_qt;
};

} // namespace florin::store::test

QTEST_GUILESS_MAIN(florin::store::test::ValuesTest)
#include "values_test.moc"
