// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/operation.h"
#include "contract/wire.h"
#include "core/account_number.h"
#include "core/ledger_terms.h"

#include <optional>
#include <vector>

/// What several capabilities say.
namespace florin::contract
{

using Name = Text<60, Fill::Required>;
using Memo = Text<140>;
using UserName = Text<60, Fill::Required>;
/// Where the next page begins; made by the server, meaningless elsewhere.
using Cursor = Text<100>;
/// What a person typed into a search field.
using Search = Text<100>;

/// A page holds at most this many items; asked for more, the server gives this many.
inline constexpr qint32 max_page_size = 500;
inline constexpr qint32 default_page_size = 100;

/// One part of a long list. `next` is there while more follows.
template<class T>
struct Page {
    std::vector<T> items;
    std::optional<Cursor> next;
    BOOST_DESCRIBE_CLASS(Page, (), (items, next), (), ())
};

/// What every operation that moves money answers: the entry made, and the balance it left in the account
/// acted upon.
struct Moved {
    EntryId entry;
    Money balance;
};
BOOST_DESCRIBE_STRUCT(Moved, (), (entry, balance))

} // namespace florin::contract
