// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/ledger_queries.h"

#include "store/entry_selection.h"
#include "store/ledger_verifier.h"
#include "store/sqlcipher/cipher_ledger_evidence.h"
#include "store/sqlcipher/sql_rows.h"

namespace florin::store
{
namespace
{

/// An entry out of a row, given to `visit`.
template<class Visit>
auto decoded(const Visit& visit)
{
    return [&visit](const Statement& row) -> Result<bool> {
        const auto entry = entryAt(row);
        if (!entry)
            return refuse(entry.error());
        return visit(*entry);
    };
}

Result<void> withoutEnd(const Result<bool>& walked)
{
    if (!walked)
        return refuse(walked.error());
    return {};
}

} // namespace

void LedgerQueries::leave()
{
    m_view.reset();
    m_entered.reset();
}

template<class Work>
auto LedgerQueries::inView(Work&& work) -> decltype(work(std::declval<const LedgerView&>()))
{
    const bool inside = m_connection.isInTransaction();
    if (m_entered && inside) {
        if (!m_view) {
            auto view = LedgerView::of(m_connection, m_tail, *m_entered);
            if (!view)
                return refuse(view.error());
            m_view.emplace(std::move(*view));
        }
        return work(*m_view);
    }
    auto snapshot = m_tail.snapshot();
    std::optional<Transaction> transaction;
    if (!inside) {
        auto begun = Transaction::begin(m_connection.handle(), TransactionMode::Read);
        if (!begun)
            return refuse(begun.error());
        transaction.emplace(std::move(*begun));
    }
    auto view = LedgerView::of(m_connection, m_tail, std::move(snapshot));
    if (!view)
        return refuse(view.error());
    return work(*view);
}

Result<ledger::Tip> LedgerQueries::tip()
{
    return inView([this](const LedgerView& view) -> Result<ledger::Tip> {
        if (view.tip().isNull())
            return ledger::Tip{};
        if (const ledger::Entry* last = view.find(view.tip()))
            return ledger::Tip{last->id, last->time};
        auto last = readEntry(view.tip());
        if (!last)
            return refuse(last.error());
        return ledger::Tip{view.tip(), (*last)->time};
    });
}

/// As it was last folded.
Result<std::optional<Account>> LedgerQueries::accountRow(AccountNumber number)
{
    std::optional<Account> found;
    auto read =
        eachRow(m_connection.read(Sql::select_account, number), [&](const Statement& row) -> Result<bool> {
            auto account = store::accountAt(row);
            if (!account)
                return refuse(account.error());
            found = *account;
            return false;
        });
    if (!read)
        return refuse(read.error());
    return found;
}

Result<std::optional<Account>> LedgerQueries::account(AccountNumber number)
{
    return inView([&](const LedgerView& view) -> Result<std::optional<Account>> {
        auto row = accountRow(number);
        if (!row)
            return refuse(row.error());
        if (*row)
            view.bringUp(**row);
        return row;
    });
}

Result<std::vector<Account>> LedgerQueries::accounts(std::span<const AccountNumber> numbers)
{
    std::vector<AccountNumber> sorted(numbers.begin(), numbers.end());
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    return inView([&](const LedgerView& view) -> Result<std::vector<Account>> {
        std::vector<Account> found;
        for (const AccountNumber number : sorted) {
            auto row = accountRow(number);
            if (!row)
                return refuse(row.error());
            if (!*row)
                continue;
            view.bringUp(**row);
            found.push_back(**row);
        }
        return found;
    });
}

Result<Page<Account>> LedgerQueries::accountList(const AccountFilter& filter,
                                                 std::optional<AccountNumber> after, int limit)
{
    const AccountNumber above = after.value_or(AccountNumber{});
    const auto wanted = static_cast<std::size_t>(std::clamp(limit, 1, PageRequest::max_limit));
    const QString folded = filter.text.toCaseFolded();
    QString digits = filter.text;
    digits.remove(QLatin1Char(' '));
    const auto matches = [&](const ledger::AccountState& state, const Statement& row) {
        return (!filter.status || state.status == *filter.status) &&
               (!filter.kind || state.kind == *filter.kind) &&
               (folded.isEmpty() || row.text(9).contains(folded) || state.number.toText().contains(digits));
    };
    return inView([&](const LedgerView& view) -> Result<Page<Account>> {
        Page<Account> page;
        auto read =
            eachRow(filter.owner ? m_connection.read(Sql::select_accounts_of_owner, *filter.owner, above)
                                 : m_connection.read(Sql::select_accounts_above, above),
                    [&](const Statement& row) -> Result<bool> {
                        auto account = store::accountAt(row);
                        if (!account)
                            return refuse(account.error());
                        if (!matches(account->state, row))
                            return true;
                        page.more = page.rows.size() == wanted;
                        if (page.more)
                            return false;
                        view.bringUp(*account);
                        page.rows.push_back(*account);
                        return true;
                    });
        if (!read)
            return refuse(read.error());
        return page;
    });
}

Result<std::optional<AccountNumber>> LedgerQueries::lastAccount()
{
    auto value = oneRow<qint64>(m_connection.read(Sql::select_last_account),
                                [](const Statement& row) { return row.integer(0); });
    if (!value)
        return refuse(value.error());
    return *value ? AccountNumber::fromValue(**value) : std::nullopt;
}

Result<std::optional<ledger::Entry>> LedgerQueries::readEntry(EntryId id)
{
    std::optional<ledger::Entry> found;
    const auto keep = [&](const ledger::Entry& entry) {
        found = entry;
        return false;
    };
    auto read = eachRow(m_connection.read(Sql::select_entry, id), decoded(keep));
    if (!read)
        return refuse(read.error());
    return found;
}

Result<std::optional<ledger::Entry>> LedgerQueries::entry(EntryId id)
{
    return readEntry(id); // the journal itself is always current
}

Result<EntryId> LedgerQueries::firstAt(const LedgerView& view, Timestamp moment)
{
    qint64 below = 0; // the last id known to be before the moment
    qint64 at = view.tip().value + 1;
    while (at - below > 1) {
        const qint64 middle = below + (at - below) / 2;
        auto time = oneRow<Timestamp>(m_connection.read(Sql::select_entry_time, middle),
                                      [](const Statement& row) { return timestampAt(row, 0); });
        if (!time)
            return refuse(time.error());
        if (!*time)
            return refuse(ProblemCode::corrupted);
        (**time < moment ? below : at) = middle;
    }
    return EntryId{at};
}

Result<LedgerQueries::Range> LedgerQueries::rangeOf(const LedgerView& view, const EntryFilter& filter)
{
    Range range{EntryId{1}, EntryId{view.tip().value + 1}};
    for (const auto& [moment, bound] :
         {std::pair(filter.from, &range.begin), std::pair(filter.until, &range.end)}) {
        if (!moment)
            continue;
        auto id = firstAt(view, *moment);
        if (!id)
            return refuse(id.error());
        *bound = *id;
    }
    return range;
}

Result<EntryId> LedgerQueries::newestBelow(const LedgerView& view, const Account& account, EntryId end)
{
    EntryId newest = account.state.last_entry;
    if (const ledger::Entry* unfolded = view.newestUnfolded(account.state.number))
        newest = std::max(newest, unfolded->id);
    if (newest < end)
        return newest;
    auto mark = oneRow<EntryId>(m_connection.read(Sql::select_statement_mark, account.state.number, end),
                                [](const Statement& row) { return idAt<EntryId>(row, 0); });
    if (!mark)
        return refuse(mark.error());
    return mark->value_or(newest);
}

Result<void> LedgerQueries::visitAccount(const LedgerView& view, const Account& account, Range range,
                                         const Visit& visit)
{
    auto id = newestBelow(view, account, range.end);
    if (!id)
        return refuse(id.error());
    std::optional<ledger::Entry> read;
    while (*id >= range.begin && !id->isNull()) {
        const ledger::Entry* entry = view.find(*id);
        if (entry == nullptr) {
            auto found = readEntry(*id);
            if (!found)
                return refuse(found.error());
            if (!*found || !(*found)->names(account.state.number))
                return refuse({ProblemCode::corrupted, {{QStringLiteral("entry"), id->value}}});
            read = std::move(*found);
            entry = &*read;
        }
        if (entry->id < range.end && !visit(*entry))
            return {};
        const EntryId previous = entry->placeOf(account.state.number).previous;
        if (previous >= *id) // a damaged link must not lead round in circles
            return refuse({ProblemCode::corrupted, {{QStringLiteral("entry"), id->value}}});
        *id = previous;
    }
    return {};
}

Result<void> LedgerQueries::visitJournal(Sql order, Range range, const Visit& visit)
{
    return withoutEnd(eachRow(m_connection.read(order, range.begin, range.end), decoded(visit)));
}

Result<Page<ledger::Entry>> LedgerQueries::history(AccountNumber account, const EntryFilter& filter,
                                                   const PageRequest& page)
{
    const EntryMatcher matcher(filter, account);
    EntrySelection selection(JournalOrder::Newest, {}, page.limit);
    return inView([&](const LedgerView& view) -> Result<Page<ledger::Entry>> {
        auto range = rangeOf(view, filter);
        if (!range)
            return refuse(range.error());
        auto row = accountRow(account);
        if (!row)
            return refuse(row.error());
        if (!*row)
            return selection.take();
        if (page.before)
            range->end = std::min(range->end, EntryId{*page.before});
        auto visited = visitAccount(view, **row, *range, [&](const ledger::Entry& entry) {
            return !matcher.matches(entry) || selection.offer(entry, true);
        });
        if (!visited)
            return refuse(visited.error());
        return selection.take();
    });
}

Result<Page<ledger::Entry>> LedgerQueries::journal(const JournalRequest& request)
{
    const EntryMatcher matcher(request.filter);
    EntrySelection selection(request.order, request.after, request.limit);
    const bool by_id = request.order == JournalOrder::Newest || request.order == JournalOrder::Oldest;
    const bool sorted = request.account ? request.order == JournalOrder::Newest : by_id;
    const Visit choose = [&](const ledger::Entry& entry) {
        return !matcher.matches(entry) || selection.offer(entry, sorted);
    };
    return inView([&](const LedgerView& view) -> Result<Page<ledger::Entry>> {
        auto range = rangeOf(view, request.filter);
        if (!range)
            return refuse(range.error());
        if (request.after && request.order == JournalOrder::Newest)
            range->end = std::min(range->end, request.after->entry);
        if (request.after && request.order == JournalOrder::Oldest)
            range->begin = std::max(range->begin, EntryId{request.after->entry.value + 1});
        const Sql order =
            request.order == JournalOrder::Oldest ? Sql::select_entries_up : Sql::select_entries_down;
        std::optional<Account> account;
        if (request.account) {
            auto row = accountRow(*request.account);
            if (!row)
                return refuse(row.error());
            if (!*row)
                return selection.take();
            account = **row;
        }
        auto visited =
            account ? visitAccount(view, *account, *range, choose) : visitJournal(order, *range, choose);
        if (!visited)
            return refuse(visited.error());
        return selection.take();
    });
}

Result<std::optional<Account>> LedgerQueries::accountAt(AccountNumber number, Timestamp moment)
{
    return inView([&](const LedgerView& view) -> Result<std::optional<Account>> {
        auto row = accountRow(number);
        if (!row)
            return refuse(row.error());
        if (!*row || (*row)->opened >= moment)
            return std::nullopt;
        auto end = firstAt(view, moment);
        if (!end)
            return refuse(end.error());
        Account account = **row;
        account.state.balance_minor = account.state.held_minor = 0;
        account.state.last_entry = {};
        account.state.entries = 0;
        auto visited = visitAccount(view, **row, {EntryId{1}, *end}, [&](const ledger::Entry& entry) {
            account.state.apply(entry);
            return false;
        });
        if (!visited)
            return refuse(visited.error());
        return account;
    });
}

Result<LedgerCheck> LedgerQueries::verify(const LedgerProgress& progress)
{
    return inView([&](const LedgerView& view) {
        CipherLedgerEvidence evidence(m_connection, view);
        return LedgerVerifier(evidence, progress).run();
    });
}

} // namespace florin::store
