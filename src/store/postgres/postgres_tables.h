// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/postgres/postgres_connection.h"
#include "store/tables/sql_tables.h"

namespace florin::store
{

/// The tables of a bank over one connection to PostgreSQL. Personal values are sealed on their way in, and
/// opened on their way out. What a command writes can be taken back alone.
class PostgresTables final : public SqlTables
{
public:
    /// Both must outlive it.
    PostgresTables(PostgresConnection& connection, const BankKeys& keys)
        : m_connection(connection)
        , m_keys(keys)
    {
    }

    [[nodiscard]] bool sealsPersonal() const override { return true; }
    [[nodiscard]] Result<void> visit(const SqlQuery& query, const Visit& each) override;
    [[nodiscard]] Result<qint64> run(Sql sql, std::vector<SqlValue> values, Attempt attempt) override;
    [[nodiscard]] Result<qint64> runReturning(Sql sql, std::vector<SqlValue> values,
                                              Attempt attempt) override;

    /// Runs an INSERT once for each row, all in one round trip.
    [[nodiscard]] Result<void> runAll(Sql sql, const std::vector<std::vector<SqlValue>>& rows);

    /// From here on, what is written can be taken back by abandonCommand. Lazy: nothing happens yet.
    void beginCommand() { m_command_wanted = true; }
    [[nodiscard]] Result<void> abandonCommand();
    /// The transaction is over.
    void forgetCommand() { m_command_wanted = m_in_command = false; }

private:
    [[nodiscard]] Result<PostgresResult> write(Sql sql, const std::vector<SqlValue>& values, Attempt attempt);
    [[nodiscard]] PostgresValues bound(const std::vector<SqlValue>& values) const;

    PostgresConnection& m_connection;
    const BankKeys& m_keys;
    bool m_command_wanted = false;
    bool m_in_command = false;
};

/// As it stands in a column of sealed text; empty stays empty.
[[nodiscard]] QByteArray sealedText(const BankKeys& keys, const PersonalText& text);

} // namespace florin::store
