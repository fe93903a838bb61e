// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <utility>

struct sqlite3;

namespace florin::store
{

enum class TransactionMode {
    Write, ///< takes the write lock at once, so that a later write never meets a busy lock halfway
    Read,  ///< sees one snapshot from its first read on
};

/// A step inside a transaction that can be taken back alone: rolled back at the end of its scope unless
/// released. Outside a transaction it is one. Savepoints end in the reverse order of their making, as scopes
/// do.
class Savepoint
{
public:
    [[nodiscard]] static Result<Savepoint> begin(sqlite3* handle);
    Savepoint(Savepoint&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Savepoint& operator=(Savepoint&& other) = delete;
    ~Savepoint();

    /// Keeps what was done since begin, for the transaction around it to commit. On failure it is still open.
    Result<void> release();
    /// Takes back what was done since begin. Nothing happens when it has ended already.
    void rollback();

private:
    explicit Savepoint(sqlite3* handle) : m_handle(handle) {}
    sqlite3* m_handle;
};

/// A transaction: rolled back at the end of its scope unless committed. One begun inside another (by this
/// class, QSqlDatabase::transaction or BEGIN) is a savepoint of it: abandoned, it takes back only its own
/// part; committed, it is on the disk when the outermost is.
class Transaction
{
public:
    /// Problems: busy when another connection writes for longer than the busy timeout.
    [[nodiscard]] static Result<Transaction> begin(sqlite3* handle,
                                                   TransactionMode mode = TransactionMode::Write);
    Transaction(Transaction&& other) noexcept
        : m_handle(std::exchange(other.m_handle, nullptr))
        , m_nested(other.m_nested)
    {
    }
    Transaction& operator=(Transaction&& other) = delete;
    ~Transaction();

    /// On failure (busy, disk_full) the transaction is still open unless SQLite had to give it up; it may be
    /// tried again or left to roll back.
    Result<void> commit();
    void rollback();

private:
    Transaction(sqlite3* handle, bool nested) : m_handle(handle), m_nested(nested) {}
    sqlite3* m_handle;
    bool m_nested;
};

} // namespace florin::store
