// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/driver/statement_cache.h"
#include "store/ledger_store.h"
#include "store/statement_marks.h"

namespace florin::store
{

class SqlConnection;

// Rows of journal and account, in the order in which the files under sql/ledger name the columns.
// `corrupted` for a row that no Florin wrote.

[[nodiscard]] Result<ledger::Entry> entryAt(const Statement& row);
[[nodiscard]] Result<Account> accountAt(const Statement& row);
void bindEntry(Statement& insert, const ledger::Entry& entry);

/// How far the journal is folded, and where it ends.
struct JournalPosition {
    EntryId folded_upto;
    EntryId last;
};
[[nodiscard]] Result<JournalPosition> readPosition(SqlConnection& bank);

/// Steps through a statement; `visit(const Statement&)` gives back Result<bool>: whether to go on. True when
/// it went to the end.
template<class Visit>
[[nodiscard]] Result<bool> eachRow(Result<CachedStatement> statement, Visit&& visit)
{
    if (!statement)
        return refuse(statement.error());
    for (;;) {
        auto row = (*statement)->step();
        if (!row)
            return refuse(row.error());
        if (!*row)
            return true;
        Result<bool> go_on = visit(**statement);
        if (!go_on || !*go_on)
            return go_on;
    }
}

/// Of a walk that always goes to the end: whether it went well.
[[nodiscard]] Result<void> withoutEnd(const Result<bool>& walked);

} // namespace florin::store
