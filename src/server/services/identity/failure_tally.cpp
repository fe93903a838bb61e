// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/failure_tally.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace florin::server
{

void FailureTally::add(const store::User* user, const QString& peer, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    ++m_counts.hours[std::chrono::floor<std::chrono::hours>(now)];
    if (!user)
        return;
    OfUser& counts = m_counts.users[user->id];
    if (counts.failures == 0)
        counts.since = now;
    counts.name = user->name;
    ++counts.failures;
    if (counts.peers.size() < max_peers)
        counts.peers.insert(peer);
}

FailureTally::Counts FailureTally::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_counts, {});
}

void FailureTally::giveBack(const Counts& counts)
{
    const std::scoped_lock lock(m_mutex);
    for (const auto& [hour, attempts] : counts.hours)
        m_counts.hours[hour] += attempts;
    for (const auto& [user, given] : counts.users) {
        OfUser& mine = m_counts.users[user];
        if (given.failures > 0)
            mine.since = mine.failures == 0 ? given.since : std::min(mine.since, given.since);
        mine.name = given.name;
        mine.failures += given.failures;
        mine.peers.unite(given.peers);
    }
}

std::map<Timestamp, qint64> FailureTally::hours() const
{
    const std::scoped_lock lock(m_mutex);
    return m_counts.hours;
}

} // namespace florin::server
