// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/driver/cipher_connection.h"
#include "store/driver/cipher_settings.h"
#include "store/driver/statement_cache.h"
#include "store/driver/transaction.h"
#include "store/sqlcipher/sql_value_binding.h"
#include "store/tables/sql_tables.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

namespace florin::store
{

/// One connection to one of the bank's files, with the statements of the catalogue prepared once each, its
/// transaction, and a savepoint a command that is made only when the command writes. For one thread at a
/// time.
class SqlConnection final : public SqlTables
{
public:
    /// Through QSqlDatabase ("QSQLCIPHER"), under a name of its own. Problems: those of openCipherDatabase.
    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> open(const QString& path,
                                                                     const CipherSettings& settings);
    ~SqlConnection() override;

    [[nodiscard]] CipherConnection& cipher() { return *m_cipher; }
    [[nodiscard]] sqlite3* handle() const { return m_cipher->handle(); }

    /// The statement with its parameters bound in order, ready to be stepped: the short way, for the ledger.
    template<class... Values>
    [[nodiscard]] Result<CachedStatement> read(Sql sql, const Values&... values)
    {
        auto statement = m_cipher->statements().use(sqlText(sql));
        if (statement) {
            [[maybe_unused]] int index = 0;
            (bindValue(**statement, ++index, values), ...);
        }
        return statement;
    }
    [[nodiscard]] Result<void> begin(TransactionMode mode);
    /// On failure the transaction is over and nothing of it has happened.
    [[nodiscard]] Result<void> commit();
    void rollback();
    [[nodiscard]] bool isInTransaction() const { return m_transaction.has_value(); }
    /// How many rows were written since the connection was opened, taken-back ones included.
    [[nodiscard]] qint64 writtenRows() const;

    /// From here on, what is written can be taken back by abandonCommand. Lazy: nothing happens yet.
    void beginCommand();
    [[nodiscard]] Result<void> abandonCommand();
    /// To be called before a write that does not go through change() or insert().
    [[nodiscard]] Result<void> beforeWrite();

    /// The whole file is encrypted.
    [[nodiscard]] bool sealsPersonal() const override { return false; }
    [[nodiscard]] Result<void> visit(const SqlQuery& query, const Visit& each) override;
    [[nodiscard]] Result<qint64> run(Sql sql, std::vector<SqlValue> values, Attempt attempt) override;
    [[nodiscard]] Result<qint64> runReturning(Sql sql, std::vector<SqlValue> values,
                                              Attempt attempt) override;

private:
    explicit SqlConnection(QSqlDatabase database);
    [[nodiscard]] Result<CachedStatement> bound(Sql sql, const std::vector<SqlValue>& values);

    QSqlDatabase m_database;
    CipherConnection* m_cipher;
    std::optional<Transaction> m_transaction;
    std::optional<Savepoint> m_command;
    bool m_command_wanted = false;
};

} // namespace florin::store
