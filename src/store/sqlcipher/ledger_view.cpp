// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/ledger_view.h"

#include <algorithm>

namespace florin::store
{

Result<LedgerView> LedgerView::of(SqlConnection& connection, const LedgerTail& tail,
                                  LedgerTail::Snapshot snapshot)
{
    LedgerView view(tail, std::move(snapshot));
    const auto position = readPosition(connection);
    if (!position)
        return refuse(position.error());
    view.m_folded_upto = position->folded_upto;
    view.m_tip = position->last;
    const EntryId from = view.m_tail.from();
    if (view.m_folded_upto < from) {
        if (auto read = view.readGap(connection, view.m_folded_upto, from, view.m_older); !read)
            return refuse(read.error());
    }
    const EntryId covered = std::max(view.m_tail.tip(), view.m_folded_upto);
    if (covered < view.m_tip) {
        if (auto read = view.readGap(connection, covered, view.m_tip, view.m_newer); !read)
            return refuse(read.error());
    }
    return view;
}

Result<void> LedgerView::readGap(SqlConnection& connection, EntryId after, EntryId upto,
                                 std::vector<ledger::Entry>& gap) const
{
    const EntryId begin{after.value + 1};
    const EntryId end{std::min(upto, m_tip).value + 1};
    auto read = eachRow(connection.read(Sql::select_entries_up, begin, end),
                        [&](const Statement& row) -> Result<bool> {
                            auto entry = entryAt(row);
                            if (!entry)
                                return refuse(entry.error());
                            gap.push_back(std::move(*entry));
                            return true;
                        });
    if (!read)
        return refuse(read.error());
    return {};
}

const ledger::Entry* LedgerView::newestUnfolded(AccountNumber account) const
{
    const auto newestIn = [&](const std::vector<ledger::Entry>& gap) -> const ledger::Entry* {
        const auto found =
            std::find_if(gap.rbegin(), gap.rend(), [&](const auto& entry) { return entry.names(account); });
        return found == gap.rend() ? nullptr : &*found;
    };
    if (const ledger::Entry* newer = newestIn(m_newer))
        return newer;
    const EntryId in_tail = m_live_tail->newest(m_tail, account);
    if (in_tail > m_folded_upto)
        return m_tail.find(in_tail);
    return newestIn(m_older);
}

void LedgerView::bringUp(Account& account) const
{
    const ledger::Entry* newest = newestUnfolded(account.state.number);
    if (newest != nullptr && newest->id > account.state.last_entry)
        account.state.apply(*newest);
}

const ledger::Entry* LedgerView::find(EntryId id) const
{
    if (id > m_tip)
        return nullptr;
    for (const auto* gap : {&m_older, &m_newer}) {
        if (!gap->empty() && id >= gap->front().id && id <= gap->back().id)
            return &(*gap)[static_cast<std::size_t>(id.value - gap->front().id.value)];
    }
    return m_tail.find(id);
}

} // namespace florin::store
