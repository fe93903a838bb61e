// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/json.h"

#include "contract/problem_catalogue.h"

#include <cmath>

namespace florin::contract::json
{

Result<qint64> readScalar(const QJsonValue& json, qint64*)
{
    // JSON has one kind of number; what a double cannot hold exactly is refused, not rounded.
    constexpr double exact = 9007199254740992.0;
    const double number = json.toDouble();
    if (!json.isDouble() || std::trunc(number) != number || std::abs(number) > exact)
        return refuse(invalidField({}, QStringLiteral("is not a whole number")));
    return static_cast<qint64>(number);
}

Result<bool> readScalar(const QJsonValue& json, bool*)
{
    if (!json.isBool())
        return refuse(invalidField({}, QStringLiteral("is neither true nor false")));
    return json.toBool();
}

Result<QString> readScalar(const QJsonValue& json, QString*)
{
    if (!json.isString())
        return refuse(invalidField({}, QStringLiteral("is not a text")));
    return json.toString();
}

Result<Money> readMoney(const QJsonValue& json, const QJsonObject& beside)
{
    const QJsonValue code = beside.value(currency_member);
    if (!json.isString() || !code.isString())
        return refuse(
            invalidField({}, QStringLiteral("is not a decimal text like \"450.00\" beside a \"currency\"")));
    const auto currency = Wire<Currency>::parse(code.toString());
    if (!currency)
        return refuse(currency.error());
    const auto money = Money::fromDecimal(json.toString(), *currency);
    if (!money)
        return refuse(money.error());
    return *money;
}

QJsonObject problemDetails(const Problem& problem)
{
    const ProblemKind& kind = kindOf(problem.code);
    const ProblemWords words = wordsOf(problem);
    const QString name = QString::fromLatin1(kind.name);
    QJsonObject values;
    for (const auto& [key, value] : problem.values) {
        if (const auto* text = std::get_if<QString>(&value))
            values.insert(key, *text);
        else if (const auto* number = std::get_if<qint64>(&value))
            values.insert(key, *number);
        else
            values.insert(key, std::get<Money>(value).toText());
    }
    return {{QStringLiteral("type"), QStringLiteral("urn:florin:problem:") + name},
            {QStringLiteral("status"), kind.http_status},
            {QStringLiteral("code"), name},
            {QStringLiteral("title"), words.reason},
            {QStringLiteral("detail"), words.advice},
            {QStringLiteral("values"), values}};
}

} // namespace florin::contract::json
