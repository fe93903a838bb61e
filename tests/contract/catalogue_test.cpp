// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/frame.h"
#include "contract/openapi.h"
#include "contract/operations.h"
#include "contract/problem_catalogue.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QtEndian>

using namespace florin;
using namespace florin::contract;
using namespace Qt::StringLiterals;

/// What is declared, taken together: names, permissions, problems, frames, the OpenAPI document.
class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniqueAndWellFormed();
    void everyRoleMayDoSomethingAndNotAll();
    void problemsSpeakPlainly();
    void problemsFillTheirValuesIn();
    void problemsTravel();
    void framesAreBounded();
    void openApiNamesEverything();
};

void CatalogueTest::namesAreUniqueAndWellFormed()
{
    static const QRegularExpression form(u"^[a-z]+\\.[a-z_]+$"_s);
    QSet<QString> names;
    const auto check = [&](std::string_view view) {
        const QString name = QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    };
    forEachOperation([&](auto tag) { check(decltype(tag)::type::operation.name); });
    forEachEvent([&](auto tag) { check(decltype(tag)::type::event.name); });
}

void CatalogueTest::everyRoleMayDoSomethingAndNotAll()
{
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([](auto role) {
        int allowed = 0;
        int refused = 0;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<Permission>>([&](auto permission) {
            ++(scopeOf(role.value, permission.value) == Scope::none ? refused : allowed);
        });
        QVERIFY(allowed > 2 && refused > 0);
    });
    // The lines nobody may cross.
    QCOMPARE(scopeOf(Role::customer, Permission::view_accounts), Scope::own);
    QCOMPARE(scopeOf(Role::customer, Permission::move_money), Scope::own);
    QCOMPARE(scopeOf(Role::auditor, Permission::move_money), Scope::none);
    QCOMPARE(scopeOf(Role::support, Permission::handle_cash), Scope::none);
    QCOMPARE(scopeOf(Role::teller, Permission::open_accounts), Scope::none);
    QCOMPARE(scopeOf(Role::manager, Permission::manage_people), Scope::none);
}

void CatalogueTest::problemsSpeakPlainly()
{
    QSet<QString> names;
    for (const ProblemKind& kind : problemKinds()) {
        const QString reason = QString::fromUtf8(kind.reason);
        QVERIFY2(reason.endsWith(u'.') && reason.size() > 10, kind.name);
        QVERIFY2(!reason.contains(QString::fromLatin1(kind.name)) ||
                     !QString::fromLatin1(kind.name).contains(u'_'),
                 kind.name);
        QVERIFY2(kind.http_status >= 400 && kind.http_status < 600, kind.name);
        QCOMPARE(problemCodeFromName(QString::fromLatin1(kind.name)), kind.code);
        names.insert(QString::fromLatin1(kind.name));
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(problemKinds().size()));
    QVERIFY(!problemCodeFromName(u"no_such_problem"));
}

void CatalogueTest::problemsFillTheirValuesIn()
{
    const Problem problem{ProblemCode::insufficient_funds, {{u"available"_s, Money(9'665'000, Currency())}}};
    QCOMPARE(wordsOf(problem).reason, u"There is not enough in this account: 96650.00 INR is available."_s);
    const Phrasing phrasing{{}, [](Money) { return u"₹96,650.00"_s; }};
    QCOMPARE(wordsOf(problem, phrasing).reason,
             u"There is not enough in this account: ₹96,650.00 is available."_s);
    // A value that itself looks like a place to fill stays as it is.
    const Problem tricky = invalidField(u"{reason}"_s, u"is {field}"_s);
    QCOMPARE(wordsOf(tricky).reason, u"\"{reason}\" is {field}."_s);
}

void CatalogueTest::problemsTravel()
{
    const Problem problem{
        ProblemCode::insufficient_funds,
        {{u"available"_s, Money(-5, *Currency::fromCode(u"KWD"))}, {u"n"_s, qint64{-3}}, {u"t"_s, u"é"_s}}};
    const QByteArray bytes = frame::refusal(9, problem);
    const auto message = frame::parse(QByteArrayView(bytes).sliced(frame::header_bytes));
    QVERIFY(message && message->error);
    QCOMPARE(message->id, qint64{9});
    QCOMPARE(*message->error, problem);
}

void CatalogueTest::framesAreBounded()
{
    const auto header = [](quint32 length) {
        std::array<char, 4> bytes;
        qToBigEndian(length, bytes.data());
        return bytes;
    };
    QCOMPARE(frame::bodyLength(header(1)).value_or(0), 1U);
    QCOMPARE(frame::bodyLength(header(frame::max_body_bytes)).value_or(0), frame::max_body_bytes);
    QCOMPARE(frame::bodyLength(header(frame::max_body_bytes + 1)).error().code, ProblemCode::frame_too_large);
    QCOMPARE(frame::bodyLength(header(0)).error().code, ProblemCode::malformed);
    const QByteArray request = frame::request(3, "system.ping", cbor::encode(Ping{}));
    const auto message = frame::parse(QByteArrayView(request).sliced(frame::header_bytes));
    QVERIFY(message);
    QCOMPARE(message->method, QByteArray("system.ping"));
    QVERIFY(cbor::decode<Ping>(message->params, Unknown::Refused));
}

void CatalogueTest::openApiNamesEverything()
{
    const QJsonObject document = openApiDocument();
    QCOMPARE(document[u"openapi"_s].toString(), u"3.1.0"_s);
    const QJsonObject paths = document[u"paths"_s].toObject();
    qsizetype operations = 0;
    forEachOperation([&](auto tag) {
        using Op = typename decltype(tag)::type;
        ++operations;
        const QJsonObject post = paths[routeOf(Op::operation.name)].toObject()[u"post"_s].toObject();
        QVERIFY2(!post.isEmpty(), Op::operation.name.data());
        QVERIFY2(!post[u"summary"_s].toString().isEmpty(), Op::operation.name.data());
    });
    QCOMPARE(paths.size(), operations);
    const QJsonObject transfer = paths[u"/v1/money/transfer"_s]
                                     .toObject()[u"post"_s]
                                     .toObject()[u"requestBody"_s]
                                     .toObject()[u"content"_s]
                                     .toObject()[u"application/json"_s]
                                     .toObject()[u"schema"_s]
                                     .toObject();
    const QStringList fields = transfer[u"properties"_s].toObject().keys();
    for (const QString& field : {u"from"_s, u"to"_s, u"amount"_s, u"currency"_s, u"memo"_s, u"key"_s})
        QVERIFY2(fields.contains(field), qPrintable(field));
    QVERIFY(transfer[u"required"_s].toArray().contains(u"key"_s));
    QVERIFY(!transfer[u"required"_s].toArray().contains(u"memo"_s));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
