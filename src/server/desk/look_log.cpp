// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/look_log.h"

namespace florin::server
{

bool LookLog::isNoted(const Look& look, Timestamp now) const
{
    return m_memory.isNoted(look.key(), now);
}

void LookLog::add(const Look& look, std::vector<store::AuditLine>& lines, Timestamp now)
{
    const QString key = look.key();
    if (!m_memory.isNoted(key, now) && m_added.insert(key).second)
        lines.insert(lines.end(), look.lines.begin(), look.lines.end());
}

void LookLog::committed(Timestamp now)
{
    for (const QString& key : m_added)
        m_memory.keep(key, now);
}

bool LookLog::holdBack(const Look& look, Timestamp now)
{
    const QString key = look.key();
    if (m_memory.isNoted(key, now))
        return true;
    if (m_waiting.size() >= max_waiting_lines)
        return false;
    m_waiting.insert(m_waiting.end(), look.lines.begin(), look.lines.end());
    m_memory.keep(key, now);
    return true;
}

void LookLog::writeWaiting(store::UnitOfWork& stores)
{
    const auto tick = std::chrono::steady_clock::now();
    if (m_waiting.empty() || tick - m_tried < try_every)
        return;
    m_tried = tick;
    if (!stores.begin())
        return;
    if (!stores.audit().append(m_waiting))
        stores.rollback();
    else if (stores.commit())
        m_waiting.clear();
}

} // namespace florin::server
