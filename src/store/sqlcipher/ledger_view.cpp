// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/ledger_view.h"

#include "store/sqlcipher/sql_rows.h"

namespace florin::store
{

Result<LedgerView> LedgerView::of(SqlConnection& connection, const LedgerTail& tail,
                                  LedgerTail::Snapshot snapshot)
{
    LedgerView view(tail, std::move(snapshot));
    auto position = oneRow<std::pair<EntryId, EntryId>>(
        connection.read(Sql::select_ledger_position),
        [](const Statement& row) { return std::pair(idAt<EntryId>(row, 0), idAt<EntryId>(row, 1)); });
    if (!position)
        return refuse(position.error());
    if (!*position)
        return refuse(ProblemCode::corrupted);
    std::tie(view.m_folded_upto, view.m_tip) = **position;
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

bool LedgerView::visitUnfolded(AccountNumber account, EntryId before, const LedgerTail::Visit& visit) const
{
    const auto visitGap = [&](const std::vector<ledger::Entry>& gap) {
        for (auto entry = gap.rbegin(); entry != gap.rend(); ++entry) {
            if (entry->id < before && (entry->debit == account || entry->credit == account) && !visit(*entry))
                return false;
        }
        return true;
    };
    if (!visitGap(m_newer))
        return false;
    bool wanted = true;
    const EntryId tail_end = std::min(before, EntryId{m_tip.value + 1});
    const bool whole = m_live_tail->visit(m_tail, account, tail_end, [&](const ledger::Entry& entry) {
        if (entry.id <= m_folded_upto)
            return false; // from here on the projections tell it
        wanted = visit(entry);
        return wanted;
    });
    if (!wanted)
        return false;
    return !whole || visitGap(m_older);
}

void LedgerView::bringUp(Account& account) const
{
    visitUnfolded(account.state.number, EntryId{m_tip.value + 1}, [&](const ledger::Entry& entry) {
        if (entry.id > account.state.last_entry)
            account.state.apply(entry);
        return false;
    });
}

const ledger::Entry* LedgerView::find(EntryId id) const
{
    return id > m_tip ? nullptr : m_tail.find(id);
}

} // namespace florin::store
