// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlcipher/ledger_tail.h"
#include "store/sqlcipher/sql_connection.h"

#include <utility>
#include <vector>

namespace florin::store
{

/// A stretch of the journal on its way into the projections: sorted as the tables are, so that each page is
/// written once, and written in small steps, so that nobody waits. Steps done again after a crash change
/// nothing; the last one moves fold_state.
class FoldBatch
{
public:
    /// All entries of `tail`, and the newest of them on each account they name.
    FoldBatch(LedgerTail::Snapshot tail, std::vector<LedgerTail::NewestOf> newest);

    [[nodiscard]] EntryId upto() const { return m_tail.tip(); }
    /// Whether all has been written, fold_state included.
    [[nodiscard]] bool isFinished() const { return m_at.finished; }
    /// Writes about `rows` rows, or the rest.
    [[nodiscard]] Result<void> step(SqlConnection& bank, int rows);
    /// What was written since the last of these two is on the disk, or is to be written again.
    void committed() { m_committed = m_at; }
    void rolledBack() { m_at = m_committed; }

private:
    struct Position {
        std::size_t key = 0;
        std::size_t mark = 0;
        std::size_t account = 0;
        bool finished = false;
    };

    [[nodiscard]] Result<void> writeKeys(SqlConnection& bank, int& rows);
    [[nodiscard]] Result<void> writeMarks(SqlConnection& bank, int& rows);
    [[nodiscard]] Result<void> writeAccounts(SqlConnection& bank, int& rows);

    LedgerTail::Snapshot m_tail;
    std::vector<std::pair<IdempotencyKey, EntryId>> m_keys;
    std::vector<std::pair<AccountNumber, EntryId>> m_marks;
    std::vector<LedgerTail::NewestOf> m_newest;
    Position m_at;
    Position m_committed;
};

} // namespace florin::store
