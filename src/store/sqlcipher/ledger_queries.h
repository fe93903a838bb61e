// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlcipher/ledger_view.h"

#include <optional>

namespace florin::store
{

/// Reads the ledger over one connection and the bank's tail: what LedgerReader promises, and what the writer
/// needs besides. For one thread at a time.
class LedgerQueries
{
public:
    LedgerQueries(SqlConnection& connection, const LedgerTail& tail) : m_connection(connection), m_tail(tail)
    {
    }

    /// All reads up to leave() see one moment. To be called right before the connection's transaction begins.
    void enter() { m_entered = m_tail.snapshot(); }
    void leave();

    [[nodiscard]] Result<ledger::Tip> tip();
    [[nodiscard]] Result<std::optional<Account>> account(AccountNumber number);
    [[nodiscard]] Result<std::vector<Account>> accounts(std::span<const AccountNumber> numbers);
    [[nodiscard]] Result<Page<Account>> accountList(const AccountFilter& filter,
                                                    std::optional<AccountNumber> after, int limit);
    [[nodiscard]] Result<std::optional<AccountNumber>> lastAccount();
    [[nodiscard]] Result<std::optional<ledger::Entry>> entry(EntryId id);
    [[nodiscard]] Result<Page<ledger::Entry>> history(AccountNumber account, const EntryFilter& filter,
                                                      const PageRequest& page);
    [[nodiscard]] Result<Page<ledger::Entry>> journal(const JournalRequest& request);
    [[nodiscard]] Result<std::optional<Account>> accountAt(AccountNumber number, Timestamp moment);
    [[nodiscard]] Result<LedgerCheck> verify(const LedgerProgress& progress);

private:
    class Walks;

    /// Runs `work(const LedgerView&)` in one snapshot.
    template<class Work>
    [[nodiscard]] auto inView(Work&& work) -> decltype(work(std::declval<const LedgerView&>()));

    [[nodiscard]] Result<std::optional<Account>> accountRow(AccountNumber number);
    [[nodiscard]] Result<std::optional<ledger::Entry>> readEntry(EntryId id);

    SqlConnection& m_connection;
    const LedgerTail& m_tail;
    std::optional<LedgerTail::Snapshot> m_entered;
    std::optional<LedgerView> m_view;
};

/// Answers what LedgerReader asks with LedgerQueries, for the reader and for the writer (`Base`).
template<class Base>
class AnsweringLedger : public Base
{
public:
    AnsweringLedger(SqlConnection& connection, const LedgerTail& tail) : m_queries(connection, tail) {}

    [[nodiscard]] Result<ledger::Tip> tip() override { return m_queries.tip(); }
    [[nodiscard]] Result<std::optional<Account>> account(AccountNumber number) override
    {
        return m_queries.account(number);
    }
    [[nodiscard]] Result<std::vector<Account>> accounts(std::span<const AccountNumber> numbers) override
    {
        return m_queries.accounts(numbers);
    }
    [[nodiscard]] Result<Page<Account>> accountList(const AccountFilter& filter,
                                                    std::optional<AccountNumber> after, int limit) override
    {
        return m_queries.accountList(filter, after, limit);
    }
    [[nodiscard]] Result<std::optional<AccountNumber>> lastAccount() override
    {
        return m_queries.lastAccount();
    }
    [[nodiscard]] Result<std::optional<ledger::Entry>> entry(EntryId id) override
    {
        return m_queries.entry(id);
    }
    [[nodiscard]] Result<Page<ledger::Entry>> history(AccountNumber account, const EntryFilter& filter,
                                                      const PageRequest& page) override
    {
        return m_queries.history(account, filter, page);
    }
    [[nodiscard]] Result<Page<ledger::Entry>> journal(const JournalRequest& request) override
    {
        return m_queries.journal(request);
    }
    [[nodiscard]] Result<std::optional<Account>> accountAt(AccountNumber number, Timestamp moment) override
    {
        return m_queries.accountAt(number, moment);
    }
    [[nodiscard]] Result<LedgerCheck> verify(const LedgerProgress& progress) override
    {
        return m_queries.verify(progress);
    }

protected:
    LedgerQueries m_queries;
};

/// The ledger on a reader's connection.
class SqlCipherLedgerReader final : public AnsweringLedger<LedgerReader>
{
public:
    using AnsweringLedger::AnsweringLedger;

    /// All reads up to leave() see one moment; right before the connection's transaction begins.
    void enter() { m_queries.enter(); }
    void leave() { m_queries.leave(); }
};

} // namespace florin::store
