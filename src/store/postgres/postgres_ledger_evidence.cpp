// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_ledger_evidence.h"

#include "store/postgres/postgres_ledger_rows.h"

#include <limits>

namespace florin::store
{
namespace
{

constexpr qint64 step_rows = 5'000;

/// Steps through the rows of a statement that takes where to go on from and how many rows;
/// `take(const PostgresResult&, int row)` gives back Result<bool>: whether to go on.
template<class Bind, class Take>
Result<void> eachRow(PostgresConnection& connection, Sql sql, const Bind& bind, const Take& take)
{
    for (qint64 read = step_rows; read == step_rows;) {
        auto rows = connection.execute({sql, bind()});
        if (!rows)
            return refuse(std::move(rows.error()));
        read = rows->rowCount();
        for (int row = 0; row < rows->rowCount(); ++row) {
            Result<bool> more = take(*rows, row);
            if (!more)
                return refuse(std::move(more.error()));
            if (!*more)
                return {};
        }
    }
    return {};
}

} // namespace

Result<void> PostgresLedgerEvidence::eachAccount(const TakeAccount& take)
{
    qint64 above = 0;
    const auto bind = [&above] {
        PostgresValues values;
        values.add(above).add(step_rows);
        return values;
    };
    return eachRow(m_connection, Sql::select_account_page, bind, [&](const PostgresResult& rows, int row) {
        above = rows.integer(row, 0);
        return take(accountAt(rows, row));
    });
}

Result<void> PostgresLedgerEvidence::eachEntry(const TakeEntry& take)
{
    qint64 from = std::numeric_limits<qint64>::min();
    const auto bind = [&from] {
        PostgresValues values;
        values.add(from).add(std::numeric_limits<qint64>::max()).add(step_rows);
        return values;
    };
    return eachRow(m_connection, Sql::select_journal_up, bind, [&](const PostgresResult& rows, int row) {
        const qint64 id = rows.integer(row, 0);
        from = id + 1;
        return take(EntryId{id}, entryAt(rows, row, m_keys));
    });
}

Result<std::optional<ledger::Entry>> PostgresLedgerEvidence::entry(EntryId id)
{
    PostgresValues values;
    values.add(id.value);
    auto rows = m_connection.execute({Sql::select_entry, std::move(values)});
    if (!rows)
        return refuse(std::move(rows.error()));
    if (rows->rowCount() == 0)
        return std::optional<ledger::Entry>();
    auto entry = entryAt(*rows, 0, m_keys);
    if (!entry)
        return refuse(std::move(entry.error()));
    return std::optional(std::move(*entry));
}

Result<std::optional<EntryId>> PostgresLedgerEvidence::markFrom(AccountNumber account, EntryId entry)
{
    PostgresValues values;
    values.add(account.value()).add(entry.value);
    auto row = m_connection.execute({Sql::select_statement_mark, std::move(values)});
    if (!row)
        return refuse(std::move(row.error()));
    return row->rowCount() == 0 ? std::nullopt : std::optional(EntryId{row->integer(0, 0)});
}

Result<qint64> PostgresLedgerEvidence::markCount(EntryId upto)
{
    PostgresValues values;
    values.add(upto.value);
    auto row = m_connection.execute({Sql::count_statement_marks, std::move(values)});
    if (!row)
        return refuse(std::move(row.error()));
    return row->integer(0, 0);
}

Result<LedgerEvidence::Finding> PostgresLedgerEvidence::checkAllKeys()
{
    auto row = m_connection.execute(Sql::select_duplicate_key);
    if (!row)
        return refuse(std::move(row.error()));
    if (!row->isNull(0, 0))
        return Finding{"its key was used before", EntryId{row->integer(0, 0)}};
    return Finding{};
}

} // namespace florin::store
