// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/transaction.h"

#include "core/invariant.h"
#include "store/driver/statement.h"

#include <sqlite3.h>

namespace florin::store
{
namespace
{

// One name serves all: SQLite takes the innermost of that name, and scopes end innermost first.
Result<void> openSavepoint(sqlite3* handle)
{
    return runScript(handle, "SAVEPOINT florin");
}

Result<void> releaseSavepoint(sqlite3* handle)
{
    return runScript(handle, "RELEASE florin");
}

void rollbackSavepoint(sqlite3* handle)
{
    const auto undone = runScript(handle, "ROLLBACK TO florin; RELEASE florin");
    invariant(undone || sqlite3_get_autocommit(handle) != 0);
}

/// After a full disk or a failed read SQLite may have rolled back everything by itself.
bool isOver(sqlite3* handle)
{
    return sqlite3_get_autocommit(handle) != 0;
}

} // namespace

Result<Savepoint> Savepoint::begin(sqlite3* handle)
{
    if (const auto opened = openSavepoint(handle); !opened)
        return refuse(opened.error());
    return Savepoint(handle);
}

Savepoint::~Savepoint()
{
    rollback();
}

Result<void> Savepoint::release()
{
    auto released = releaseSavepoint(m_handle);
    if (released || isOver(m_handle))
        m_handle = nullptr;
    return released;
}

void Savepoint::rollback()
{
    if (m_handle != nullptr && !isOver(m_handle))
        rollbackSavepoint(m_handle);
    m_handle = nullptr;
}

Result<Transaction> Transaction::begin(sqlite3* handle, TransactionMode mode)
{
    const bool nested = !isOver(handle);
    const auto begun =
        nested ? openSavepoint(handle)
               : runScript(handle, mode == TransactionMode::Write ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED");
    if (!begun)
        return refuse(begun.error());
    return Transaction(handle, nested);
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    auto committed = m_nested ? releaseSavepoint(m_handle) : runScript(m_handle, "COMMIT");
    if (committed || isOver(m_handle))
        m_handle = nullptr;
    return committed;
}

void Transaction::rollback()
{
    if (m_handle == nullptr)
        return;
    if (m_nested && !isOver(m_handle))
        rollbackSavepoint(m_handle);
    else if (!isOver(m_handle)) {
        const auto undone = runScript(m_handle, "ROLLBACK");
        invariant(undone || isOver(m_handle));
    }
    m_handle = nullptr;
}

} // namespace florin::store
