// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/openapi.h"

#include "contract/operations.h"
#include "contract/problem_catalogue.h"
#include "contract/schema.h"

#include <algorithm>

namespace florin::contract
{
namespace schema
{

QJsonObject ofScalar(const Schema& scalar)
{
    QJsonObject object{{QStringLiteral("type"), QString::fromLatin1(scalar.type)}};
    if (scalar.format)
        object.insert(QStringLiteral("format"), QString::fromLatin1(scalar.format));
    if (scalar.pattern)
        object.insert(QStringLiteral("pattern"), QString::fromLatin1(scalar.pattern));
    if (scalar.max_length > 0)
        object.insert(QStringLiteral("maxLength"), scalar.max_length);
    if (!scalar.values.isEmpty())
        object.insert(QStringLiteral("enum"), QJsonArray::fromStringList(scalar.values));
    return object;
}

QJsonObject ofAmount()
{
    return {{QStringLiteral("type"), QStringLiteral("string")},
            {QStringLiteral("pattern"), QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$")},
            {QStringLiteral("description"), QStringLiteral("A decimal amount of the currency beside it.")}};
}

} // namespace schema

namespace
{

QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
}

QJsonObject content(const QString& type, const QJsonObject& schema)
{
    return {{type, QJsonObject{{QStringLiteral("schema"), schema}}}};
}

QJsonObject reference(const QString& name)
{
    return {{QStringLiteral("$ref"), QStringLiteral("#/components/schemas/") + name}};
}

QString whoMay(Permission permission)
{
    if (permission == Permission::none)
        return QStringLiteral("Anybody, before log-in.");
    QStringList roles;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto role) {
        const Scope scope = scopeOf(role.value, permission);
        if (scope != Scope::none)
            roles.append(QString::fromLatin1(role.name) +
                         (scope == Scope::own ? QStringLiteral(" (their own)") : QString()));
    });
    return QStringLiteral("Roles: %1.").arg(roles.join(QStringLiteral(", ")));
}

template<IsOperation Op>
QString secondPerson()
{
    return may_need_second<Op> ? QStringLiteral(" Of staff it may need the approval of a second person.")
                               : QString();
}

template<IsOperation Op>
QJsonObject pathItem()
{
    const Operation& operation = Op::operation;
    const QJsonObject answers{
        {QStringLiteral("200"),
         QJsonObject{{QStringLiteral("description"), QStringLiteral("Done.")},
                     {QStringLiteral("content"),
                      content(QStringLiteral("application/json"), schema::of<typename Op::Reply>())}}},
        {QStringLiteral("default"),
         QJsonObject{{QStringLiteral("description"), QStringLiteral("Refused; nothing was changed.")},
                     {QStringLiteral("content"), content(QStringLiteral("application/problem+json"),
                                                         reference(QStringLiteral("Problem")))}}}};
    QJsonObject post{
        {QStringLiteral("operationId"), text(operation.name)},
        {QStringLiteral("summary"), text(operation.summary)},
        {QStringLiteral("description"), whoMay(operation.permission) + secondPerson<Op>()},
        {QStringLiteral("tags"), QJsonArray{text(operation.name.substr(0, operation.name.find('.')))}},
        {QStringLiteral("requestBody"),
         QJsonObject{
             {QStringLiteral("required"), true},
             {QStringLiteral("content"), content(QStringLiteral("application/json"), schema::of<Op>())}}},
        {QStringLiteral("responses"), answers}};
    if (operation.permission == Permission::none)
        post.insert(QStringLiteral("security"), QJsonArray());
    return {{QStringLiteral("post"), post}};
}

QJsonObject problemSchema()
{
    QJsonArray codes;
    for (const ProblemKind& kind : problemKinds())
        codes.append(QString::fromLatin1(kind.name));
    const QJsonObject string{{QStringLiteral("type"), QStringLiteral("string")}};
    return {
        {QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("description"), QStringLiteral("Problem details (RFC 9457).")},
        {QStringLiteral("required"), QJsonArray{QStringLiteral("type"), QStringLiteral("status"),
                                                QStringLiteral("code"), QStringLiteral("title")}},
        {QStringLiteral("properties"),
         QJsonObject{
             {QStringLiteral("type"), string},
             {QStringLiteral("status"), QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")}}},
             {QStringLiteral("code"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                                  {QStringLiteral("enum"), codes}}},
             {QStringLiteral("title"), string},
             {QStringLiteral("detail"), string},
             {QStringLiteral("values"), QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}}}}}};
}

} // namespace

QString routeOf(std::string_view operation)
{
    return QStringLiteral("/v1/") + text(operation).replace(u'.', u'/');
}

QJsonObject openApiDocument()
{
    QJsonObject paths;
    forEachOperation([&paths](auto tag) {
        using Op = typename decltype(tag)::type;
        paths.insert(routeOf(Op::operation.name), pathItem<Op>());
    });
    const QJsonObject bearer{
        {QStringLiteral("type"), QStringLiteral("http")},
        {QStringLiteral("scheme"), QStringLiteral("bearer")},
        {QStringLiteral("description"), QStringLiteral("The token that identity.log_in answers.")}};
    return {
        {QStringLiteral("openapi"), QStringLiteral("3.1.0")},
        {QStringLiteral("info"),
         QJsonObject{{QStringLiteral("title"), QStringLiteral("Florin")},
                     {QStringLiteral("version"), QStringLiteral(FLORIN_VERSION)},
                     {QStringLiteral("license"),
                      QJsonObject{{QStringLiteral("name"), QStringLiteral("GPL-3.0-or-later")}}}}},
        {QStringLiteral("security"), QJsonArray{QJsonObject{{QStringLiteral("session"), QJsonArray()}}}},
        {QStringLiteral("paths"), paths},
        {QStringLiteral("components"),
         QJsonObject{{QStringLiteral("schemas"), QJsonObject{{QStringLiteral("Problem"), problemSchema()}}},
                     {QStringLiteral("securitySchemes"), QJsonObject{{QStringLiteral("session"), bearer}}}}}};
}

} // namespace florin::contract
