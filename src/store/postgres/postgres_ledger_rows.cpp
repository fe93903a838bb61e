// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_ledger_rows.h"

#include "store/ledger_columns.h"
#include "store/postgres/postgres_tables.h"
#include "store/statement_marks.h"
#include "store/tables/personal_places.h"

namespace florin::store
{
namespace
{

/// A row as LedgerColumns reads it; the one text in it is sealed.
class LedgerRow
{
public:
    LedgerRow(const PostgresResult& rows, int row, const BankKeys* keys)
        : m_rows(rows)
        , m_row(row)
        , m_keys(keys)
    {
    }
    [[nodiscard]] qint64 integer(int column) const { return m_rows.integer(m_row, column); }
    [[nodiscard]] QByteArrayView bytes(int column) const { return m_rows.bytes(m_row, column); }
    [[nodiscard]] QString text(int column) const
    {
        PostgresRow row(m_rows, *m_keys);
        row.standOn(m_row);
        QString text = row.personal(column, place::journal_memo);
        m_opened = m_opened && !row.problem();
        return text;
    }
    /// Whether every sealed text could be opened.
    [[nodiscard]] bool isOpened() const { return m_opened; }

private:
    const PostgresResult& m_rows;
    const int m_row;
    const BankKeys* m_keys;
    mutable bool m_opened = true;
};

template<class Number, class T, class Get>
std::vector<Number> column(std::span<const T> rows, Get get)
{
    std::vector<Number> values;
    values.reserve(rows.size());
    for (const T& row : rows)
        values.push_back(static_cast<Number>(get(row)));
    return values;
}

} // namespace

Result<ledger::Entry> entryAt(const PostgresResult& rows, int row, const BankKeys& keys)
{
    const LedgerRow at(rows, row, &keys);
    auto entry = entryOf(at);
    if (entry && !at.isOpened())
        return refuse({ProblemCode::corrupted, {{QStringLiteral("entry"), entry->id.value}}});
    return entry;
}

Result<std::vector<ledger::Entry>> entriesOf(const PostgresResult& rows, const BankKeys& keys)
{
    std::vector<ledger::Entry> entries;
    entries.reserve(static_cast<std::size_t>(rows.rowCount()));
    for (int row = 0; row < rows.rowCount(); ++row) {
        auto entry = entryAt(rows, row, keys);
        if (!entry)
            return refuse(std::move(entry.error()));
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Result<Account> accountAt(const PostgresResult& rows, int row)
{
    return accountOf(LedgerRow(rows, row, nullptr));
}

PostgresValues entryValues(std::span<const ledger::Entry> entries, const BankKeys& keys)
{
    using ledger::Entry;
    const auto integers = [entries](auto get) { return column<qint64>(entries, get); };
    const auto smalls = [entries](auto get) { return column<std::int16_t>(entries, get); };
    std::vector<QByteArray> uuids;
    std::vector<QByteArray> memos;
    for (const Entry& entry : entries) {
        uuids.push_back(entry.key.toByteArray());
        memos.push_back(sealedText(keys, personal(place::journal_memo, entry.memo)));
    }
    PostgresValues values;
    values.add(integers([](const Entry& e) { return e.id.value; }))
        .add(smalls([](const Entry& e) { return static_cast<int>(e.kind); }))
        .add(integers([](const Entry& e) { return e.debit.value(); }))
        .add(integers([](const Entry& e) { return e.credit.value(); }))
        .add(integers([](const Entry& e) { return e.amount_minor; }))
        .add(smalls([](const Entry& e) { return e.currency.number(); }))
        .add(integers([](const Entry& e) { return e.time.time_since_epoch().count(); }))
        .addKeys(uuids)
        .add(smalls([](const Entry& e) { return e.leg; }))
        .add(integers([](const Entry& e) { return e.actor.value; }))
        .add(memos)
        .add(integers([](const Entry& e) { return e.about.value; }))
        .add(integers([](const Entry& e) { return e.debit_balance_after_minor; }))
        .add(integers([](const Entry& e) { return e.credit_balance_after_minor; }))
        .add(integers([](const Entry& e) { return e.debit_held_after_minor; }))
        .add(integers([](const Entry& e) { return e.credit_held_after_minor; }))
        .add(integers([](const Entry& e) { return e.debit_place.previous.value; }))
        .add(integers([](const Entry& e) { return e.debit_place.ordinal; }))
        .add(integers([](const Entry& e) { return e.credit_place.previous.value; }))
        .add(integers([](const Entry& e) { return e.credit_place.ordinal; }));
    return values;
}

std::optional<PostgresValues> markValues(std::span<const ledger::Entry> entries)
{
    std::vector<qint64> accounts;
    std::vector<qint64> ids;
    for (const ledger::Entry& entry : entries) {
        for (const AccountNumber account : {entry.debit, entry.credit}) {
            if (!isMarked(entry.placeOf(account)))
                continue;
            accounts.push_back(account.value());
            ids.push_back(entry.id.value);
        }
    }
    if (ids.empty())
        return std::nullopt;
    PostgresValues values;
    values.add(accounts).add(ids);
    return values;
}

PostgresValues accountValues(std::span<const ledger::AccountState> accounts)
{
    using ledger::AccountState;
    const auto integers = [accounts](auto get) { return column<qint64>(accounts, get); };
    PostgresValues values;
    values.add(integers([](const AccountState& a) { return a.number.value(); }))
        .add(integers([](const AccountState& a) { return a.balance_minor; }))
        .add(integers([](const AccountState& a) { return a.held_minor; }))
        .add(integers([](const AccountState& a) { return a.last_entry.value; }))
        .add(integers([](const AccountState& a) { return a.entries; }));
    return values;
}

} // namespace florin::store
