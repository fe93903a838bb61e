// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/cipher_ledger_evidence.h"

#include "store/sqlcipher/sql_rows.h"

namespace florin::store
{

Result<void> CipherLedgerEvidence::eachAccount(const TakeAccount& take)
{
    return withoutEnd(eachRow(m_connection.read(Sql::select_accounts_above, AccountNumber{}),
                              [&](const Statement& row) { return take(accountAt(row)); }));
}

Result<void> CipherLedgerEvidence::eachEntry(const TakeEntry& take)
{
    return withoutEnd(
        eachRow(m_connection.read(Sql::select_entries_up, EntryId{1}, EntryId{m_view.tip().value + 1}),
                [&](const Statement& row) { return take(idAt<EntryId>(row, 0), entryAt(row)); }));
}

Result<std::optional<ledger::Entry>> CipherLedgerEvidence::entry(EntryId id)
{
    std::optional<ledger::Entry> found;
    auto read = eachRow(m_connection.read(Sql::select_entry, id), [&](const Statement& row) -> Result<bool> {
        auto entry = entryAt(row);
        if (!entry)
            return refuse(entry.error());
        found = std::move(*entry);
        return false;
    });
    if (!read)
        return refuse(read.error());
    return found;
}

Result<std::optional<EntryId>> CipherLedgerEvidence::markFrom(AccountNumber account, EntryId entry)
{
    return oneRow<EntryId>(m_connection.read(Sql::select_statement_mark, account, entry),
                           [](const Statement& row) { return idAt<EntryId>(row, 0); });
}

Result<qint64> CipherLedgerEvidence::markCount(EntryId upto)
{
    auto count = oneRow<qint64>(m_connection.read(Sql::count_statement_marks, upto),
                                [](const Statement& row) { return row.integer(0); });
    if (!count)
        return refuse(count.error());
    return count->value_or(0);
}

Result<LedgerEvidence::Finding> CipherLedgerEvidence::checkKey(const ledger::Entry& entry)
{
    auto kept = oneRow<EntryId>(m_connection.read(Sql::select_journal_key, entry.key),
                                [](const Statement& row) { return idAt<EntryId>(row, 0); });
    if (!kept)
        return refuse(kept.error());
    const bool folded = entry.id <= m_view.foldedUpto();
    m_folded_keys += folded ? 1 : 0;
    if (*kept != entry.id && (*kept || folded))
        return Finding{"its key does not lead to it", entry.id};
    if (!folded && !m_unfolded_keys.insert(entry.key).second)
        return Finding{"its key was used before", entry.id};
    return Finding{};
}

Result<LedgerEvidence::Finding> CipherLedgerEvidence::checkAllKeys()
{
    auto count = oneRow<qint64>(m_connection.read(Sql::count_journal_keys, m_view.foldedUpto()),
                                [](const Statement& row) { return row.integer(0); });
    if (!count)
        return refuse(count.error());
    if (*count != m_folded_keys)
        return Finding{"keys are kept that no entry has", {}};
    return Finding{};
}

} // namespace florin::store
