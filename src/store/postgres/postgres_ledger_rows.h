// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/ledger_store.h"
#include "store/postgres/postgres_result.h"
#include "store/postgres/postgres_values.h"

namespace florin::store
{

// Rows of journal and account, and what is written to them. A memo is sealed like everything that people
// wrote. `corrupted` for a row that no Florin wrote, wrong_key for a memo that does not open.

[[nodiscard]] Result<ledger::Entry> entryAt(const PostgresResult& rows, int row, const BankKeys& keys);
[[nodiscard]] Result<std::vector<ledger::Entry>> entriesOf(const PostgresResult& rows, const BankKeys& keys);
[[nodiscard]] Result<Account> accountAt(const PostgresResult& rows, int row);

/// The values of insert_entries.
[[nodiscard]] PostgresValues entryValues(std::span<const ledger::Entry> entries, const BankKeys& keys);
/// The values of insert_statement_marks; nothing when no mark is due.
[[nodiscard]] std::optional<PostgresValues> markValues(std::span<const ledger::Entry> entries);
/// The values of update_accounts.
[[nodiscard]] PostgresValues accountValues(std::span<const ledger::AccountState> accounts);

} // namespace florin::store
