// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/looks.h"

#include "core/invariant.h"

namespace florin::server
{

QString Look::key() const
{
    invariant(!lines.empty());
    const store::AuditLine& line = lines.front();
    // A unit separator stands in none of them: none of them may hold control characters.
    return QStringList{QString::number(line.actor ? line.actor->value : 0),
                       line.operation,
                       line.subject,
                       line.outcome,
                       line.address,
                       line.device}
        .join(QChar(0x1f));
}

bool LookMemory::isNoted(const QString& key, Timestamp now) const
{
    const std::scoped_lock lock(m_mutex);
    const auto noted = m_noted.find(key);
    // A clock that was put back makes a new line.
    return noted != m_noted.end() && now >= noted->second && now - noted->second < window;
}

void LookMemory::keep(const QString& key, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_noted.size() >= max_looks)
        std::erase_if(m_noted, [now](const auto& noted) { return now - noted.second >= window; });
    if (m_noted.size() >= max_looks)
        m_noted.clear();
    m_noted[key] = now;
}

} // namespace florin::server
