// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/postgres/postgres_ledger_store.h"
#include "store/postgres/postgres_tables.h"
#include "store/tables/over_tables.h"
#include "store/unit_of_work.h"

#include <boost/utility/base_from_member.hpp>

#include <atomic>
#include <memory>

namespace florin::store
{

/// This node's writer of a bank in PostgreSQL. Between begin and commit no other node writes. A connection
/// that was lost is made anew by begin. Its tables are a base, so that they stand before the stores.
class PostgresUnitOfWork final : private boost::base_from_member<PostgresTables>,
                                 public OverTables<UnitOfWork>
{
public:
    /// `taken` is cleared when the writer goes; `keys` must outlive it.
    /// `node` tells this program from the others that tell news.
    PostgresUnitOfWork(std::unique_ptr<PostgresConnection> connection, const BankKeys& keys,
                       const QByteArray& node, std::shared_ptr<std::atomic_bool> taken);
    ~PostgresUnitOfWork() override;

    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] bool isActive() const override { return m_active; }
    void beginCommand() override;
    [[nodiscard]] Result<void> abandonCommand() override;

    void tell(const QByteArray& news) override { m_news = news; }

    [[nodiscard]] Result<RulesMark> rulesMark() override { return m_ledger.rulesMark(); }

    [[nodiscard]] LedgerStore& ledger() override { return m_ledger; }

private:
    /// What goes along with the commit.
    [[nodiscard]] std::vector<PostgresRequest> lastRequests() const;
    /// Whether the unit was committed over whose commit the connection was lost. unavailable where it was
    /// not, timed_out where that cannot be found out soon.
    [[nodiscard]] Result<void> findOut();
    /// One look, on a connection made anew; a refusal where it was not to be had.
    [[nodiscard]] Result<bool> isCommitted();

    std::shared_ptr<std::atomic_bool> m_taken;
    const BankKeys& m_keys;
    const QByteArray m_node;
    QByteArray m_unit; ///< names the unit that is begun; never given twice
    QByteArray m_news;
    std::unique_ptr<PostgresConnection> m_connection;
    PostgresTables& m_tables = member;
    PostgresLedgerStore m_ledger;
    bool m_active = false;
};

} // namespace florin::store
