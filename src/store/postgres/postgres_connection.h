// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/postgres/postgres_result.h"
#include "store/postgres/postgres_values.h"
#include "store/tables/sql_catalogue.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

struct pg_conn;

namespace florin::store
{

/// What is sent to PostgreSQL: a statement of the catalogue with its values, or one of the engine's own
/// ("BEGIN").
struct PostgresRequest {
    PostgresRequest(Sql statement, PostgresValues bound = {}) : sql(statement), values(std::move(bound)) {}
    explicit PostgresRequest(const char* statement) : engine(statement) {}

    Sql sql{};
    PostgresValues values{};
    const char* engine = nullptr;
};

/// One connection to PostgreSQL, over libpq: statements prepared once each, values and rows in binary form,
/// several statements in one round trip. A connection that was lost is made anew by connected(), to whichever
/// of the hosts in the connection string is then to be had. For one thread at a time.
class PostgresConnection
{
public:
    enum class Mode {
        Write, ///< each statement sees what has been committed by then
        Read,  ///< one moment, and nothing can be written
    };
    using Results = std::vector<PostgresResult>;

    /// `conninfo` goes to libpq as it is (https://www.postgresql.org/docs/15/libpq-connect.html, 34.1.1).
    /// cannot_connect with the reason.
    [[nodiscard]] static Result<std::unique_ptr<PostgresConnection>> open(const QString& conninfo);
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;
    ~PostgresConnection();

    [[nodiscard]] bool isLost() const { return m_lost; }
    /// Connects anew where the connection was lost. unavailable.
    [[nodiscard]] Result<void> connected();
    /// Another number for each connection made: what was known over the one before may not hold on this one.
    [[nodiscard]] int generation() const { return m_generation; }

    [[nodiscard]] Result<PostgresResult> execute(const PostgresRequest& request);
    /// Runs all, in order, in one round trip; the first that fails ends it.
    [[nodiscard]] Result<Results> executeAll(std::span<const PostgresRequest> requests);
    /// Several statements without parameters or results, as a migration has them.
    [[nodiscard]] Result<void> runScript(const QByteArray& sql);
    /// Whether PostgreSQL understands the statement.
    [[nodiscard]] Result<void> prepare(Sql sql);

    [[nodiscard]] Result<void> begin(Mode mode);
    /// Begins, and runs `first` in the same round trip.
    [[nodiscard]] Result<PostgresResult> begin(Mode mode, PostgresRequest first);
    /// On failure nothing of it has happened, unless the connection was lost over it: then it may have.
    /// `last` goes along in the same round trip, before it.
    [[nodiscard]] Result<void> commit(std::vector<PostgresRequest> last = {});
    void rollback();
    [[nodiscard]] bool isInTransaction() const { return m_in_transaction; }
    /// Whether a statement failed, so that the transaction takes no other before it is rolled back.
    [[nodiscard]] bool isInFailedTransaction() const;

    /// What NOTIFY brought since the last call; waits for at most this long when there is nothing.
    [[nodiscard]] Result<std::vector<QByteArray>> notifications(int wait_ms);

private:
    struct Finish {
        void operator()(pg_conn* connection) const;
    };

    explicit PostgresConnection(QByteArray conninfo) : m_conninfo(std::move(conninfo)) {}
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] static std::string nameOf(const PostgresRequest& request);
    [[nodiscard]] Result<void> prepareMissing(std::span<const PostgresRequest> requests);
    [[nodiscard]] bool send(const PostgresRequest& request);
    [[nodiscard]] Result<Results> receive(std::size_t count);
    [[nodiscard]] Problem failure(pg_result* result);

    const QByteArray m_conninfo;
    std::unique_ptr<pg_conn, Finish> m_connection;
    std::set<std::string> m_prepared;
    int m_generation = 0;
    bool m_lost = false;
    bool m_in_transaction = false;
};

} // namespace florin::store
