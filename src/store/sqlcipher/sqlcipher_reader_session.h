// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/reader_session.h"
#include "store/sqlcipher/ledger_queries.h"
#include "store/sqlcipher/sql_connection.h"
#include "store/tables/over_tables.h"

#include <memory>

namespace florin::store
{

/// Two reading connections, one to each file of the bank.
class SqlCipherReaderSession final : public OverTables<ReaderSession>
{
public:
    /// `keys` and `tail` must outlive it.
    SqlCipherReaderSession(std::unique_ptr<SqlConnection> bank, std::unique_ptr<SqlConnection> auth,
                           const BankKeys& keys, const LedgerTail& tail);
    ~SqlCipherReaderSession() override;

    [[nodiscard]] Result<void> begin() override;
    void end() override;

    [[nodiscard]] LedgerReader& ledger() override { return m_ledger; }

private:
    std::unique_ptr<SqlConnection> m_bank;
    std::unique_ptr<SqlConnection> m_auth;
    SqlCipherLedgerReader m_ledger;
};

} // namespace florin::store
