// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_connection.h"

#include "core/invariant.h"
#include "store/postgres/postgres_problem.h"

#include <array>

#include <libpq-fe.h>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

namespace florin::store
{
namespace
{

// Every statement of Florin finds its rows by an index; the planner must not settle on reading a table as a
// whole because it was small when the statement was prepared. A node that hangs in the midst of a group lets
// the others go on after a while.
constexpr const char* session_settings =
    "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off;"
    "SET lock_timeout = '15s'; SET idle_in_transaction_session_timeout = '60s';"
    "SET client_min_messages = 'error'; SET bytea_output = 'hex'; SET TimeZone = 'UTC'";

QByteArray stateOf(const pg_result* result)
{
    return result == nullptr ? QByteArray() : QByteArray(PQresultErrorField(result, PG_DIAG_SQLSTATE));
}

bool isGood(const pg_result* result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

void waitForInput(pg_conn* connection, int wait_ms)
{
#ifdef Q_OS_WIN
    WSAPOLLFD socket{static_cast<SOCKET>(PQsocket(connection)), POLLRDNORM, 0};
    WSAPoll(&socket, 1, wait_ms);
#else
    pollfd socket{PQsocket(connection), POLLIN, 0};
    ::poll(&socket, 1, wait_ms);
#endif
}

} // namespace

void PostgresConnection::Finish::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

PostgresConnection::~PostgresConnection() = default;

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const QString& conninfo)
{
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(conninfo.toUtf8()));
    if (auto done = connection->connect(); !done)
        return refuse(std::move(done.error()));
    return connection;
}

Result<void> PostgresConnection::connect()
{
    ++m_generation;
    m_prepared.clear();
    m_in_transaction = false;
    // What stands before the connection string is said only where the string says nothing else. A server that
    // falls silent without a word (its machine has lost power) is given up after some ten seconds: idle or
    // waited for, by the keepalives; sent something, by tcp_user_timeout.
    const std::array names{"application_name",     "connect_timeout",
                           "keepalives_idle",      "keepalives_interval",
                           "keepalives_count",     "tcp_user_timeout",
                           "target_session_attrs", "dbname",
                           "client_encoding",      static_cast<const char*>(nullptr)};
    const std::array values{"florind",    "10",
                            "5",          "2",
                            "3",          "10000",
                            "read-write", m_conninfo.constData(),
                            "UTF8",       static_cast<const char*>(nullptr)};
    m_connection.reset(PQconnectdbParams(names.data(), values.data(), 1));
    m_lost = PQstatus(m_connection.get()) != CONNECTION_OK;
    if (!m_lost)
        m_lost = !runScript(session_settings);
    if (!m_lost)
        return {};
    const QString reason = QString::fromUtf8(PQerrorMessage(m_connection.get())).simplified();
    return refuse({ProblemCode::cannot_connect, {{QStringLiteral("reason"), reason}}});
}

Result<void> PostgresConnection::connected()
{
    if (!m_lost)
        return {};
    // Why it cannot be reached is nothing for those who asked for something else.
    return connect() ? Result<void>() : refuse(ProblemCode::unavailable);
}

Problem PostgresConnection::failure(pg_result* result)
{
    const QByteArray state = PQstatus(m_connection.get()) == CONNECTION_OK ? stateOf(result) : QByteArray();
    if (endsConnection(state)) {
        m_lost = true;
        m_in_transaction = false;
    }
    return problemOfSqlState(state);
}

std::string PostgresConnection::nameOf(const PostgresRequest& request)
{
    std::string name = std::to_string(static_cast<int>(request.sql));
    for (const std::uint32_t type : request.values.types())
        name += '_' + std::to_string(type);
    return name;
}

Result<void> PostgresConnection::prepareMissing(std::span<const PostgresRequest> requests)
{
    for (const PostgresRequest& request : requests) {
        if (request.engine != nullptr)
            continue;
        const std::string name = nameOf(request);
        if (m_prepared.contains(name))
            continue;
        const auto& types = request.values.types();
        const PostgresResult result(PQprepare(m_connection.get(), name.c_str(),
                                              postgresText(request.sql).constData(), request.values.count(),
                                              types.data()));
        if (!isGood(result.native()))
            return refuse(failure(result.native()));
        m_prepared.insert(name);
    }
    return {};
}

bool PostgresConnection::send(const PostgresRequest& request)
{
    constexpr int binary = 1;
    if (request.engine != nullptr)
        return PQsendQueryParams(m_connection.get(), request.engine, 0, nullptr, nullptr, nullptr, nullptr,
                                 binary) != 0;
    const PostgresValues& values = request.values;
    std::vector<const char*> pointers;
    std::vector<int> lengths;
    for (int i = 0; i < values.count(); ++i) {
        pointers.push_back(values.isNull(i) ? nullptr : values.bytes(i).constData());
        lengths.push_back(static_cast<int>(values.bytes(i).size()));
    }
    const std::vector<int> formats(pointers.size(), binary);
    return PQsendQueryPrepared(m_connection.get(), nameOf(request).c_str(), values.count(), pointers.data(),
                               lengths.data(), formats.data(), binary) != 0;
}

