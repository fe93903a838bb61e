// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"
#include "store/page.h"

#include <algorithm>
#include <optional>
#include <utility>

/// How a page on the wire and a page of the store become one another. A cursor is the number of the last row
/// a page showed, in decimal.
namespace florin::server
{

[[nodiscard]] inline contract::Cursor cursorAt(qint64 number)
{
    return contract::Cursor(QString::number(number));
}

/// The row a cursor names; nothing for none. invalid_field when the text was not made by cursorAt.
[[nodiscard]] inline Result<std::optional<qint64>> rowOf(const std::optional<contract::Cursor>& after)
{
    if (!after)
        return std::optional<qint64>();
    bool is_number = false;
    const qint64 number = after->value.toLongLong(&is_number);
    if (!is_number || number <= 0 || cursorAt(number) != *after)
        return refuse(invalidField(QStringLiteral("after"), QStringLiteral("is not a cursor of this list")));
    return std::optional(number);
}

/// How many rows are wanted: the usual number where nothing is said, never more than a page may hold.
[[nodiscard]] inline Result<int> pageSize(std::optional<qint32> limit)
{
    if (limit && *limit < 1)
        return refuse(invalidField(QStringLiteral("limit"), QStringLiteral("is not above zero")));
    return std::min(limit.value_or(contract::default_page_size), contract::max_page_size);
}

[[nodiscard]] inline Result<store::PageRequest> pageRequest(const std::optional<contract::Cursor>& after,
                                                            std::optional<qint32> limit)
{
    const auto before = rowOf(after);
    if (!before)
        return refuse(before.error());
    const auto size = pageSize(limit);
    if (!size)
        return refuse(size.error());
    return store::PageRequest{.before = *before, .limit = *size};
}

/// The store's page in the contract's words: `shown(row)` makes the item, `numberOf(row)` the row's number.
template<class T, class Row, class Shown, class NumberOf>
[[nodiscard]] contract::Page<T> pageOf(const store::Page<Row>& found, Shown shown, NumberOf number_of)
{
    contract::Page<T> page;
    page.items.reserve(found.rows.size());
    for (const Row& row : found.rows)
        page.items.push_back(shown(row));
    if (found.more && !found.rows.empty())
        page.next = cursorAt(number_of(found.rows.back()));
    return page;
}

} // namespace florin::server
