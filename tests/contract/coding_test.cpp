// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/digest.h"
#include "contract/json.h"
#include "contract/made_up.h"
#include "contract/operations.h"

#include <QCborMap>
#include <QJsonDocument>
#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace Qt::StringLiterals;

namespace
{

template<class T>
QByteArray name()
{
    if constexpr (IsEvent<T>)
        return QByteArray(T::event.name.data());
    else
        return QByteArray(T::operation.name.data());
}

/// Both codings give back what went in: compared by coding again, as the structs do not all compare.
template<class T>
void roundTrip(const QByteArray& what)
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        const T value = test::MadeUp(seed).of<T>();
        const QByteArray coded = cbor::encode(value);
        const auto again = cbor::decode<T>(coded, Unknown::Refused);
        QVERIFY2(again, what + " does not come back from CBOR");
        QCOMPARE(cbor::encode(*again), coded);
        const QJsonObject object = json::toObject(value);
        const QByteArray text = QJsonDocument(object).toJson();
        const auto from_json = json::fromObject<T>(QJsonDocument::fromJson(text).object(), Unknown::Refused);
        QVERIFY2(from_json, what + " does not come back from JSON");
        QCOMPARE(cbor::encode(*from_json), coded);
    }
}

/// Every way of cutting the coding short is refused, and no single changed byte does worse than change the
/// value.
template<class T>
void survivesDamage(const QByteArray& what)
{
    const QByteArray coded = cbor::encode(test::MadeUp(7).of<T>());
    for (qsizetype size = 0; size < coded.size(); ++size)
        QVERIFY2(!cbor::decode<T>(coded.left(size), Unknown::Ignored), what + " was read from a part of it");
    for (qsizetype at = 0; at < coded.size(); ++at) {
        QByteArray damaged = coded;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x5a);
        (void)cbor::decode<T>(damaged, Unknown::Ignored); // must come back, with whatever answer
    }
}

Problem problemOf(const QCborMap& params)
{
    const auto request = cbor::decode<Transfer>(params.toCborValue().toCbor(), Unknown::Refused);
    return request ? Problem(ProblemCode::internal) : request.error();
}

QString fieldOf(const Problem& problem)
{
    const auto* value = problem.value(u"field");
    return value ? std::get<QString>(*value) : QString();
}

QCborMap goodTransfer()
{
    const Transfer transfer{*AccountNumber::fromSerial(2'000'000'001),
                            *AccountNumber::fromSerial(2'000'000'002), Money(45'000, Currency()), u"rent"_s,
                            Uuid::create(Timestamp())};
    return QCborValue::fromCbor(cbor::encode(transfer)).toMap();
}

} // namespace

/// Both codings of everything that is declared, and what they refuse.
class CodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void everythingSurvivesDamage();
    void readsFieldsInAnyOrder();
    void refuses_data();
    void refuses();
    void bounds_data();
    void bounds();
    void refusesLongLists();
    void answersMayHaveMore();
    void jsonAmountsNeedTheirCurrency();
    void jsonRefusesInexactNumbers();
    void digestLeavesSecretsOut();
};

void CodingTest::everythingComesBack()
{
    forEachOperation([](auto tag) {
        using Op = typename decltype(tag)::type;
        roundTrip<Op>(name<Op>());
        roundTrip<typename Op::Reply>(name<Op>() + " reply");
    });
    forEachEvent([](auto tag) {
        using E = typename decltype(tag)::type;
        roundTrip<E>(name<E>());
    });
}

void CodingTest::everythingSurvivesDamage()
{
    forEachOperation([](auto tag) {
        using Op = typename decltype(tag)::type;
        survivesDamage<Op>(name<Op>());
    });
}

void CodingTest::readsFieldsInAnyOrder()
{
    const QCborMap good = goodTransfer();
    QByteArray coded;
    QCborStreamWriter out(&coded);
    out.startMap(static_cast<quint64>(good.size()));
    for (auto it = good.constEnd(); it != good.constBegin();) {
        --it;
        it.key().toCbor(out);
        it.value().toCbor(out);
    }
    out.endMap();
    QVERIFY(cbor::decode<Transfer>(coded, Unknown::Refused));
}

