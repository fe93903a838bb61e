// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_ledger_reading.h"

#include "store/entry_selection.h"
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

/// Whether a row of an account list, the owner's sealed search text in its last column, is asked for.
class AccountMatcher
{
public:
    explicit AccountMatcher(const AccountFilter& filter)
        : m_filter(filter)
        , m_folded(filter.text.toCaseFolded())
        , m_digits(filter.text)
    {
        m_digits.remove(QLatin1Char(' '));
    }

    [[nodiscard]] Result<bool> matches(const Account& account, const PostgresRow& row) const
    {
        constexpr int search_text_column = 9;
        const ledger::AccountState& state = account.state;
        if ((m_filter.status && state.status != *m_filter.status) ||
            (m_filter.kind && state.kind != *m_filter.kind))
            return false;
        if (m_folded.isEmpty() || state.number.toText().contains(m_digits))
            return true;
        const bool found = row.personal(search_text_column, place::customer_search_text).contains(m_folded);
        if (row.problem())
            return refuse(*row.problem());
        return found;
    }

private:
    const AccountFilter& m_filter;
    const QString m_folded;
    QString m_digits;
};

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
            const auto matches = matcher.matches(*account, row);
            if (!matches)
                return refuse(matches.error());
            if (!*matches)
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
auto PostgresLedgerReading<Base>::rangeOf(const EntryFilter& filter) -> Result<Range>
{
    const auto last = tip();
    if (!last)
        return refuse(last.error());
    const EntryId end{last->last_entry.value + 1};
    Range range{EntryId{1}, end};
    for (const auto& [moment, bound] :
         {std::pair(filter.from, &range.begin), std::pair(filter.until, &range.end)}) {
        if (!moment)
            continue;
        auto id = firstAt(end, *moment);
        if (!id)
            return refuse(id.error());
        *bound = *id;
    }
    return range;
}

template<class Base>
Result<void> PostgresLedgerReading<Base>::visitAccount(const Account& account, Range range,
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
Result<void> PostgresLedgerReading<Base>::visitJournal(bool rising, Range range, const Visit& visit)
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
Result<Page<ledger::Entry>>
PostgresLedgerReading<Base>::history(AccountNumber number, const EntryFilter& filter, const PageRequest& page)
{
    const EntryMatcher matcher(filter, number);
    EntrySelection selection(JournalOrder::Newest, {}, page.limit);
    auto range = rangeOf(filter);
    if (!range)
        return refuse(range.error());
    if (page.before)
        range->end = std::min(range->end, EntryId{*page.before});
    const auto row = account(number);
    if (!row)
        return refuse(row.error());
    if (*row) {
        auto visited = visitAccount(**row, *range, [&](const ledger::Entry& entry) {
            return !matcher.matches(entry) || selection.offer(entry, true);
        });
        if (!visited)
            return refuse(visited.error());
    }
    return selection.take();
}

template<class Base>
Result<Page<ledger::Entry>> PostgresLedgerReading<Base>::journal(const JournalRequest& request)
{
    const EntryMatcher matcher(request.filter);
    EntrySelection selection(request.order, request.after, request.limit);
    const bool by_id = request.order == JournalOrder::Newest || request.order == JournalOrder::Oldest;
    const bool sorted = request.account ? request.order == JournalOrder::Newest : by_id;
    const Visit choose = [&](const ledger::Entry& entry) {
        return !matcher.matches(entry) || selection.offer(entry, sorted);
    };
    auto range = rangeOf(request.filter);
    if (!range)
        return refuse(range.error());
    if (request.after && request.order == JournalOrder::Newest)
        range->end = std::min(range->end, request.after->entry);
    if (request.after && request.order == JournalOrder::Oldest)
        range->begin = std::max(range->begin, EntryId{request.after->entry.value + 1});
    Result<void> visited;
    if (!request.account) {
        visited = visitJournal(request.order == JournalOrder::Oldest, *range, choose);
    } else {
        const auto row = account(*request.account);
        if (!row)
            return refuse(row.error());
        if (*row)
            visited = visitAccount(**row, *range, choose);
    }
    if (!visited)
        return refuse(visited.error());
    return selection.take();
}

template<class Base>
Result<std::optional<Account>> PostgresLedgerReading<Base>::accountAt(AccountNumber number, Timestamp moment)
{
    auto found = account(number);
    if (!found)
        return found;
    if (!*found || (*found)->opened >= moment)
        return std::optional<Account>();
    const auto range = rangeOf({.until = moment});
    if (!range)
        return refuse(range.error());
    Account then = **found;
    then.state.balance_minor = then.state.held_minor = then.state.entries = 0;
    then.state.last_entry = {};
    auto visited = visitAccount(**found, *range, [&](const ledger::Entry& entry) {
        then.state.apply(entry);
        return false;
    });
    if (!visited)
        return refuse(visited.error());
    return std::optional(then);
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
