// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_ledger_reading.h"

#include "store/account_matcher.h"
#include "store/ledger_verifier.h"
#include "store/postgres/postgres_ledger_evidence.h"
#include "store/postgres/postgres_ledger_rows.h"
#include "store/tables/personal_places.h"

#include <algorithm>

namespace florin::store
{
namespace
{

/// A walk is read in steps: a first page's worth, then more at a time.
constexpr qint64 chain_first_step = 64;
constexpr qint64 chain_step_max = 1'024;
constexpr qint64 journal_step = 2'000;
constexpr qint64 account_step = 1'000;

std::vector<qint64> valuesOf(std::span<const AccountNumber> numbers)
{
    std::vector<qint64> values;
    for (const AccountNumber number : numbers)
        values.push_back(number.value());
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

} // namespace

template<class Base>
Result<ledger::Tip> PostgresLedgerReading<Base>::tip()
{
    auto row = m_connection.execute(Sql::select_ledger_tip);
    if (!row)
        return refuse(std::move(row.error()));
    if (row->rowCount() != 1)
        return refuse(ProblemCode::corrupted);
    return ledger::Tip{EntryId{row->integer(0, 0)}, Timestamp(std::chrono::milliseconds(row->integer(0, 1)))};
}

template<class Base>
Result<std::optional<Account>> PostgresLedgerReading<Base>::account(AccountNumber number)
{
    auto found = accounts(std::span(&number, 1));
    if (!found)
        return refuse(std::move(found.error()));
    return found->empty() ? std::nullopt : std::optional(found->front());
}

template<class Base>
Result<std::vector<Account>> PostgresLedgerReading<Base>::accounts(std::span<const AccountNumber> numbers)
{
    PostgresValues values;
    values.add(valuesOf(numbers));
    auto rows = m_connection.execute({Sql::select_accounts_among, std::move(values)});
    if (!rows)
        return refuse(std::move(rows.error()));
    std::vector<Account> found;
    for (int row = 0; row < rows->rowCount(); ++row) {
        auto account = store::accountAt(*rows, row);
        if (!account)
            return refuse(std::move(account.error()));
        found.push_back(*account);
    }
    return found;
}

template<class Base>
Result<Page<Account>> PostgresLedgerReading<Base>::accountList(const AccountFilter& filter,
                                                               std::optional<AccountNumber> after, int limit)
{
    constexpr int search_text_column = 9; // sealed
    const AccountMatcher matcher(filter);
    const auto wanted = static_cast<std::size_t>(std::clamp(limit, 1, PageRequest::max_limit));
    qint64 above = after.value_or(AccountNumber{}).value();
    Page<Account> page;
    for (qint64 read = account_step; read == account_step;) {
        PostgresValues values;
        if (filter.owner)
            values.add(filter.owner->value);
        values.add(above).add(account_step);
        auto rows = m_connection.execute(
            {filter.owner ? Sql::select_account_page_of_owner : Sql::select_account_page, std::move(values)});
        if (!rows)
            return refuse(std::move(rows.error()));
        read = rows->rowCount();
        PostgresRow row(*rows, m_keys);
        for (int i = 0; i < rows->rowCount(); ++i) {
            row.standOn(i);
            auto account = store::accountAt(*rows, i);
            if (!account)
                return refuse(std::move(account.error()));
            above = account->state.number.value();
            const bool matches = matcher.matches(account->state, [&row] {
                return row.personal(search_text_column, place::customer_search_text);
            });
            if (row.problem())
                return refuse(*row.problem());
            if (!matches)
                continue;
            page.more = page.rows.size() == wanted;
            if (page.more)
                return page;
            page.rows.push_back(*account);
        }
    }
    return page;
}

template<class Base>
Result<std::optional<AccountNumber>> PostgresLedgerReading<Base>::lastAccount()
{
    auto row = m_connection.execute(Sql::select_last_account);
    if (!row)
        return refuse(std::move(row.error()));
    return row->rowCount() == 0 ? std::nullopt : AccountNumber::fromValue(row->integer(0, 0));
}

template<class Base>
Result<std::optional<ledger::Entry>> PostgresLedgerReading<Base>::entry(EntryId id)
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

template<class Base>
Result<EntryId> PostgresLedgerReading<Base>::end()
{
    const auto last = tip();
    if (!last)
        return refuse(last.error());
    return EntryId{last->last_entry.value + 1};
}

template<class Base>
Result<EntryId> PostgresLedgerReading<Base>::firstAt(EntryId end, Timestamp moment)
{
    const qint64 ms = moment.time_since_epoch().count();
    PostgresValues values;
    values.add(end.value).add(ms).add(ms);
    auto row = m_connection.execute({Sql::select_first_entry_at, std::move(values)});
    if (!row)
        return refuse(std::move(row.error()));
    return EntryId{row->integer(0, 0)};
}

template<class Base>
Result<void> PostgresLedgerReading<Base>::visitAccount(const Account& account, EntryRange range,
                                                       const Visit& visit)
{
    const AccountNumber number = account.state.number;
    EntryId next = account.state.last_entry;
    if (next >= range.end) {
        PostgresValues values;
        values.add(number.value()).add(range.end.value);
        auto mark = m_connection.execute({Sql::select_statement_mark, std::move(values)});
        if (!mark)
            return refuse(std::move(mark.error()));
        if (mark->rowCount() == 1)
            next = EntryId{mark->integer(0, 0)};
    }
    for (qint64 step = chain_first_step; next >= range.begin && !next.isNull();
         step = std::min(2 * step, chain_step_max)) {
        PostgresValues values;
        values.add(next.value).add(number.value()).add(step);
        auto rows = m_connection.execute({Sql::select_chain, std::move(values)});
        if (!rows)
            return refuse(std::move(rows.error()));
        for (int i = 0; i < rows->rowCount(); ++i) {
            auto entry = entryAt(*rows, i, m_keys);
            if (!entry)
                return refuse(std::move(entry.error()));
            const bool leads = entry->id == next && entry->names(number);
            const EntryId before = entry->placeOf(number).previous;
            if (!leads || before >= next) // a damaged link must not lead round in circles
                return refuse({ProblemCode::corrupted, {{QStringLiteral("entry"), next.value}}});
            if (entry->id < range.begin || (entry->id < range.end && !visit(*entry)))
                return {};
            next = before;
        }
        if (rows->rowCount() == 0)
            return refuse({ProblemCode::corrupted, {{QStringLiteral("entry"), next.value}}});
    }
    return {};
}

template<class Base>
Result<void> PostgresLedgerReading<Base>::visitJournal(bool rising, EntryRange range, const Visit& visit)
{
    while (range.begin < range.end) {
        PostgresValues values;
        values.add(range.begin.value).add(range.end.value).add(journal_step);
        auto rows = m_connection.execute(
            {rising ? Sql::select_journal_up : Sql::select_journal_down, std::move(values)});
        if (!rows)
            return refuse(std::move(rows.error()));
        for (int i = 0; i < rows->rowCount(); ++i) {
            auto entry = entryAt(*rows, i, m_keys);
            if (!entry)
                return refuse(std::move(entry.error()));
            (rising ? range.begin : range.end) = rising ? EntryId{entry->id.value + 1} : entry->id;
            if (!visit(*entry))
                return {};
        }
        if (rows->rowCount() < journal_step)
            return {};
    }
    return {};
}

template<class Base>
Result<LedgerCheck> PostgresLedgerReading<Base>::verify(const LedgerProgress& progress)
{
    const auto last = tip();
    if (!last)
        return refuse(last.error());
    PostgresLedgerEvidence evidence(m_connection, m_keys, last->last_entry);
    return LedgerVerifier(evidence, progress).run();
}

template class PostgresLedgerReading<LedgerReader>;
template class PostgresLedgerReading<LedgerStore>;

} // namespace florin::store
