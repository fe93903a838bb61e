// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/problem.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace florin::store
{

/// The row that a statement stands on, whichever database it came from. Columns count from 0. NULL reads as
/// 0, "" and empty; isNull tells.
class SqlRow
{
public:
    SqlRow() = default;
    SqlRow(const SqlRow&) = delete;
    SqlRow& operator=(const SqlRow&) = delete;
    virtual ~SqlRow() = default;

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray blob(int column) const = 0;
    /// What was written as personal(place, ...) or findable(place, ...).
    [[nodiscard]] virtual QString personal(int column, const char* place) const = 0;
    [[nodiscard]] virtual QByteArray personalBytes(int column, const char* place) const = 0;
    /// Why one of the values asked for so far could not be opened: what was read is then worth nothing.
    [[nodiscard]] virtual const std::optional<Problem>& problem() const = 0;
};

template<class AnyId>
[[nodiscard]] AnyId idAt(const SqlRow& row, int column)
{
    return AnyId{row.integer(column)};
}
/// Where 0 stands for nobody.
template<class AnyId>
[[nodiscard]] std::optional<AnyId> optionalIdAt(const SqlRow& row, int column)
{
    const qint64 value = row.integer(column);
    return value == 0 ? std::nullopt : std::optional(AnyId{value});
}
/// Nobody as 0.
template<class AnyId>
[[nodiscard]] qint64 valueOrZero(const std::optional<AnyId>& id)
{
    return id ? id->value : 0;
}
[[nodiscard]] inline Timestamp timestampAt(const SqlRow& row, int column)
{
    return Timestamp(std::chrono::milliseconds(row.integer(column)));
}
[[nodiscard]] inline std::optional<Timestamp> optionalTimestampAt(const SqlRow& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(timestampAt(row, column));
}
[[nodiscard]] inline bool boolAt(const SqlRow& row, int column)
{
    return row.integer(column) != 0;
}

} // namespace florin::store
