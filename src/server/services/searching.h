// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/paging.h"

namespace florin::server
{

/// A request looks through at most this many rows, so that a word found nowhere does not hold a reader up.
inline constexpr int max_rows_searched = 20'000;

/// A page of those rows that match: `fetch(PageRequest)` reads rows, newest first, `matches(row)` chooses, in
/// letters beyond ASCII too, which SQL would not do alike everywhere. A page may hold fewer than was asked
/// for, even none, and still have a next one: then the bound above was reached.
template<class T, class Fetch, class Matches, class Shown, class NumberOf>
[[nodiscard]] Result<contract::Page<T>> search(store::PageRequest request, Fetch fetch, Matches matches,
                                               Shown shown, NumberOf number_of)
{
    const auto wanted = static_cast<std::size_t>(request.limit);
    contract::Page<T> result;
    for (int searched = 0;; request.limit = store::PageRequest::max_limit) {
        const auto page = fetch(request);
        if (!page)
            return refuse(page.error());
        for (const auto& row : page->rows) {
            request.before = number_of(row);
            if (matches(row))
                result.items.push_back(shown(row));
            if (result.items.size() < wanted && ++searched < max_rows_searched)
                continue;
            if (page->more || &row != &page->rows.back())
                result.next = cursorAt(*request.before);
            return result;
        }
        if (!page->more)
            return result;
    }
}

} // namespace florin::server
