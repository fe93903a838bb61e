// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/lock_book.h"

#include <algorithm>

namespace florin::server
{

std::chrono::seconds LockLimits::length(int number) const
{
    return std::min<std::chrono::seconds>(lock_for * (1LL << std::clamp(number - 1, 0, 20)), longest);
}

void LockBook::makeRoom(Timestamp now)
{
    if (m_records.size() < max_names)
        return;
    std::erase_if(m_records, [&](const auto& entry) {
        return entry.second.locked_until <= now && now - entry.second.last > std::chrono::hours(1);
    });
    // Locks of users are in the store too; names that nobody has lose theirs.
    if (m_records.size() >= max_names)
        m_records.clear();
}

std::optional<int> LockBook::failed(const QString& name, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    makeRoom(now);
    Record& record = m_records[name.toStdString()];
    if (now - std::max(record.last, record.locked_until) > LockLimits::forget_after)
        record = {};
    record.last = now;
    if (++record.failures < m_limits.lock_after)
        return std::nullopt;
    record.failures = 0;
    record.locked_until = now + m_limits.length(++record.locks);
    return record.locks;
}

std::optional<Timestamp> LockBook::lockedUntil(const QString& name, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_records.find(name.toStdString());
    if (found == m_records.end() || found->second.locked_until <= now)
        return std::nullopt;
    return found->second.locked_until;
}

void LockBook::succeeded(const QString& name)
{
    const std::scoped_lock lock(m_mutex);
    // What was locked stays so for strangers: a good log-in from a known place says nothing about them.
    if (const auto found = m_records.find(name.toStdString()); found != m_records.end())
        found->second.failures = 0;
}

} // namespace florin::server
