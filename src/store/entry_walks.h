// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_store.h"

#include <functional>
#include <optional>

namespace florin::store
{

/// Ids from `begin` on, below `end`.
struct EntryRange {
    EntryId begin;
    EntryId end;
};

/// How a database leads along its entries, in one moment of it. What LedgerReader is asked about entries is
/// answered by these walks alone (below), so that every database answers the same.
class EntryWalks
{
public:
    /// Gives back whether to go on.
    using Visit = std::function<bool(const ledger::Entry&)>;

    EntryWalks() = default;
    EntryWalks(const EntryWalks&) = delete;
    EntryWalks& operator=(const EntryWalks&) = delete;

    /// One above the newest entry.
    [[nodiscard]] virtual Result<EntryId> end() = 0;
    /// The first entry at or after `moment`; `end` when all of those below it are earlier.
    [[nodiscard]] virtual Result<EntryId> firstAt(EntryId end, Timestamp moment) = 0;
    /// The account as visitAccount wants it: as new as the database has it at hand.
    [[nodiscard]] virtual Result<std::optional<Account>> walkable(AccountNumber number) = 0;
    /// Entries of the account within `range`, newest first.
    [[nodiscard]] virtual Result<void> visitAccount(const Account& account, EntryRange range,
                                                    const Visit& visit) = 0;
    /// All entries within `range`: oldest first (`rising`) or newest first.
    [[nodiscard]] virtual Result<void> visitJournal(bool rising, EntryRange range, const Visit& visit) = 0;

protected:
    ~EntryWalks() = default;
};

/// As LedgerReader::history.
[[nodiscard]] Result<Page<ledger::Entry>> walkHistory(EntryWalks& walks, AccountNumber number,
                                                      const EntryFilter& filter, const PageRequest& page);
/// As LedgerReader::journal.
[[nodiscard]] Result<Page<ledger::Entry>> walkJournal(EntryWalks& walks, const JournalRequest& request);
/// As LedgerReader::accountAt.
[[nodiscard]] Result<std::optional<Account>> walkAccountAt(EntryWalks& walks, AccountNumber number,
                                                           Timestamp moment);

} // namespace florin::store
