// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/clock.h"
#include "core/ids.h"
#include "core/uuid.h"
#include "store/driver/statement.h"

#include <concepts>
#include <optional>
#include <type_traits>

namespace florin::store
{

// How Florin's own types stand in a column. The reading side is beside the writing side.

template<class T>
inline constexpr bool is_optional = false;
template<class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template<class T>
concept BindsItself = !is_optional<T> && requires(Statement & statement, const T& value)
{
    statement.bind(1, value);
};

template<BindsItself T>
void bindValue(Statement& statement, int index, const T& value)
{
    statement.bind(index, value);
}
inline void bindValue(Statement& statement, int index, const QByteArray& bytes)
{
    statement.bind(index, QByteArrayView(bytes));
}
template<class Tag>
void bindValue(Statement& statement, int index, Id<Tag> id)
{
    statement.bind(index, id.value);
}
inline void bindValue(Statement& statement, int index, Timestamp time)
{
    statement.bind(index, static_cast<qint64>(time.time_since_epoch().count()));
}
inline void bindValue(Statement& statement, int index, AccountNumber account)
{
    statement.bind(index, account.value());
}
inline void bindValue(Statement& statement, int index, const Uuid& uuid)
{
    statement.bind(index, QByteArrayView(uuid.toByteArray()));
}
template<class E>
requires std::is_enum_v<E>
void bindValue(Statement& statement, int index, E value)
{
    statement.bind(index, static_cast<int>(value));
}
template<class T>
void bindValue(Statement& statement, int index, const std::optional<T>& value)
{
    if (value)
        bindValue(statement, index, *value);
    else
        statement.bind(index, std::nullopt);
}

template<class AnyId>
[[nodiscard]] AnyId idAt(const Statement& row, int column)
{
    return AnyId{row.integer(column)};
}
[[nodiscard]] inline Timestamp timestampAt(const Statement& row, int column)
{
    return Timestamp(std::chrono::milliseconds(row.integer(column)));
}

} // namespace florin::store
