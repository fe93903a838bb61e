// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/fold_batch.h"

#include "ledger/account_state.h"
#include "store/sqlcipher/ledger_rows.h"
#include "store/sqlcipher/sql_rows.h"

#include <algorithm>

namespace florin::store
{

FoldBatch::FoldBatch(LedgerTail::Snapshot tail, std::vector<LedgerTail::NewestOf> newest)
    : m_tail(std::move(tail))
    , m_newest(std::move(newest))
{
    m_keys.reserve(static_cast<std::size_t>(m_tail.tip().value - m_tail.from().value));
    for (EntryId id{m_tail.from().value + 1}; id <= m_tail.tip(); ++id.value) {
        const ledger::Entry& entry = *m_tail.find(id);
        if (entry.leg == 0)
            m_keys.emplace_back(entry.key, id);
        for (const AccountNumber account : {entry.debit, entry.credit}) {
            if (isMarked(entry.placeOf(account)))
                m_marks.emplace_back(account, id);
        }
    }
    std::sort(m_keys.begin(), m_keys.end());
    std::sort(m_marks.begin(), m_marks.end());
    std::sort(m_newest.begin(), m_newest.end());
}

Result<void> FoldBatch::step(SqlConnection& bank, int rows)
{
    if (auto done = writeKeys(bank, rows); !done)
        return done;
    if (auto done = writeMarks(bank, rows); !done)
        return done;
    if (auto done = writeAccounts(bank, rows); !done)
        return done;
    const bool more =
        m_at.key < m_keys.size() || m_at.mark < m_marks.size() || m_at.account < m_newest.size();
    if (m_at.finished || more)
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

Result<void> FoldBatch::writeMarks(SqlConnection& bank, int& rows)
{
    auto insert = bank.read(Sql::insert_statement_mark);
    if (!insert)
        return refuse(insert.error());
    for (; rows > 0 && m_at.mark < m_marks.size(); ++m_at.mark, --rows) {
        const auto& [account, entry] = m_marks[m_at.mark];
        if (auto done = (*insert)->bind(1, account.value()).bind(2, entry.value).execute(); !done)
            return refuse(done.error());
    }
    return {};
}

Result<void> FoldBatch::writeAccounts(SqlConnection& bank, int& rows)
{
    auto update = bank.read(Sql::update_folded_account);
    if (!update)
        return refuse(update.error());
    for (; rows > 0 && m_at.account < m_newest.size(); ++m_at.account, --rows) {
        ledger::AccountState state;
        state.number = m_newest[m_at.account].first;
        state.apply(*m_tail.find(m_newest[m_at.account].second));
        (*update)
            ->bind(1, state.balance_minor)
            .bind(2, state.held_minor)
            .bind(3, state.last_entry.value)
            .bind(4, state.entries)
            .bind(5, state.number.value());
        if (auto done = changedOne((*update)->execute(), ProblemCode::corrupted); !done)
            return done;
    }
    return {};
}

} // namespace florin::store
