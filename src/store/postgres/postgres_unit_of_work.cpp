// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_unit_of_work.h"

#include "core/invariant.h"
#include "store/sealing.h"
#include "store/tables/personal_places.h"

namespace florin::store
{

PostgresUnitOfWork::PostgresUnitOfWork(std::unique_ptr<PostgresConnection> connection, const BankKeys& keys,
                                       const QByteArray& node, std::shared_ptr<std::atomic_bool> taken)
    : m_taken(std::move(taken))
    , m_keys(keys)
    , m_node(node)
    , m_connection(std::move(connection))
    , m_tables(*m_connection, keys)
    , m_ledger(*m_connection, keys)
    , m_customers(m_tables, keys)
    , m_identity(m_tables, keys)
    , m_support(m_tables)
    , m_feedback(m_tables)
    , m_messages(m_tables, keys)
    , m_audit(m_tables)
    , m_answers(m_tables)
    , m_bank(m_tables)
    , m_seals(m_tables, keys)
    , m_security(m_tables)
{
}

PostgresUnitOfWork::~PostgresUnitOfWork()
{
    rollback();
    *m_taken = false;
}

Result<void> PostgresUnitOfWork::begin()
{
    invariant(!m_active);
    m_tables.forgetCommand();
    m_news.clear();
    if (auto there = m_connection->connected(); !there)
        return there;
    auto begun = m_ledger.begin();
    // A connection that stood idle may be found to have been lost only now.
    if (!begun && m_connection->isLost() && m_connection->connected())
        begun = m_ledger.begin();
    m_active = begun.has_value();
    return begun;
}

std::vector<PostgresRequest> PostgresUnitOfWork::lastRequests() const
{
    if (m_news.isEmpty())
        return {};
    PostgresValues values;
    values.add(QByteArrayView(m_node)).add(QByteArrayView(seal(m_keys.fields, place::news, m_news)));
    PostgresValues who;
    who.add(QString::fromLatin1(m_node.toHex()));
    return {{Sql::insert_news, std::move(values)}, {Sql::notify_news, std::move(who)}};
}

Result<void> PostgresUnitOfWork::commit()
{
    invariant(m_active);
    auto done = m_connection->commit(m_ledger.transaction(), lastRequests());
    m_active = false;
    if (done)
        m_ledger.committed();
    else
        m_ledger.rolledBack();
    return done;
}

void PostgresUnitOfWork::rollback()
{
    if (!m_active)
        return;
    m_active = false;
    m_connection->rollback();
    m_ledger.rolledBack();
}

void PostgresUnitOfWork::beginCommand()
{
    invariant(m_active);
    m_tables.beginCommand();
}

Result<void> PostgresUnitOfWork::abandonCommand()
{
    invariant(m_active);
    auto done = m_tables.abandonCommand();
    if (!done)
        rollback();
    return done;
}

} // namespace florin::store
