// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/ledger_rows.h"

#include "store/sqlcipher/sql_value_binding.h"

namespace florin::store
{
namespace
{

/// Reads column after column, remembering whether one held what cannot be.
class Columns
{
public:
    explicit Columns(const Statement& row) : m_row(row) {}

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

    const Statement& m_row;
    int m_column = 0;
    bool m_fits = true;
};

} // namespace

Result<ledger::Entry> entryAt(const Statement& row)
{
    Columns columns(row);
    ledger::Entry entry;
    entry.id = columns.id<EntryId>();
    entry.kind = columns.enumerator(EntryKind::takeover);
    entry.debit = columns.account();
    entry.credit = columns.account();
    entry.amount_minor = columns.integer();
    entry.currency = columns.currency();
    entry.time = columns.time();
    entry.key = columns.uuid();
    entry.leg = static_cast<int>(columns.integer());
    entry.actor = columns.id<UserId>();
    entry.memo = columns.text();
    entry.about = columns.id<EntryId>();
    entry.debit_balance_after_minor = columns.integer();
    entry.credit_balance_after_minor = columns.integer();
    entry.debit_held_after_minor = columns.integer();
    entry.credit_held_after_minor = columns.integer();
    for (ledger::StatementPlace* place : {&entry.debit_place, &entry.credit_place}) {
        place->previous = columns.id<EntryId>();
        place->ordinal = columns.integer();
    }
    if (!columns.fits())
        return refuse({ProblemCode::corrupted, {{QStringLiteral("entry"), entry.id.value}}});
    return entry;
}

Result<Account> accountAt(const Statement& row)
{
    Columns columns(row);
    Account account;
    ledger::AccountState& state = account.state;
    state.number = columns.account();
    state.kind = columns.enumerator(AccountKind::suspense);
    state.currency = columns.currency();
    state.status = columns.enumerator(AccountStatus::closed);
    account.opened = columns.time();
    state.balance_minor = columns.integer();
    state.held_minor = columns.integer();
    state.last_entry = columns.id<EntryId>();
    state.entries = columns.integer();
    if (!columns.fits())
        return refuse({ProblemCode::corrupted, {{QStringLiteral("account"), row.integer(0)}}});
    return account;
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

} // namespace florin::store
