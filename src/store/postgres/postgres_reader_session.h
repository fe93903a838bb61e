// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/postgres/postgres_ledger_reading.h"
#include "store/postgres/postgres_tables.h"
#include "store/reader_session.h"
#include "store/tables/over_tables.h"

#include <boost/utility/base_from_member.hpp>

#include <memory>

namespace florin::store
{

/// A reading connection to a bank in PostgreSQL. Its tables are a base, so that they stand before the stores.
class PostgresReaderSession final : private boost::base_from_member<PostgresTables>,
                                    public OverTables<ReaderSession>
{
public:
    /// `keys` must outlive it.
    PostgresReaderSession(std::unique_ptr<PostgresConnection> connection, const BankKeys& keys);
    ~PostgresReaderSession() override;

    [[nodiscard]] Result<void> begin() override;
    void end() override;

    [[nodiscard]] LedgerReader& ledger() override { return m_ledger; }

private:
    std::unique_ptr<PostgresConnection> m_connection;
    PostgresLedgerReader m_ledger;
};

} // namespace florin::store
