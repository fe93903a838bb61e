// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_store.h"

#include <optional>
#include <vector>

namespace florin::store
{

/// Whether an entry is one that a filter asks for. Decided here and not in SQL, so that every database finds
/// the same, in letters beyond ASCII too. The time span is left out: it is turned into ids before.
class EntryMatcher
{
public:
    /// `own`: the account whose history it is, whose number is not searched.
    explicit EntryMatcher(const EntryFilter& filter, std::optional<AccountNumber> own = {});
    [[nodiscard]] bool matches(const ledger::Entry& entry) const;

private:
    [[nodiscard]] bool textMatches(const ledger::Entry& entry) const;
    [[nodiscard]] bool numberMatches(AccountNumber number) const;

    EntryFilter m_filter;
    std::optional<AccountNumber> m_own;
    QString m_digits; ///< the text without spaces, when it can be part of a number
};

/// The first `limit` of the entries offered to it, in an order, after a cursor; one more is kept, to know
/// whether there are more.
class EntrySelection
{
public:
    EntrySelection(JournalOrder order, std::optional<JournalRequest::Cursor> after, int limit);

    /// `sorted`: entries come in the order asked for, so that the first ones are those wanted. Gives back
    /// whether more should be offered.
    bool offer(const ledger::Entry& entry, bool sorted);
    [[nodiscard]] Page<ledger::Entry> take();

private:
    std::vector<ledger::Entry> m_chosen; ///< a heap with the last in order on top, unless they come sorted
    JournalOrder m_order;
    std::optional<JournalRequest::Cursor> m_after;
    std::size_t m_limit;
};

} // namespace florin::store