Result<PostgresConnection::Results> PostgresConnection::receive(std::size_t count)
{
    Results results;
    std::optional<Problem> problem;
    for (std::size_t i = 0; i < count; ++i) {
        PostgresResult result(PQgetResult(m_connection.get()));
        if (!problem && !isGood(result.native()))
            problem = failure(result.native());
        results.push_back(std::move(result));
        if (m_lost)
            break;
        // The end of this statement's results.
        while (const PostgresResult further{PQgetResult(m_connection.get())}) {
        }
    }
    if (problem)
        return refuse(std::move(*problem));
    return results;
}

Result<PostgresConnection::Results> PostgresConnection::executeAll(std::span<const PostgresRequest> requests)
{
    if (m_lost)
        return refuse(ProblemCode::unavailable);
    if (auto ready = prepareMissing(requests); !ready)
        return refuse(std::move(ready.error()));
    PQenterPipelineMode(m_connection.get());
    bool sent = true;
    for (const PostgresRequest& request : requests)
        sent = sent && send(request);
    sent = sent && PQpipelineSync(m_connection.get()) != 0;
    if (!sent)
        return refuse(failure(nullptr));
    auto results = receive(requests.size());
    if (m_lost)
        return results;
    const PostgresResult end(PQgetResult(m_connection.get()));
    if (PQresultStatus(end.native()) != PGRES_PIPELINE_SYNC) {
        // A server that is shut down ends the session instead of being ready for more; what it has answered
        // it has done.
        m_lost = true;
        m_in_transaction = false;
        return results;
    }
    PQexitPipelineMode(m_connection.get());
    return results;
}

Result<PostgresResult> PostgresConnection::execute(const PostgresRequest& request)
{
    auto results = executeAll(std::span(&request, 1));
    if (!results)
        return refuse(std::move(results.error()));
    return std::move(results->front());
}

Result<void> PostgresConnection::runScript(const QByteArray& sql)
{
    if (m_lost)
        return refuse(ProblemCode::unavailable);
    const PostgresResult result(PQexec(m_connection.get(), sql.constData()));
    if (!isGood(result.native()))
        return refuse(failure(result.native()));
    return {};
}

Result<void> PostgresConnection::prepare(Sql sql)
{
    const PostgresResult result(PQprepare(m_connection.get(), "", postgresText(sql).constData(), 0, nullptr));
    if (!isGood(result.native()))
        return refuse(failure(result.native()));
    return {};
}

Result<PostgresResult> PostgresConnection::begin(Mode mode, PostgresRequest first)
{
    invariant(!m_in_transaction);
    const std::array requests{
        PostgresRequest(mode == Mode::Write ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
        std::move(first)};
    auto results = executeAll(requests);
    m_in_transaction = !m_lost;
    if (!results) {
        rollback();
        return refuse(std::move(results.error()));
    }
    return std::move(results->back());
}

Result<void> PostgresConnection::begin(Mode mode)
{
    invariant(!m_in_transaction);
    auto begun = execute(
        PostgresRequest(mode == Mode::Write ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    m_in_transaction = begun.has_value();
    if (!begun)
        return refuse(std::move(begun.error()));
    return {};
}

Result<void> PostgresConnection::commit(std::vector<PostgresRequest> last)
{
    invariant(m_in_transaction || m_lost);
    if (m_lost)
        return refuse(ProblemCode::unavailable);
    last.emplace_back("COMMIT");
    auto done = executeAll(last);
    if (done) {
        m_in_transaction = false;
        // A transaction in which a statement failed is rolled back by its commit, which says so in its tag.
        return done->back().tag() == "COMMIT" ? Result<void>() : refuse(ProblemCode::unavailable);
    }
    rollback();
    return refuse(std::move(done.error()));
}

void PostgresConnection::rollback()
{
    if (!m_in_transaction)
        return;
    m_in_transaction = false;
    if (!m_lost && !runScript("ROLLBACK"))
        m_lost = true;
}

bool PostgresConnection::isInFailedTransaction() const
{
    return m_lost || PQtransactionStatus(m_connection.get()) == PQTRANS_INERROR;
}

Result<std::vector<QByteArray>> PostgresConnection::notifications(int wait_ms)
{
    std::vector<QByteArray> payloads;
    const auto take = [&] {
        while (PGnotify* notify = PQnotifies(m_connection.get())) {
            payloads.emplace_back(notify->extra);
            PQfreemem(notify);
        }
    };
    take();
    if (payloads.empty())
        waitForInput(m_connection.get(), wait_ms);
    if (PQconsumeInput(m_connection.get()) == 0)
        return refuse(failure(nullptr));
    take();
    return payloads;
}

} // namespace florin::store
