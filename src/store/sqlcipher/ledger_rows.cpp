// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/ledger_rows.h"

#include "store/ledger_columns.h"
#include "store/sqlcipher/sql_connection.h"
#include "store/sqlcipher/sql_rows.h"

namespace florin::store
{

Result<ledger::Entry> entryAt(const Statement& row)
{
    return entryOf(row);
}

Result<Account> accountAt(const Statement& row)
{
    return accountOf(row);
}

void bindEntry(Statement& insert, const ledger::Entry& entry)
{
    const Uuid::Bytes& key = entry.key.bytes();
    insert.bind(1, entry.id.value)
        .bind(2, static_cast<int>(entry.kind))
        .bind(3, entry.debit.value())
        .bind(4, entry.credit.value())
        .bind(5, entry.amount_minor)
        .bind(6, entry.currency.number())
        .bind(7, static_cast<qint64>(entry.time.time_since_epoch().count()))
        .bindBorrowed(8, QByteArrayView(key.data(), static_cast<qsizetype>(key.size())))
        .bind(9, entry.leg)
        .bind(10, entry.actor.value);
    if (entry.memo.isEmpty())
        insert.bindUtf8(11, {});
    else
        insert.bind(11, QStringView(entry.memo));
    insert.bind(12, entry.about.value)
        .bind(13, entry.debit_balance_after_minor)
        .bind(14, entry.credit_balance_after_minor)
        .bind(15, entry.debit_held_after_minor)
        .bind(16, entry.credit_held_after_minor)
        .bind(17, entry.debit_place.previous.value)
        .bind(18, entry.debit_place.ordinal)
        .bind(19, entry.credit_place.previous.value)
        .bind(20, entry.credit_place.ordinal);
}

Result<JournalPosition> readPosition(SqlConnection& bank)
{
    const auto position =
        oneRow<JournalPosition>(bank.read(Sql::select_ledger_position), [](const Statement& row) {
            return JournalPosition{EntryId{row.integer(0)}, EntryId{row.integer(1)}};
        });
    if (!position)
        return refuse(position.error());
    if (!*position)
        return refuse(
            {ProblemCode::corrupted,
             {{QStringLiteral("detail"), QStringLiteral("it does not say where its journal ends")}}});
    return **position;
}

Result<void> withoutEnd(const Result<bool>& walked)
{
    if (!walked)
        return refuse(walked.error());
    return {};
}

} // namespace florin::store
