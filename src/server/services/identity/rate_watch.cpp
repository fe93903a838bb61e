// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/rate_watch.h"

#include <algorithm>
#include <numeric>

namespace florin::server
{

bool RateWatch::marks(const QString& name, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_records.size() >= max_names) {
        std::erase_if(m_records, [&](const auto& entry) {
            return entry.second.marked_until <= now && now - entry.second.begun > m_limits.window;
        });
        if (m_records.size() >= max_names)
            m_records.clear(); // very many at once must not fill the memory
    }
    Record& record = m_records[name.toStdString()];
    if (now - record.begun > m_limits.window) {
        record.begun = now;
        record.attempts = 0;
    }
    if (++record.attempts < m_limits.attempts)
        return false;
    const bool newly = record.marked_until <= now;
    record.marked_until = now + m_limits.mark_for;
    return newly;
}

bool RateWatch::isMarked(const QString& name, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_records.find(name.toStdString());
    return found != m_records.end() && found->second.marked_until > now;
}

void GuessWatch::moveOn(Timestamp now)
{
    const auto slot = static_cast<qint64>(now.time_since_epoch() / slot_length);
    const auto passed = std::clamp<qint64>(slot - m_slot, 0, static_cast<qint64>(m_slots.size()));
    std::shift_right(m_slots.begin(), m_slots.end(), passed);
    std::fill_n(m_slots.begin(), passed, 0);
    m_slot = std::max(m_slot, slot);
}

int GuessWatch::sum() const
{
    return std::accumulate(m_slots.begin(), m_slots.end(), 0);
}

GuessWatch::Change GuessWatch::count(int failures, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    moveOn(now);
    m_slots.front() += failures;
    const bool guessing = sum() >= (m_guessing ? ends_below : begins_at);
    if (guessing == m_guessing)
        return Change::None;
    m_guessing = guessing;
    return guessing ? Change::Began : Change::Ended;
}

bool GuessWatch::isGuessing(Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    moveOn(now);
    return m_guessing && sum() >= ends_below;
}

int GuessWatch::lastMinute(Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    moveOn(now);
    return sum();
}

} // namespace florin::server
