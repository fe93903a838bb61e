// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_reader_session.h"

namespace florin::store
{

PostgresReaderSession::PostgresReaderSession(std::unique_ptr<PostgresConnection> connection,
                                             const BankKeys& keys)
    : base_from_member(*connection, keys)
    , OverTables(member, member, keys)
    , m_connection(std::move(connection))
    , m_ledger(*m_connection, keys)
{
}

PostgresReaderSession::~PostgresReaderSession()
{
    end();
}

Result<void> PostgresReaderSession::begin()
{
    if (auto there = m_connection->connected(); !there)
        return there;
    // The moment is that of the first statement, not of BEGIN: one goes along.
    const auto begin_at_once = [this] {
        return m_connection->begin(PostgresConnection::Mode::Read, Sql::select_ledger_tip);
    };
    auto begun = begin_at_once();
    if (!begun && m_connection->isLost() && m_connection->connected())
        begun = begin_at_once();
    if (!begun)
        return refuse(std::move(begun.error()));
    return {};
}

void PostgresReaderSession::end()
{
    m_connection->rollback();
}

} // namespace florin::store