void CodingTest::refuses_data()
{
    QTest::addColumn<QCborMap>("params");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    const auto with = [](const QString& field, const QCborValue& value) {
        QCborMap map = goodTransfer();
        map[field] = value;
        return map;
    };
    const auto without = [](const QString& field) {
        QCborMap map = goodTransfer();
        map.remove(field);
        return map;
    };
    const int invalid = static_cast<int>(ProblemCode::invalid_field);
    QTest::newRow("missing") << without(u"amount"_s) << invalid << u"amount"_s;
    QTest::newRow("unknown") << with(u"amuont"_s, 1) << invalid << u"amuont"_s;
    QTest::newRow("number for text") << with(u"memo"_s, 5) << invalid << u"memo"_s;
    QTest::newRow("text for number") << with(u"from"_s, u"2000"_s) << invalid << u"from"_s;
    QTest::newRow("float for number") << with(u"from"_s, 2.5) << invalid << u"from"_s;
    QTest::newRow("null") << with(u"from"_s, nullptr) << invalid << u"from"_s;
    QTest::newRow("amount as float") << with(u"amount"_s, 450.0) << invalid << u"amount"_s;
    QTest::newRow("amount of three parts")
        << with(u"amount"_s, QCborArray{1, u"INR"_s, 2}) << invalid << u"amount"_s;
    QTest::newRow("amount of nothing") << with(u"amount"_s, QCborArray()) << invalid << u"amount"_s;
    QTest::newRow("amount in no currency") << with(u"amount"_s, QCborArray{1, u"XXX"_s})
                                           << static_cast<int>(ProblemCode::unknown_currency) << u"amount"_s;
    QTest::newRow("wrong check digit") << with(u"to"_s, qint64{20'000'000'021})
                                       << static_cast<int>(ProblemCode::account_number_malformed) << u"to"_s;
    QTest::newRow("negative account")
        << with(u"to"_s, -1) << static_cast<int>(ProblemCode::account_number_malformed) << u"to"_s;
    QTest::newRow("short key") << with(u"key"_s, QByteArray(15, 'k')) << invalid << u"key"_s;
    QTest::newRow("key as text") << with(u"key"_s, u"k"_s) << invalid << u"key"_s;
}

void CodingTest::refuses()
{
    QFETCH(QCborMap, params);
    QFETCH(int, code);
    QFETCH(QString, field);
    const Problem problem = problemOf(params);
    QCOMPARE(static_cast<int>(problem.code), code);
    QCOMPARE(fieldOf(problem), field);
}

void CodingTest::bounds_data()
{
    QTest::addColumn<QString>("memo");
    QTest::addColumn<bool>("fits");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("as long as may be") << QString(140, u'x') << true;
    QTest::newRow("one too long") << QString(141, u'x') << false;
    QTest::newRow("line break") << u"a\nb"_s << false;
    QTest::newRow("bell") << u"a\u0007"_s << false;
    QTest::newRow("nul") << QString(u"a"_s + QChar(0)) << false;
    QTest::newRow("right-to-left override") << u"a\u202eb"_s << false;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD800)) << false;
    QTest::newRow("Hindi") << u"किराया"_s << true;
    QTest::newRow("emoji") << u"👍"_s << true;
}

void CodingTest::bounds()
{
    QFETCH(QString, memo);
    QFETCH(bool, fits);
    QCOMPARE(Wire<Memo>::unpack(memo).has_value(), fits);
}

void CodingTest::refusesLongLists()
{
    ImportFeedback request;
    request.rows.resize(max_list_size + 1);
    QVERIFY(!cbor::decode<ImportFeedback>(cbor::encode(request), Unknown::Refused));
    request.rows.resize(max_list_size);
    QVERIFY(cbor::decode<ImportFeedback>(cbor::encode(request), Unknown::Refused));
}

void CodingTest::answersMayHaveMore()
{
    const QCborMap newer{
        {u"entry"_s, 7}, {u"balance"_s, QCborArray{100, u"INR"_s}}, {u"mood"_s, QCborArray{1, 2}}};
    const QByteArray coded = newer.toCborValue().toCbor();
    const auto moved = cbor::decode<Moved>(coded, Unknown::Ignored);
    QVERIFY(moved);
    QCOMPARE(moved->entry, EntryId{7});
    QVERIFY(!cbor::decode<Moved>(coded, Unknown::Refused));
}

void CodingTest::jsonAmountsNeedTheirCurrency()
{
    QJsonObject object = json::toObject(Moved{EntryId{7}, Money(10'260'000, Currency())});
    QCOMPARE(object[u"balance"_s].toString(), u"102600.00"_s);
    QCOMPARE(object[u"currency"_s].toString(), u"INR"_s);
    object[u"balance"_s] = u"102600.001"_s;
    QCOMPARE(json::fromObject<Moved>(object, Unknown::Refused).error().code, ProblemCode::amount_too_precise);
    object[u"balance"_s] = 102600.0;
    QVERIFY(!json::fromObject<Moved>(object, Unknown::Refused));
    object[u"balance"_s] = u"102600"_s;
    QCOMPARE(json::fromObject<Moved>(object, Unknown::Refused)->balance, Money(10'260'000, Currency()));
    object.remove(u"currency"_s);
    QVERIFY(!json::fromObject<Moved>(object, Unknown::Refused));
}

void CodingTest::jsonRefusesInexactNumbers()
{
    QJsonObject object = json::toObject(Moved{EntryId{7}, Money(1, Currency())});
    for (const double number : {7.5, 1e300, -1.0, 9007199254740994.0}) {
        object[u"entry"_s] = number;
        QVERIFY(!json::fromObject<Moved>(object, Unknown::Refused));
    }
}

void CodingTest::digestLeavesSecretsOut()
{
    CloseAccount request{*AccountNumber::fromSerial(2'000'000'001), Secret::fromText(u"one"_s), true, {}};
    const QByteArray digest = digestOf(request);
    request.password = Secret::fromText(u"two"_s);
    request.key = Uuid::create(Timestamp());
    QCOMPARE(digestOf(request), digest);
    request.pay_out = false;
    QVERIFY(digestOf(request) != digest);
}

QTEST_GUILESS_MAIN(CodingTest)
#include "coding_test.moc"
