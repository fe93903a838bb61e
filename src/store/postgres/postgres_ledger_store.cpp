// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_ledger_store.h"

#include "core/invariant.h"
#include "store/postgres/postgres_ledger_rows.h"

#include <set>

namespace florin::store
{
namespace
{

PostgresRequest insertAccounts(std::span<const ledger::AccountState> opened, Timestamp now)
{
    std::vector<qint64> numbers;
    std::vector<std::int16_t> kinds;
    std::vector<std::int16_t> currencies;
    std::vector<std::int16_t> statuses;
    for (const ledger::AccountState& account : opened) {
        numbers.push_back(account.number.value());
        kinds.push_back(static_cast<std::int16_t>(account.kind));
        currencies.push_back(static_cast<std::int16_t>(account.currency.number()));
        statuses.push_back(static_cast<std::int16_t>(account.status));
    }
    PostgresValues values;
    values.add(static_cast<qint64>(now.time_since_epoch().count()))
        .add(numbers)
        .add(kinds)
        .add(currencies)
        .add(statuses);
    return {Sql::insert_accounts, std::move(values)};
}

PostgresRequest updateStatuses(std::span<const ledger::Book::StatusChange> changes)
{
    // The last one of an account counts; an UPDATE takes any of several rows that fit.
    std::map<AccountNumber, AccountStatus> last;
    for (const auto& [number, status] : changes)
        last[number] = status;
    std::vector<qint64> numbers;
    std::vector<std::int16_t> statuses;
    for (const auto& [number, status] : last) {
        numbers.push_back(number.value());
        statuses.push_back(static_cast<std::int16_t>(status));
    }
    PostgresValues values;
    values.add(numbers).add(statuses);
    return {Sql::update_account_statuses, std::move(values)};
}

} // namespace

Result<void> PostgresLedgerStore::begin()
{
    auto locked = m_connection.begin(PostgresConnection::Mode::Write, Sql::lock_ledger_tip);
    if (!locked)
        return refuse(std::move(locked.error()));
    if (locked->rowCount() != 1) {
        m_connection.rollback();
        return refuse(ProblemCode::corrupted);
    }
    m_tip = {EntryId{locked->integer(0, 0)}, Timestamp(std::chrono::milliseconds(locked->integer(0, 1)))};
    const qint64 version = locked->integer(0, 2);
    const bool known = version == m_version && m_connection.generation() == m_generation;
    if (!known || m_accounts.size() > cached_accounts_max)
        m_accounts.clear();
    m_version = version;
    m_rules = locked->integer(0, 3);
    m_generation = m_connection.generation();
    m_appended = false;
    m_begun = true;
    return {};
}

void PostgresLedgerStore::committed()
{
    m_begun = false;
    m_version += m_appended ? 1 : 0;
}

void PostgresLedgerStore::rolledBack()
{
    m_begun = false;
    if (m_appended)
        m_version = -1; // what is in memory is of entries that never were
}

Result<ledger::Tip> PostgresLedgerStore::tip()
{
    if (!m_begun)
        return PostgresLedgerReading::tip();
    return m_tip;
}

std::vector<PostgresRequest> PostgresLedgerStore::requestsFor(const ledger::Needs& needs,
                                                              ledger::Known& known)
{
    std::vector<PostgresRequest> requests;
    std::set<qint64> missing;
    for (const AccountNumber number : needs.accounts) {
        if (const auto cached = m_accounts.find(number); cached != m_accounts.end())
            known.accounts.push_back(cached->second);
        else
            missing.insert(number.value());
    }
    if (!missing.empty()) {
        PostgresValues values;
        values.add(std::vector<qint64>(missing.begin(), missing.end()));
        requests.emplace_back(Sql::select_accounts_among, std::move(values));
    }
    if (!needs.keys.empty()) {
        std::set<QByteArray> keys;
        for (const IdempotencyKey& key : needs.keys)
            keys.insert(key.toByteArray());
        PostgresValues values;
        values.addKeys(std::vector<QByteArray>(keys.begin(), keys.end()));
        requests.emplace_back(Sql::select_answers, std::move(values));
    }
    if (!needs.entries.empty()) {
        std::set<qint64> ids;
        for (const EntryId id : needs.entries)
            ids.insert(id.value);
        PostgresValues values;
        values.add(std::vector<qint64>(ids.begin(), ids.end()));
        requests.emplace_back(Sql::select_references, values);
        requests.emplace_back(Sql::select_accounts_of_entries, std::move(values));
    }
    return requests;
}

Result<ledger::Known> PostgresLedgerStore::load(const ledger::Needs& needs)
{
    ledger::Known known;
    const auto requests = requestsFor(needs, known);
    if (requests.empty())
        return known;
    auto results = m_connection.executeAll(requests);
    if (!results)
        return refuse(std::move(results.error()));
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (auto taken = take(requests[i].sql, (*results)[i], known); !taken)
            return refuse(std::move(taken.error()));
    }
    return known;
}

