// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/driver/statement_cache.h"
#include "store/page.h"

#include <algorithm>
#include <limits>
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

/// How a PageRequest is bound: one row more than is wanted, to know whether there are more.
[[nodiscard]] inline qint64 pageBefore(const PageRequest& page)
{
    return page.before.value_or(std::numeric_limits<qint64>::max());
}
[[nodiscard]] inline int pageLimit(const PageRequest& page)
{
    return std::clamp(page.limit, 1, PageRequest::max_limit);
}
[[nodiscard]] inline int pageRows(const PageRequest& page)
{
    return pageLimit(page) + 1;
}

/// A statement that was bound with pageBefore and pageRows, as a page.
template<class T, class Make>
[[nodiscard]] Result<Page<T>> pageOfRows(const PageRequest& page, Result<CachedStatement> statement,
                                         Make make)
{
    auto rows = allRows<T>(std::move(statement), make);
    if (!rows)
        return refuse(rows.error());
    const auto limit = static_cast<std::size_t>(pageLimit(page));
    const bool more = rows->size() > limit;
    if (more)
        rows->resize(limit);
    return Page<T>{std::move(*rows), more};
}

/// For a statement that changes one row: `missing` when there was none.
[[nodiscard]] inline Result<void> changedOne(const Result<qint64>& changed, ProblemCode missing)
{
    if (!changed)
        return refuse(changed.error());
    if (*changed == 0)
        return refuse(missing);
    return {};
}
[[nodiscard]] inline Result<void> changedAny(const Result<qint64>& changed)
{
    if (!changed)
        return refuse(changed.error());
    return {};
}

} // namespace florin::store
