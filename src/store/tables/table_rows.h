// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/page.h"
#include "store/tables/sql_tables.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace florin::store
{

/// Each row in turn as `make(const SqlRow&)` makes it, into `keep`, which gives back whether to go on.
template<class Make, class Keep>
[[nodiscard]] Result<void> eachRow(const SqlQuery& query, Make make, Keep keep)
{
    std::optional<Problem> unopened;
    auto visited = query.tables->visit(query, [&](const SqlRow& row) {
        auto made = make(row);
        unopened = row.problem();
        return !unopened && keep(std::move(made));
    });
    if (visited && unopened)
        return refuse(std::move(*unopened));
    return visited;
}

/// Every row, each made by `make(const SqlRow&)`, which gives back a T.
template<class T, class Make>
[[nodiscard]] Result<std::vector<T>> allRows(const SqlQuery& query, Make make)
{
    std::vector<T> rows;
    auto read = eachRow(query, make, [&rows](T row) {
        rows.push_back(std::move(row));
        return true;
    });
    if (!read)
        return refuse(std::move(read.error()));
    return rows;
}

/// The first row, or nothing.
template<class T, class Make>
[[nodiscard]] Result<std::optional<T>> oneRow(const SqlQuery& query, Make make)
{
    std::optional<T> found;
    auto read = eachRow(query, make, [&found](T row) {
        found.emplace(std::move(row));
        return false;
    });
    if (!read)
        return refuse(std::move(read.error()));
    return found;
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

/// Rows, one more than `page` asks for where there are more, as a page.
template<class T>
[[nodiscard]] Page<T> asPage(const PageRequest& page, std::vector<T> rows)
{
    const auto limit = static_cast<std::size_t>(pageLimit(page));
    const bool more = rows.size() > limit;
    if (more)
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(limit), rows.end());
    return {std::move(rows), more};
}

/// A query that was bound with pageBefore and pageRows, as a page.
template<class T, class Make>
[[nodiscard]] Result<Page<T>> pageOfRows(const PageRequest& page, const SqlQuery& query, Make make)
{
    auto rows = allRows<T>(query, make);
    if (!rows)
        return refuse(std::move(rows.error()));
    return asPage(page, std::move(*rows));
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
