// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/ledger_queries.h"

#include "store/account_matcher.h"
#include "store/entry_walks.h"
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

} // namespace

/// In one snapshot: the rows as they were last folded, and the tail in memory.
class LedgerQueries::Walks final : public EntryWalks
{
public:
    Walks(LedgerQueries& queries, const LedgerView& view) : m_queries(queries), m_view(view) {}

    [[nodiscard]] Result<EntryId> end() override { return EntryId{m_view.tip().value + 1}; }
    /// By halving: ids are dense and times in order.
    [[nodiscard]] Result<EntryId> firstAt(EntryId end, Timestamp moment) override;
    [[nodiscard]] Result<std::optional<Account>> walkable(AccountNumber number) override
    {
        return m_queries.accountRow(number);
    }
    [[nodiscard]] Result<void> visitAccount(const Account& account, EntryRange range,
                                            const Visit& visit) override;
    [[nodiscard]] Result<void> visitJournal(bool rising, EntryRange range, const Visit& visit) override
    {
        const Sql order = rising ? Sql::select_entries_up : Sql::select_entries_down;
        return withoutEnd(
            eachRow(m_queries.m_connection.read(order, range.begin, range.end), decoded(visit)));
    }

private:
    /// Where a walk along the account's chain begins that wants entries below `end`: at the newest of them,
    /// or at a mark not far above it.
    [[nodiscard]] Result<EntryId> newestBelow(const Account& account, EntryId end);

    LedgerQueries& m_queries;
    const LedgerView& m_view;
};

Result<EntryId> LedgerQueries::Walks::firstAt(EntryId end, Timestamp moment)
{
    qint64 below = 0; // the last id known to be before the moment
    qint64 at = end.value;
    while (at - below > 1) {
        const qint64 middle = below + (at - below) / 2;
        auto time = oneRow<Timestamp>(m_queries.m_connection.read(Sql::select_entry_time, middle),
                                      [](const Statement& row) { return timestampAt(row, 0); });
        if (!time)
            return refuse(time.error());
        if (!*time)
            return refuse(ProblemCode::corrupted);
        (**time < moment ? below : at) = middle;
    }
    return EntryId{at};
}

Result<EntryId> LedgerQueries::Walks::newestBelow(const Account& account, EntryId end)
{
    EntryId newest = account.state.last_entry;
    if (const ledger::Entry* unfolded = m_view.newestUnfolded(account.state.number))
        newest = std::max(newest, unfolded->id);
    if (newest < end)
        return newest;
    auto mark =
        oneRow<EntryId>(m_queries.m_connection.read(Sql::select_statement_mark, account.state.number, end),
                        [](const Statement& row) { return idAt<EntryId>(row, 0); });
    if (!mark)
        return refuse(mark.error());
    return mark->value_or(newest);
}

Result<void> LedgerQueries::Walks::visitAccount(const Account& account, EntryRange range, const Visit& visit)
{
    auto id = newestBelow(account, range.end);
    if (!id)
        return refuse(id.error());
    std::optional<ledger::Entry> read;
    while (*id >= range.begin && !id->isNull()) {
        const ledger::Entry* entry = m_view.find(*id);
        if (entry == nullptr) {
            auto found = m_queries.readEntry(*id);
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
    constexpr int search_text_column = 9;
    const AccountMatcher matcher(filter);
    return inView([&](const LedgerView& view) -> Result<Page<Account>> {
        Page<Account> page;
        auto read =
            eachRow(filter.owner ? m_connection.read(Sql::select_accounts_of_owner, *filter.owner, above)
                                 : m_connection.read(Sql::select_accounts_above, above),
                    [&](const Statement& row) -> Result<bool> {
                        auto account = store::accountAt(row);
                        if (!account)
                            return refuse(account.error());
                        if (!matcher.matches(account->state, [&row] { return row.text(search_text_column); }))
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

Result<Page<ledger::Entry>> LedgerQueries::history(AccountNumber account, const EntryFilter& filter,
                                                   const PageRequest& page)
{
    return inView([&](const LedgerView& view) {
        Walks walks(*this, view);
        return walkHistory(walks, account, filter, page);
    });
}

Result<Page<ledger::Entry>> LedgerQueries::journal(const JournalRequest& request)
{
    return inView([&](const LedgerView& view) {
        Walks walks(*this, view);
        return walkJournal(walks, request);
    });
}

Result<std::optional<Account>> LedgerQueries::accountAt(AccountNumber number, Timestamp moment)
{
    return inView([&](const LedgerView& view) {
        Walks walks(*this, view);
        return walkAccountAt(walks, number, moment);
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
