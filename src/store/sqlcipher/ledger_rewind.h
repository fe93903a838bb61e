// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup/rewind_bank.h"
#include "store/sqlcipher/ledger_rows.h"
#include "store/sqlcipher/sql_connection.h"

#include <map>

namespace florin::store
{

/// Takes the journal and what is folded from it back to an earlier entry: what came after it is removed, and
/// each account it touched gets the figures that the last of its entries that stay says it had. In a write
/// transaction of the connection, everything folded, nobody else having the bank open.
class LedgerRewind
{
public:
    LedgerRewind(SqlConnection& bank, const LedgerProgress& progress) : m_bank(bank), m_progress(progress) {}
    /// unknown_entry, cancelled, corrupted, disk_full.
    [[nodiscard]] Result<Rewound> to(EntryId entry);

private:
    /// Where the journal ends, everything being folded.
    [[nodiscard]] Result<EntryId> tip();
    /// The end of the linked set that `entry` belongs to.
    [[nodiscard]] Result<EntryId> endOfSet(EntryId entry);
    /// Which entry each account that is touched after `last` had before: null for its first.
    [[nodiscard]] Result<void> findTouched(EntryId last, EntryId tip);
    [[nodiscard]] Result<void> takeBackAccounts(Rewound& rewound);
    [[nodiscard]] Result<ledger::AccountState> stateAfter(AccountNumber number, EntryId entry);
    [[nodiscard]] Result<void> removeAfter(EntryId last);

    SqlConnection& m_bank;
    const LedgerProgress& m_progress;
    std::map<AccountNumber, EntryId> m_touched;
};

} // namespace florin::store
