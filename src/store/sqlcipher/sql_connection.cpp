// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sql_connection.h"

#include "core/invariant.h"
#include "store/driver/cipher_database.h"

#include <sqlite3.h>

#include <atomic>

namespace florin::store
{
namespace
{

/// A statement's row as the shared stores see it. Nothing in it is sealed.
class StatementRow final : public SqlRow
{
public:
    explicit StatementRow(const Statement& statement) : m_statement(statement) {}
    [[nodiscard]] bool isNull(int column) const override { return m_statement.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const override { return m_statement.integer(column); }
    [[nodiscard]] QString text(int column) const override { return m_statement.text(column); }
    [[nodiscard]] QByteArray blob(int column) const override { return m_statement.blob(column); }
    [[nodiscard]] QString personal(int column, const char*) const override { return text(column); }
    [[nodiscard]] QByteArray personalBytes(int column, const char*) const override { return blob(column); }
    [[nodiscard]] const std::optional<Problem>& problem() const override { return m_problem; }

private:
    const Statement& m_statement;
    const std::optional<Problem> m_problem;
};

void bindSqlValue(Statement& statement, int index, const SqlValue& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        statement.bind(index, *number);
    else if (const auto* text = std::get_if<QString>(&value))
        statement.bind(index, QStringView(*text));
    else if (const auto* bytes = std::get_if<QByteArray>(&value))
        statement.bind(index, QByteArrayView(*bytes));
    else if (const auto* personal_text = std::get_if<PersonalText>(&value))
        statement.bind(index, QStringView(personal_text->text));
    else if (const auto* personal_bytes = std::get_if<PersonalBytes>(&value))
        statement.bind(index, QByteArrayView(personal_bytes->bytes));
    else
        statement.bind(index, std::nullopt);
}

QString nextName()
{
    static std::atomic<qint64> count{0};
    return QStringLiteral("florin-store-%1").arg(++count);
}

} // namespace

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString& path,
                                                           const CipherSettings& settings)
{
    registerSqlCipherDriver();
    auto database = openCipherDatabase(nextName(), path, settings);
    if (!database)
        return refuse(database.error());
    return std::unique_ptr<SqlConnection>(new SqlConnection(std::move(*database)));
}

SqlConnection::SqlConnection(QSqlDatabase database)
    : m_database(std::move(database))
    , m_cipher(cipherConnection(m_database))
{
    invariant(m_cipher != nullptr);
}

SqlConnection::~SqlConnection()
{
    rollback();
    // By the object, not by its name: Qt finds names only for the thread that gave them, and a pool may be
    // emptied by another.
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<void> SqlConnection::begin(TransactionMode mode)
{
    invariant(!m_transaction);
    auto transaction = Transaction::begin(handle(), mode);
    if (!transaction)
        return refuse(transaction.error());
    m_transaction.emplace(std::move(*transaction));
    return {};
}

Result<void> SqlConnection::commit()
{
    invariant(m_transaction.has_value());
    m_command_wanted = false;
    if (m_command) {
        if (auto kept = m_command->release(); !kept) {
            rollback();
            return kept;
        }
        m_command.reset();
    }
    auto done = m_transaction->commit();
    if (!done) {
        rollback();
        return done;
    }
    m_transaction.reset();
    return {};
}

void SqlConnection::rollback()
{
    m_command_wanted = false;
    m_command.reset();
    if (m_transaction) {
        m_transaction->rollback();
        m_transaction.reset();
    }
}

qint64 SqlConnection::writtenRows() const
{
    return sqlite3_total_changes64(handle());
}

void SqlConnection::beginCommand()
{
    // A savepoint that is never released only grows the transaction's memory; release it as the next one
    // starts.
    if (m_command && m_command->release())
        m_command.reset();
    m_command_wanted = true;
}

Result<void> SqlConnection::abandonCommand()
{
    m_command_wanted = false;
    if (m_command) {
        m_command->rollback();
        m_command.reset();
        // A full disk can make SQLite give up the whole transaction; then there is nothing left to go on
        // with.
        if (sqlite3_get_autocommit(handle()) != 0) {
            rollback();
            return refuse(ProblemCode::unavailable);
        }
    }
    return {};
}

Result<void> SqlConnection::beforeWrite()
{
    if (!m_command_wanted)
        return {};
    m_command.reset();
    auto savepoint = Savepoint::begin(handle());
    if (!savepoint)
        return refuse(savepoint.error());
    m_command.emplace(std::move(*savepoint));
    m_command_wanted = false;
    return {};
}

Result<CachedStatement> SqlConnection::bound(Sql sql, const std::vector<SqlValue>& values)
{
    auto statement = read(sql);
    if (statement) {
        int index = 0;
        for (const SqlValue& value : values)
            bindSqlValue(**statement, ++index, value);
    }
    return statement;
}

Result<void> SqlConnection::visit(const SqlQuery& query, const Visit& each)
{
    auto statement = bound(query.sql, query.values);
    if (!statement)
        return refuse(statement.error());
    const StatementRow row(**statement);
    for (;;) {
        auto more = (*statement)->step();
        if (!more)
            return refuse(more.error());
        if (!*more || !each(row))
            return {};
    }
}

Result<qint64> SqlConnection::run(Sql sql, std::vector<SqlValue> values, Attempt)
{
    // A statement that SQLite refuses has not happened, and the transaction goes on, in any case.
    if (auto ready = beforeWrite(); !ready)
        return refuse(ready.error());
    auto statement = bound(sql, values);
    if (!statement)
        return refuse(statement.error());
    return (*statement)->execute();
}

Result<qint64> SqlConnection::runReturning(Sql sql, std::vector<SqlValue> values, Attempt)
{
    if (auto ready = beforeWrite(); !ready)
        return refuse(ready.error());
    auto statement = bound(sql, values);
    if (!statement)
        return refuse(statement.error());
    auto row = (*statement)->step();
    if (!row)
        return refuse(row.error());
    invariant(*row);
    const qint64 number = (*statement)->integer(0);
    if (auto end = (*statement)->step(); !end)
        return refuse(end.error());
    return number;
}

} // namespace florin::store
