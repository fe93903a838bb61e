// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlcipher/ledger_rows.h"
#include "store/sqlcipher/ledger_tail.h"
#include "store/sqlcipher/sql_connection.h"

#include <vector>

namespace florin::store
{

/// One moment of the ledger, put together from the database's snapshot and the tail's. The tail is to be
/// taken before the database's snapshot begins, so that it lacks nothing but perhaps the newest groups;
/// whatever it lacks of what the snapshot holds, on either end, is read from the journal. So the view is
/// whole and current however the two came to be taken.
class LedgerView
{
public:
    /// Inside a transaction of `connection`.
    [[nodiscard]] static Result<LedgerView> of(SqlConnection& connection, const LedgerTail& tail,
                                               LedgerTail::Snapshot snapshot);

    /// Up to this entry the projections are whole.
    [[nodiscard]] EntryId foldedUpto() const { return m_folded_upto; }
    [[nodiscard]] EntryId tip() const { return m_tip; }
    /// The newest entry after foldedUpto() that names `account`; null when none does.
    [[nodiscard]] const ledger::Entry* newestUnfolded(AccountNumber account) const;
    /// Brings a row of the account table up to this moment.
    void bringUp(Account& account) const;
    /// From memory; null for an entry that is to be read from the journal.
    [[nodiscard]] const ledger::Entry* find(EntryId id) const;

private:
    LedgerView(const LedgerTail& tail, LedgerTail::Snapshot snapshot)
        : m_live_tail(&tail)
        , m_tail(std::move(snapshot))
    {
    }
    [[nodiscard]] Result<void> readGap(SqlConnection& connection, EntryId after, EntryId upto,
                                       std::vector<ledger::Entry>& gap) const;

    const LedgerTail* m_live_tail;
    LedgerTail::Snapshot m_tail;
    EntryId m_folded_upto;
    EntryId m_tip;
    std::vector<ledger::Entry> m_older; ///< before those of the tail
    std::vector<ledger::Entry> m_newer; ///< after them
};

} // namespace florin::store
