// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/postgres/postgres_ledger_reading.h"
#include "store/unit_of_work.h"

#include <boost/unordered/unordered_flat_map.hpp>

namespace florin::store
{

/// The writer's side of the ledger in PostgreSQL. Whoever writes locks the row that says where the journal
/// ends, so that the groups of all nodes come one after another; accounts are written with the group, and
/// nothing is folded later. Account states are kept in memory for as long as no other node has changed the
/// ledger, which the row's version tells; not from one connection to the next, since a server that took over
/// may lack the last groups and count the versions once more.
class PostgresLedgerStore final : public PostgresLedgerReading<LedgerStore>
{
public:
    using PostgresLedgerReading::PostgresLedgerReading;

    /// Begins a transaction and takes the lock, in one round trip. busy when another node keeps it for long.
    [[nodiscard]] Result<void> begin();
    void committed();
    /// Nothing of the unit of work has happened.
    void rolledBack();

    [[nodiscard]] RulesMark rulesMark() const { return {m_rules, m_generation}; }

    [[nodiscard]] Result<ledger::Tip> tip() override;
    [[nodiscard]] Result<ledger::Known> load(const ledger::Needs& needs) override;
    [[nodiscard]] Result<void> append(const ledger::Book& book, Timestamp now) override;
    [[nodiscard]] qint64 unfolded() const override { return 0; }
    [[nodiscard]] Result<bool> fold(int) override { return false; }

private:
    using States = boost::unordered_flat_map<AccountNumber, ledger::AccountState, std::hash<AccountNumber>>;
    /// Accounts kept in memory: about 100 bytes each.
    static constexpr std::size_t cached_accounts_max = 1 << 18;

    [[nodiscard]] std::vector<PostgresRequest> requestsFor(const ledger::Needs& needs, ledger::Known& known);
    [[nodiscard]] Result<void> take(Sql sql, const PostgresResult& rows, ledger::Known& known);
    void apply(const ledger::Book& book);
    [[nodiscard]] PostgresRequest updateAccounts(std::span<const ledger::Entry> entries) const;

    ledger::Tip m_tip;
    qint64 m_version = -1; ///< of the ledger, as m_accounts knows it
    int m_generation = 0;  ///< of the connection it was known over
    qint64 m_rules = 0;    ///< counts their changes
    bool m_appended = false;
    bool m_begun = false;
    States m_accounts;
};

} // namespace florin::store