Result<void> PostgresLedgerStore::take(Sql sql, const PostgresResult& rows, ledger::Known& known)
{
    if (sql == Sql::select_answers) {
        auto answers = entriesOf(rows, m_keys);
        if (!answers)
            return refuse(std::move(answers.error()));
        known.first_answers = std::move(*answers);
        return {};
    }
    if (sql == Sql::select_references) {
        auto entries = entriesOf(rows, m_keys);
        if (!entries)
            return refuse(std::move(entries.error()));
        constexpr int settled_by_column = 20;
        for (int row = 0; row < rows.rowCount(); ++row)
            known.references.push_back({std::move((*entries)[static_cast<std::size_t>(row)]),
                                        EntryId{rows.integer(row, settled_by_column)}});
        return {};
    }
    for (int row = 0; row < rows.rowCount(); ++row) {
        auto account = store::accountAt(rows, row);
        if (!account)
            return refuse(std::move(account.error()));
        // What was decided in this unit already is newer than what the database has.
        const auto kept = m_accounts.emplace(account->state.number, account->state).first;
        known.accounts.push_back(kept->second);
    }
    return {};
}

Result<void> PostgresLedgerStore::append(const ledger::Book& book, Timestamp now)
{
    invariant(m_begun && !m_appended); // once a unit
    const std::vector<ledger::Entry>& entries = book.appended();
    if (entries.empty() && book.opened().empty() && book.statusChanges().empty())
        return {};
    invariant(entries.empty() || entries.front().id.value == m_tip.last_entry.value + 1);
    m_appended = true;
    apply(book);
    m_tip = book.tip();
    std::vector<PostgresRequest> requests;
    if (!book.opened().empty())
        requests.push_back(insertAccounts(book.opened(), now));
    if (!book.statusChanges().empty())
        requests.push_back(updateStatuses(book.statusChanges()));
    if (!entries.empty()) {
        requests.emplace_back(Sql::insert_entries, entryValues(entries, m_keys));
        requests.push_back(updateAccounts(entries));
        if (auto marks = markValues(entries))
            requests.emplace_back(Sql::insert_statement_marks, std::move(*marks));
    }
    PostgresValues tip;
    tip.add(m_tip.last_entry.value).add(static_cast<qint64>(m_tip.last_time.time_since_epoch().count()));
    requests.emplace_back(Sql::advance_ledger_tip, std::move(tip));
    auto done = m_connection.executeAll(requests);
    if (!done)
        return refuse(std::move(done.error()));
    return {};
}

/// Into memory, to count for the next unit if this one is committed.
void PostgresLedgerStore::apply(const ledger::Book& book)
{
    for (const ledger::AccountState& opened : book.opened())
        m_accounts[opened.number] = opened;
    for (const auto& [number, status] : book.statusChanges()) {
        if (const auto cached = m_accounts.find(number); cached != m_accounts.end())
            cached->second.status = status;
    }
    for (const ledger::Entry& entry : book.appended()) {
        for (const AccountNumber number : {entry.debit, entry.credit}) {
            const auto cached = m_accounts.find(number);
            invariant(cached != m_accounts.end()); // nothing is decided about what was not loaded
            cached->second.apply(entry);
        }
    }
}

PostgresRequest PostgresLedgerStore::updateAccounts(std::span<const ledger::Entry> entries) const
{
    std::set<AccountNumber> numbers;
    for (const ledger::Entry& entry : entries)
        numbers.insert({entry.debit, entry.credit});
    std::vector<ledger::AccountState> states;
    states.reserve(numbers.size());
    for (const AccountNumber number : numbers)
        states.push_back(m_accounts.find(number)->second);
    return {Sql::update_accounts, accountValues(states)};
}

} // namespace florin::store
