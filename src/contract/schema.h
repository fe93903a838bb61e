// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/wire.h"

#include <QJsonArray>
#include <QJsonObject>

/// JSON Schema (draft 2020-12, as OpenAPI 3.1 uses it) of every declared struct.
namespace florin::contract::schema
{

/// Of a scalar.
[[nodiscard]] QJsonObject ofScalar(const Schema& scalar);
/// Of an amount: a decimal text; its currency stands beside it.
[[nodiscard]] QJsonObject ofAmount();

template<class T>
[[nodiscard]] QJsonObject of();

template<DescribedStruct T>
[[nodiscard]] QJsonObject ofStruct()
{
    QJsonObject properties;
    QJsonArray required;
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        using Field = std::decay_t<decltype(std::declval<T>().*member.pointer)>;
        const QString name = QString::fromLatin1(member.name);
        properties.insert(name, of<Field>());
        if (std::is_same_v<Field, Money> || std::is_same_v<Field, std::optional<Money>>)
            properties.insert(QStringLiteral("currency"), of<Currency>());
        // The key of a write may be left out of the coding, but not of the request.
        if (!may_be_absent<Field> || std::is_same_v<Field, IdempotencyKey>)
            required.append(name);
    });
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("object")},
                       {QStringLiteral("properties"), properties}};
    if (!required.isEmpty())
        object.insert(QStringLiteral("required"), required);
    return object;
}

template<class T>
QJsonObject of()
{
    if constexpr (Scalar<T>)
        return ofScalar(Wire<T>::schema());
    else if constexpr (std::is_same_v<T, Money>)
        return ofAmount();
    else if constexpr (is_optional<T>)
        return of<typename T::value_type>();
    else if constexpr (is_list<T>)
        return {{QStringLiteral("type"), QStringLiteral("array")},
                {QStringLiteral("items"), of<typename T::value_type>()},
                {QStringLiteral("maxItems"), static_cast<qint64>(max_list_size)}};
    else
        return ofStruct<T>();
}

} // namespace florin::contract::schema
