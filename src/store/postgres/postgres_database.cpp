// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_database.h"

#include "core/file_problem.h"
#include "core/random.h"
#include "store/postgres/postgres_news_reader.h"
#include "store/postgres/postgres_schema.h"
#include "store/postgres/postgres_unit_of_work.h"

namespace florin::store
{
namespace
{

constexpr int node_bytes = 16;

} // namespace

PostgresDatabase::PostgresDatabase(QString conninfo, BankKeys keys)
    : m_conninfo(std::move(conninfo))
    , m_keys(std::move(keys))
    , m_node(random::bytes(node_bytes))
{
}

PostgresDatabase::~PostgresDatabase() = default;

Result<std::unique_ptr<PostgresDatabase>>
PostgresDatabase::create(const QString& conninfo, const BankProfile& profile, const BankKeys& keys)
{
    auto connection = PostgresConnection::open(conninfo);
    if (!connection)
        return refuse(std::move(connection.error()));
    if (auto made = createSchema(**connection, profile, keys); !made)
        return refuse(std::move(made.error()));
    return std::unique_ptr<PostgresDatabase>(new PostgresDatabase(conninfo, keys));
}

Result<std::unique_ptr<PostgresDatabase>> PostgresDatabase::open(const QString& conninfo,
                                                                 const BankKeys& keys)
{
    auto connection = PostgresConnection::open(conninfo);
    if (!connection)
        return refuse(std::move(connection.error()));
    if (auto up = bringUpSchema(**connection, keys, postgresMigrations()); !up)
        return refuse(std::move(up.error()));
    return std::unique_ptr<PostgresDatabase>(new PostgresDatabase(conninfo, keys));
}

Result<std::unique_ptr<UnitOfWork>> PostgresDatabase::writer()
{
    if (m_writer_taken->exchange(true))
        return refuse(inFile(ProblemCode::in_use, QStringLiteral("the PostgreSQL database")));
    auto connection = PostgresConnection::open(m_conninfo);
    if (!connection) {
        *m_writer_taken = false;
        return refuse(std::move(connection.error()));
    }
    return std::make_unique<PostgresUnitOfWork>(std::move(*connection), m_keys, m_node, m_writer_taken);
}

Result<std::unique_ptr<NewsReader>> PostgresDatabase::news()
{
    auto connection = PostgresConnection::open(m_conninfo);
    if (!connection)
        return refuse(std::move(connection.error()));
    auto reader = std::make_unique<PostgresNewsReader>(std::move(*connection), m_keys, m_node);
    if (auto begun = reader->begin(); !begun)
        return refuse(std::move(begun.error()));
    return reader;
}

Result<std::unique_ptr<ReaderSession>> PostgresDatabase::reader()
{
    auto connection = PostgresConnection::open(m_conninfo);
    if (!connection)
        return refuse(std::move(connection.error()));
    return std::make_unique<PostgresReaderSession>(std::move(*connection), m_keys);
}

std::unique_ptr<ReaderSession> PostgresDatabase::takeIdle()
{
    const std::scoped_lock lock(m_mutex);
    if (m_idle.empty())
        return nullptr;
    auto session = std::move(m_idle.back());
    m_idle.pop_back();
    return session;
}

Result<Snapshot> PostgresDatabase::snapshot()
{
    auto session = takeIdle();
    if (!session) {
        auto fresh = reader();
        // Why it cannot be reached is nothing for those who asked for something else.
        if (!fresh)
            return refuse(ProblemCode::unavailable);
        session = std::move(*fresh);
    }
    if (auto begun = session->begin(); !begun)
        return refuse(std::move(begun.error()));
    return Snapshot(std::move(session), *this);
}

void PostgresDatabase::giveBack(std::unique_ptr<ReaderSession> session)
{
    std::unique_ptr<ReaderSession> surplus; // closed after the lock is let go of
    const std::scoped_lock lock(m_mutex);
    if (m_idle.size() < idle_max)
        m_idle.push_back(std::move(session));
    else
        surplus = std::move(session);
}

Result<std::unique_ptr<Database>> createPostgresBank(const QString& conninfo, const BankProfile& profile,
                                                     const BankKeys& keys)
{
    return PostgresDatabase::create(conninfo, profile, keys);
}

Result<std::unique_ptr<Database>> openPostgresBank(const QString& conninfo, const BankKeys& keys)
{
    return PostgresDatabase::open(conninfo, keys);
}

} // namespace florin::store
