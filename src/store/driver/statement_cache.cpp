// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/statement_cache.h"

#include "core/invariant.h"

namespace florin::store
{

StatementCache::~StatementCache()
{
    invariant(m_lent_count == 0);
}

Result<CachedStatement> StatementCache::use(const QByteArray& sql)
{
    Idle& home = m_idle[sql];
    if (home.empty()) {
        auto prepared = Statement::prepare(m_handle, sql, StatementLife::Long);
        if (!prepared)
            return refuse(prepared.error());
        ++m_prepared_count;
        home.push_back(std::move(*prepared));
    }
    Statement statement = std::move(home.back());
    home.pop_back();
    return CachedStatement(std::move(statement), *this, home);
}

void StatementCache::clear()
{
    // The places stay: what is lent now goes back to them.
    for (auto& [sql, idle] : m_idle)
        idle.clear();
}

CachedStatement::CachedStatement(Statement statement, StatementCache& cache, StatementCache::Idle& home)
    : m_statement(std::move(statement))
    , m_cache(&cache)
    , m_home(&home)
{
    ++m_cache->m_lent_count;
}

CachedStatement::CachedStatement(CachedStatement&& other) noexcept
    : m_statement(std::move(other.m_statement))
    , m_cache(std::exchange(other.m_cache, nullptr))
    , m_home(other.m_home)
{
}

CachedStatement::~CachedStatement()
{
    if (m_cache == nullptr)
        return;
    m_statement.reset();
    m_statement.clearBindings();
    m_home->push_back(std::move(m_statement));
    --m_cache->m_lent_count;
}

} // namespace florin::store
