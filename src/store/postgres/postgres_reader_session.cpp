// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_reader_session.h"

namespace florin::store
{

PostgresReaderSession::PostgresReaderSession(std::unique_ptr<PostgresConnection> connection,
                                             const BankKeys& keys)
    : m_connection(std::move(connection))
    , m_tables(*m_connection, keys)
    , m_ledger(*m_connection, keys)
    , m_customers(m_tables, keys)
    , m_identity(m_tables, keys)
    , m_credentials(m_tables, keys)
    , m_support(m_tables)
    , m_feedback(m_tables)
    , m_messages(m_tables, keys)
    , m_audit(m_tables)
    , m_answers(m_tables)
    , m_approvals(m_tables, keys)
    , m_roles(m_tables)
    , m_bank(m_tables)
    , m_seals(m_tables, keys)
    , m_security(m_tables)
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
