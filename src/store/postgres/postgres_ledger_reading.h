// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/entry_walks.h"
#include "store/postgres/postgres_connection.h"

namespace florin::store
{

/// What LedgerReader promises, over one connection to PostgreSQL: for a reader, and for the writer (`Base`).
/// Each account's row is as new as the journal, so nothing needs to be put together. For one thread at a
/// time.
template<class Base>
class PostgresLedgerReading : public Base, private EntryWalks
{
public:
    /// Both must outlive it.
    PostgresLedgerReading(PostgresConnection& connection, const BankKeys& keys)
        : m_connection(connection)
        , m_keys(keys)
    {
    }

    [[nodiscard]] Result<ledger::Tip> tip() override;
    [[nodiscard]] Result<std::optional<Account>> account(AccountNumber number) override;
    [[nodiscard]] Result<std::vector<Account>> accounts(std::span<const AccountNumber> numbers) override;
    [[nodiscard]] Result<Page<Account>> accountList(const AccountFilter& filter,
                                                    std::optional<AccountNumber> after, int limit) override;
    [[nodiscard]] Result<std::optional<AccountNumber>> lastAccount() override;
    [[nodiscard]] Result<std::optional<ledger::Entry>> entry(EntryId id) override;
    [[nodiscard]] Result<Page<ledger::Entry>> history(AccountNumber number, const EntryFilter& filter,
                                                      const PageRequest& page) override
    {
        return walkHistory(*this, number, filter, page);
    }
    [[nodiscard]] Result<Page<ledger::Entry>> journal(const JournalRequest& request) override
    {
        return walkJournal(*this, request);
    }
    [[nodiscard]] Result<std::optional<Account>> accountAt(AccountNumber number, Timestamp moment) override
    {
        return walkAccountAt(*this, number, moment);
    }
    [[nodiscard]] Result<LedgerCheck> verify(const LedgerProgress& progress) override;

protected:
    PostgresConnection& m_connection;
    const BankKeys& m_keys;

private:
    [[nodiscard]] Result<EntryId> end() override;
    [[nodiscard]] Result<EntryId> firstAt(EntryId end, Timestamp moment) override;
    [[nodiscard]] Result<std::optional<Account>> walkable(AccountNumber number) override
    {
        return account(number);
    }
    [[nodiscard]] Result<void> visitAccount(const Account& account, EntryRange range,
                                            const Visit& visit) override;
    [[nodiscard]] Result<void> visitJournal(bool rising, EntryRange range, const Visit& visit) override;
};

extern template class PostgresLedgerReading<LedgerReader>;
extern template class PostgresLedgerReading<LedgerStore>;

/// The ledger on a reader's connection.
class PostgresLedgerReader final : public PostgresLedgerReading<LedgerReader>
{
public:
    using PostgresLedgerReading::PostgresLedgerReading;
};

} // namespace florin::store
