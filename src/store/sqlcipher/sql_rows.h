// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/driver/statement_cache.h"
#include "store/tables/table_rows.h"

#include <optional>
#include <vector>

namespace florin::store
{

/// Every row, each made by `make(const Statement&)`, which gives back a T.
template<class T, class Make>
[[nodiscard]] Result<std::vector<T>> allRows(Result<CachedStatement> statement, Make make)
{
    if (!statement)
        return refuse(statement.error());
    std::vector<T> rows;
    for (;;) {
        auto more = (*statement)->step();
        if (!more)
            return refuse(more.error());
        if (!*more)
            return rows;
        rows.push_back(make(**statement));
    }
}

/// The first row, or nothing.
template<class T, class Make>
[[nodiscard]] Result<std::optional<T>> oneRow(Result<CachedStatement> statement, Make make)
{
    if (!statement)
        return refuse(statement.error());
    auto found = (*statement)->step();
    if (!found)
        return refuse(found.error());
    if (!*found)
        return std::optional<T>();
    return std::optional<T>(make(**statement));
}

} // namespace florin::store
