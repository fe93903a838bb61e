// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/throttle.h"

#include <algorithm>

namespace florin::server
{

Result<void> Throttle::check(const QString& name, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_records.find(name.toStdString());
    if (found == m_records.end() || found->second.wait_until <= now)
        return {};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(found->second.wait_until - now);
    return refuse({ProblemCode::throttled, {{QStringLiteral("seconds"), qint64{seconds.count()}}}});
}

int Throttle::failed(const QString& name, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_records.size() >= max_names) {
        std::erase_if(m_records, [&](const auto& entry) { return entry.second.wait_until <= now; });
        // All of them waiting is an attack from very many addresses; it must not fill the memory.
        if (m_records.size() >= max_names)
            m_records.clear();
    }
    Record& record = m_records[name.toStdString()];
    if (now - record.last > m_limits.forget_after)
        record.failures = 0;
    record.last = now;
    const int beyond = ++record.failures - m_limits.free_failures;
    if (beyond < 0)
        return record.failures;
    const auto wait = m_limits.first_wait * (1LL << std::min(beyond, 20));
    record.wait_until = now + std::min<std::chrono::seconds>(wait, m_limits.longest_wait);
    return record.failures;
}

void Throttle::succeeded(const QString& name)
{
    const std::scoped_lock lock(m_mutex);
    m_records.erase(name.toStdString());
}

} // namespace florin::server
