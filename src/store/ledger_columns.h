// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_store.h"

#include <optional>

namespace florin::store
{

/// Reads the columns of a row one after another, remembering whether one held what cannot be. A Row answers
/// integer(column), text(column) and bytes(column).
template<class Row>
class LedgerColumns
{
public:
    explicit LedgerColumns(const Row& row) : m_row(row) {}

    qint64 integer() { return m_row.integer(m_column++); }
    template<class AnyId>
    AnyId id()
    {
        return AnyId{integer()};
    }
    QString text() { return m_row.text(m_column++); }
    Timestamp time() { return Timestamp(std::chrono::milliseconds(integer())); }
    AccountNumber account() { return expect(AccountNumber::fromValue(integer())); }
    Currency currency() { return expect(Currency::fromNumber(static_cast<int>(integer()))); }
    Uuid uuid() { return expect(Uuid::fromBytes(m_row.bytes(m_column++))); }
    template<class E>
    E enumerator(E last)
    {
        const qint64 value = integer();
        m_fits = m_fits && value >= 0 && value <= static_cast<qint64>(last);
        return static_cast<E>(value);
    }
    [[nodiscard]] bool fits() const { return m_fits; }

private:
    template<class T>
    T expect(const std::optional<T>& value)
    {
        m_fits = m_fits && value.has_value();
        return value.value_or(T{});
    }

    const Row& m_row;
    int m_column = 0;
    bool m_fits = true;
};

// Rows of journal and account, in the order in which the files under sql/ledger name the columns, in either
// database. `corrupted` for a row that no Florin wrote.

template<class Row>
[[nodiscard]] Result<ledger::Entry> entryOf(const Row& row)
{
    LedgerColumns<Row> columns(row);
    ledger::Entry entry;
    entry.id = columns.template id<EntryId>();
    entry.kind = columns.enumerator(EntryKind::takeover);
    entry.debit = columns.account();
    entry.credit = columns.account();
    entry.amount_minor = columns.integer();
    entry.currency = columns.currency();
    entry.time = columns.time();
    entry.key = columns.uuid();
    entry.leg = static_cast<int>(columns.integer());
    entry.actor = columns.template id<UserId>();
    entry.memo = columns.text();
    entry.about = columns.template id<EntryId>();
    entry.debit_balance_after_minor = columns.integer();
    entry.credit_balance_after_minor = columns.integer();
    entry.debit_held_after_minor = columns.integer();
    entry.credit_held_after_minor = columns.integer();
    for (ledger::StatementPlace* place : {&entry.debit_place, &entry.credit_place}) {
        place->previous = columns.template id<EntryId>();
        place->ordinal = columns.integer();
    }
    if (!columns.fits())
        return refuse({ProblemCode::corrupted, {{QStringLiteral("entry"), entry.id.value}}});
    return entry;
}

template<class Row>
[[nodiscard]] Result<Account> accountOf(const Row& row)
{
    LedgerColumns<Row> columns(row);
    Account account;
    ledger::AccountState& state = account.state;
    state.number = columns.account();
    state.kind = columns.enumerator(AccountKind::suspense);
    state.currency = columns.currency();
    state.status = columns.enumerator(AccountStatus::closed);
    account.opened = columns.time();
    state.balance_minor = columns.integer();
    state.held_minor = columns.integer();
    state.last_entry = columns.template id<EntryId>();
    state.entries = columns.integer();
    if (!columns.fits())
        return refuse({ProblemCode::corrupted, {{QStringLiteral("account"), row.integer(0)}}});
    return account;
}

} // namespace florin::store
