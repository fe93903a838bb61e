// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_unit_of_work.h"

#include "core/invariant.h"
#include "core/random.h"
#include "store/sealing.h"
#include "store/tables/personal_places.h"

#include <chrono>
#include <thread>

namespace florin::store
{
namespace
{

constexpr int unit_bytes = 16;
/// How long a commit whose connection was lost is asked after.
constexpr auto find_out_patience = std::chrono::seconds(20);
constexpr auto find_out_pause = std::chrono::milliseconds(250);

} // namespace

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
    m_unit = random::bytes(unit_bytes);
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
    PostgresValues proof;
    proof.add(QByteArrayView(m_node)).add(QByteArrayView(m_unit));
    std::vector<PostgresRequest> requests;
    requests.emplace_back(Sql::upsert_unit_proof, std::move(proof));
    if (m_news.isEmpty())
        return requests;
    PostgresValues values;
    values.add(QByteArrayView(m_node)).add(QByteArrayView(seal(m_keys.fields, place::news, m_news)));
    PostgresValues who;
    who.add(QString::fromLatin1(m_node.toHex()));
    requests.emplace_back(Sql::insert_news, std::move(values));
    requests.emplace_back(Sql::notify_news, std::move(who));
    return requests;
}

Result<void> PostgresUnitOfWork::commit()
{
    invariant(m_active);
    const bool was_lost = m_connection->isLost();
    auto done = m_connection->commit(lastRequests());
    if (!done && !was_lost && m_connection->isLost())
        done = findOut();
    m_active = false;
    if (done)
        m_ledger.committed();
    else
        m_ledger.rolledBack();
    return done;
}

Result<void> PostgresUnitOfWork::findOut()
{
    const auto until = std::chrono::steady_clock::now() + find_out_patience;
    while (std::chrono::steady_clock::now() < until) {
        if (const auto committed = isCommitted())
            return *committed ? Result<void>() : refuse(ProblemCode::unavailable);
        std::this_thread::sleep_for(find_out_pause);
    }
    return refuse(ProblemCode::timed_out);
}

/// Its transaction held the lock of the tip. Whoever has that lock now knows that it is over, and so does not
/// take one that is still on its way to its end for one that never was. The number of a transaction would
/// prove nothing: a server that took over without it gives the number to another one.
Result<bool> PostgresUnitOfWork::isCommitted()
{
    if (auto there = m_connection->connected(); !there)
        return refuse(std::move(there.error()));
    if (auto locked = m_connection->begin(PostgresConnection::Mode::Write, Sql::lock_ledger_tip); !locked)
        return refuse(std::move(locked.error()));
    PostgresValues values;
    values.add(QByteArrayView(m_node));
    const auto proof = m_connection->execute({Sql::select_unit_proof, std::move(values)});
    m_connection->rollback();
    if (!proof)
        return refuse(proof.error());
    return proof->rowCount() == 1 && proof->bytes(0, 0) == m_unit;
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
