// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/driver/statement.h"

#include <QByteArray>
#include <QHashFunctions>

#include <unordered_map>
#include <vector>

struct sqlite3;

namespace florin::store
{

class CachedStatement;

/// Statements of one connection, each prepared once and then lent out. What identifies a statement is its
/// text. Belongs to its connection's thread.
class StatementCache
{
public:
    explicit StatementCache(sqlite3* handle) : m_handle(handle) {}
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;
    ~StatementCache();

    /// Lends a statement, reset and with all parameters NULL. Two of the same text at a time are two
    /// statements.
    [[nodiscard]] Result<CachedStatement> use(const QByteArray& sql);
    /// Finalizes what is not lent, as closing and some schema changes need.
    void clear();
    /// How often a statement had to be prepared: a measure of how well the cache is used.
    [[nodiscard]] qint64 preparedCount() const { return m_prepared_count; }

private:
    friend class CachedStatement;
    struct Hash {
        std::size_t operator()(const QByteArray& text) const { return qHash(text); }
    };
    using Idle = std::vector<Statement>;

    sqlite3* m_handle;
    // Nodes do not move: a lent statement points to where it goes back to.
    std::unordered_map<QByteArray, Idle, Hash> m_idle;
    qint64 m_prepared_count = 0;
    int m_lent_count = 0;
};

/// A statement on loan: at the end of its scope it is reset, its bindings are cleared, and it goes back to
/// the cache, which must outlive it.
class CachedStatement
{
public:
    CachedStatement(CachedStatement&& other) noexcept;
    CachedStatement& operator=(CachedStatement&& other) = delete;
    ~CachedStatement();

    Statement* operator->() { return &m_statement; }
    Statement& operator*() { return m_statement; }

private:
    friend class StatementCache;
    CachedStatement(Statement statement, StatementCache& cache, StatementCache::Idle& home);

    Statement m_statement;
    StatementCache* m_cache;
    StatementCache::Idle* m_home;
};

} // namespace florin::store
