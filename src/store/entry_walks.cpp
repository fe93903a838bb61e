// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entry_walks.h"

#include "store/entry_selection.h"

#include <algorithm>
#include <utility>

namespace florin::store
{
namespace
{

Result<EntryRange> rangeOf(EntryWalks& walks, const EntryFilter& filter)
{
    const auto end = walks.end();
    if (!end)
        return refuse(end.error());
    EntryRange range{EntryId{1}, *end};
    for (const auto& [moment, bound] :
         {std::pair(filter.from, &range.begin), std::pair(filter.until, &range.end)}) {
        if (!moment)
            continue;
        const auto id = walks.firstAt(*end, *moment);
        if (!id)
            return refuse(id.error());
        *bound = *id;
    }
    return range;
}

/// Offers what matches within `range` to `selection`: of one account or, without a number, of all.
Result<Page<ledger::Entry>> select(EntryWalks& walks, std::optional<AccountNumber> number, bool rising,
                                   EntryRange range, EntrySelection& selection,
                                   const EntryWalks::Visit& offer)
{
    Result<void> visited;
    if (number) {
        const auto account = walks.walkable(*number);
        if (!account)
            return refuse(account.error());
        if (*account)
            visited = walks.visitAccount(**account, range, offer);
    } else {
        visited = walks.visitJournal(rising, range, offer);
    }
    if (!visited)
        return refuse(visited.error());
    return selection.take();
}

} // namespace

Result<Page<ledger::Entry>> walkHistory(EntryWalks& walks, AccountNumber number, const EntryFilter& filter,
                                        const PageRequest& page)
{
    const EntryMatcher matcher(filter, number);
    EntrySelection selection(JournalOrder::Newest, {}, page.limit);
    auto range = rangeOf(walks, filter);
    if (!range)
        return refuse(range.error());
    if (page.before)
        range->end = std::min(range->end, EntryId{*page.before});
    return select(walks, number, false, *range, selection, [&](const ledger::Entry& entry) {
        return !matcher.matches(entry) || selection.offer(entry, true);
    });
}

Result<Page<ledger::Entry>> walkJournal(EntryWalks& walks, const JournalRequest& request)
{
    const EntryMatcher matcher(request.filter);
    EntrySelection selection(request.order, request.after, request.limit);
    const bool rising = request.order == JournalOrder::Oldest;
    const bool sorted = request.order == JournalOrder::Newest || (rising && !request.account);
    auto range = rangeOf(walks, request.filter);
    if (!range)
        return refuse(range.error());
    if (request.after && request.order == JournalOrder::Newest)
        range->end = std::min(range->end, request.after->entry);
    if (request.after && rising)
        range->begin = std::max(range->begin, EntryId{request.after->entry.value + 1});
    return select(walks, request.account, rising, *range, selection, [&](const ledger::Entry& entry) {
        return !matcher.matches(entry) || selection.offer(entry, sorted);
    });
}

Result<std::optional<Account>> walkAccountAt(EntryWalks& walks, AccountNumber number, Timestamp moment)
{
    auto now = walks.walkable(number);
    if (!now || !*now)
        return now;
    if ((*now)->opened >= moment)
        return std::nullopt;
    const auto range = rangeOf(walks, {.until = moment});
    if (!range)
        return refuse(range.error());
    Account then = **now;
    then.state.balance_minor = then.state.held_minor = then.state.entries = 0;
    then.state.last_entry = {};
    const auto visited = walks.visitAccount(**now, *range, [&](const ledger::Entry& entry) {
        then.state.apply(entry);
        return false; // an entry says how the account stood after it: the newest is enough
    });
    if (!visited)
        return refuse(visited.error());
    return then;
}

} // namespace florin::store
