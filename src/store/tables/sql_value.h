// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/clock.h"
#include "core/ids.h"
#include "core/uuid.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>
#include <type_traits>
#include <variant>

namespace florin::store
{

/// Text about a person. An encrypted file keeps it as it is; a database that others can look into keeps it
/// sealed, for its place ("customer/phone"), and opens it nowhere else.
struct PersonalText {
    const char* place;
    QString text;
    /// Equal texts are sealed to equal bytes, so that they are found, and kept apart, by an index.
    bool findable = false;
};
/// The same for bytes.
struct PersonalBytes {
    const char* place;
    QByteArray bytes;
};

[[nodiscard]] inline PersonalText personal(const char* place, const QString& text)
{
    return {place, text, false};
}
[[nodiscard]] inline PersonalText findable(const char* place, const QString& text)
{
    return {place, text, true};
}
[[nodiscard]] inline PersonalBytes personal(const char* place, const QByteArray& bytes)
{
    return {place, bytes};
}

/// What is bound to a statement's parameter. Nothing is NULL; an empty text is an empty text.
using SqlValue = std::variant<std::monostate, qint64, QString, QByteArray, PersonalText, PersonalBytes>;

// How Florin's own types stand in a column. The reading side is in sql_row.h.

template<class T>
concept StandsForItself = std::same_as<T, QString> || std::same_as<T, QByteArray> ||
    std::same_as<T, PersonalText> || std::same_as<T, PersonalBytes>;

template<StandsForItself T>
[[nodiscard]] SqlValue sqlValue(const T& value)
{
    return value;
}
template<std::integral T>
[[nodiscard]] SqlValue sqlValue(T value)
{
    return static_cast<qint64>(value);
}
template<class E>
requires std::is_enum_v<E>
[[nodiscard]] SqlValue sqlValue(E value)
{
    return static_cast<qint64>(value);
}
template<class Tag>
[[nodiscard]] SqlValue sqlValue(Id<Tag> id)
{
    return id.value;
}
[[nodiscard]] inline SqlValue sqlValue(Timestamp time)
{
    return static_cast<qint64>(time.time_since_epoch().count());
}
[[nodiscard]] inline SqlValue sqlValue(AccountNumber account)
{
    return account.value();
}
[[nodiscard]] inline SqlValue sqlValue(const Uuid& uuid)
{
    return uuid.toByteArray();
}
[[nodiscard]] inline SqlValue sqlValue(std::nullopt_t)
{
    return std::monostate();
}
template<class T>
[[nodiscard]] SqlValue sqlValue(const std::optional<T>& value)
{
    return value ? sqlValue(*value) : SqlValue();
}

} // namespace florin::store
