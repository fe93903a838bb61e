// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_copy.h"
#include "store/postgres/postgres_ledger_reading.h"
#include "store/postgres/postgres_tables.h"
#include "store/postgres/table_copies.h"
#include "store/reader_session.h"

namespace florin::store
{

class SqlConnection;

/// Copies one bank, and compares. The connection is in a transaction in which the tables were made.
class PostgresBankCopy
{
public:
    /// What is copied: the bank's ledger and audit as they are read, and the rows of its two files.
    struct Source {
        ReaderSession& session;
        SqlConnection& bank;
        SqlConnection& auth;
    };
    PostgresBankCopy(Source source, PostgresConnection& target, const BankKeys& keys,
                     const CopyProgress& progress)
        : m_source(source)
        , m_target(target)
        , m_keys(keys)
        , m_progress(progress)
        , m_tables(target, keys)
    {
    }

    [[nodiscard]] Result<void> copy();
    [[nodiscard]] Result<BankCopied> compare();

private:
    using Counts = std::vector<std::pair<QString, qint64>>;

    [[nodiscard]] bool goesOn(const char* what, qint64 done, qint64 total = 0) const;
    [[nodiscard]] Result<void> copyTable(const TableCopy& table);
    [[nodiscard]] Result<void> copyAccounts();
    [[nodiscard]] Result<void> copyJournal();
    [[nodiscard]] Result<LedgerCheck> checked(LedgerReader& ledger, const char* side) const;
    [[nodiscard]] Result<void> compareAudit();
    [[nodiscard]] Result<Counts> counted(SqlTables& bank, SqlTables& auth) const;

    Source m_source;
    PostgresConnection& m_target;
    const BankKeys& m_keys;
    const CopyProgress& m_progress;
    PostgresTables m_tables;
};

} // namespace florin::store
