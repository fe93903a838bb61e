// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/fold_batch.h"

#include "ledger/account_state.h"
#include "store/sqlcipher/ledger_rows.h"
#include "store/sqlcipher/sql_rows.h"

#include <algorithm>

namespace florin::store
{

FoldBatch::FoldBatch(LedgerTail::Snapshot tail) : m_tail(std::move(tail))
{
    const auto count = static_cast<std::size_t>(m_tail.tip().value - m_tail.from().value);
    m_keys.reserve(count);
    m_lines.reserve(2 * count);
    for (EntryId id{m_tail.from().value + 1}; id <= m_tail.tip(); ++id.value) {
        const ledger::Entry& entry = *m_tail.find(id);
        if (entry.leg == 0)
            m_keys.emplace_back(entry.key, id);
        m_lines.emplace_back(entry.debit, id);
        m_lines.emplace_back(entry.credit, id);
    }
    std::sort(m_keys.begin(), m_keys.end());
    std::sort(m_lines.begin(), m_lines.end());
}

Result<void> FoldBatch::step(SqlConnection& bank, int rows)
{
    if (auto done = writeKeys(bank, rows); !done)
        return done;
    if (auto done = writeAccounts(bank, rows); !done)
        return done;
    if (m_at.finished || m_at.key < m_keys.size() || m_at.line < m_lines.size())
        return {};
    auto moved = bank.change(Sql::update_fold_state, upto());
    m_at.finished = moved.has_value();
    return changedAny(moved);
}

Result<void> FoldBatch::writeKeys(SqlConnection& bank, int& rows)
{
    auto insert = bank.read(Sql::insert_journal_key);
    if (!insert)
        return refuse(insert.error());
    for (; rows > 0 && m_at.key < m_keys.size(); ++m_at.key, --rows) {
        const auto& [key, entry] = m_keys[m_at.key];
        const QByteArrayView bytes(key.bytes().data(), static_cast<qsizetype>(key.bytes().size()));
        if (auto done = (*insert)->bindBorrowed(1, bytes).bind(2, entry.value).execute(); !done)
            return refuse(done.error());
    }
    return {};
}

/// The marks of one account, then its row, and so on: an account's row never tells of more than its marks.
Result<void> FoldBatch::writeAccounts(SqlConnection& bank, int& rows)
{
    auto mark = bank.read(Sql::insert_statement_mark);
    if (!mark)
        return refuse(mark.error());
    auto update = bank.read(Sql::update_folded_account);
    if (!update)
        return refuse(update.error());
    while (rows > 0 && m_at.line < m_lines.size()) {
        const AccountNumber account = m_lines[m_at.line].first;
        const ledger::Entry* last = nullptr;
        for (; m_at.line < m_lines.size() && m_lines[m_at.line].first == account; ++m_at.line) {
            last = m_tail.find(m_lines[m_at.line].second);
            if (!isMarked(last->placeOf(account)))
                continue;
            (*mark)->bind(1, account.value()).bind(2, last->id.value);
            if (auto done = (*mark)->execute(); !done)
                return refuse(done.error());
            --rows;
        }
        if (auto done = writeAccount(**update, account, *last); !done)
            return done;
        --rows;
    }
    return {};
}

Result<void> FoldBatch::writeAccount(Statement& update, AccountNumber account, const ledger::Entry& last)
{
    ledger::AccountState state;
    state.number = account;
    state.apply(last);
    update.bind(1, state.balance_minor)
        .bind(2, state.held_minor)
        .bind(3, state.last_entry.value)
        .bind(4, state.entries)
        .bind(5, account.value());
    return changedOne(update.execute(), ProblemCode::corrupted);
}

} // namespace florin::store
