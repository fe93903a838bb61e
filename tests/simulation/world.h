// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <random>

namespace florin::simulation
{

/// Time and chance of a simulated world: what is to happen, in order, and nothing else. The same seed and the
/// same deeds give the same world, whatever the machine is busy with. One thread.
class World
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Milliseconds = std::chrono::milliseconds;
    using Event = quint64; ///< 0: none

    World(quint64 seed, ManualClock& wall_clock) : m_chance(seed), m_wall_clock(wall_clock) {}
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    [[nodiscard]] Time now() const { return m_now; }
    Event after(Milliseconds time, std::function<void()> happens)
    {
        const Event event = ++m_last;
        m_events.emplace(std::pair(m_now + time, event), std::move(happens));
        m_times.emplace(event, m_now + time);
        return event;
    }
    void cancel(Event event)
    {
        const auto found = m_times.find(event);
        if (found == m_times.end())
            return;
        m_events.erase({found->second, event});
        m_times.erase(found);
    }
    /// The next thing happens, and time with it. False when nothing is to come.
    bool step()
    {
        if (m_events.empty())
            return false;
        const auto next = m_events.begin();
        const auto [time, event] = next->first;
        const auto happens = std::move(next->second);
        m_events.erase(next);
        m_times.erase(event);
        m_wall_clock.advance(std::chrono::duration_cast<Milliseconds>(time - m_now));
        m_now = time;
        happens();
        return true;
    }

    /// From 0 to `most`, each as likely.
    [[nodiscard]] qint64 chance(qint64 most)
    {
        // Not one of the library's distributions: those may differ from one library to another.
        return static_cast<qint64>(m_chance() % (static_cast<quint64>(most) + 1));
    }
    [[nodiscard]] bool happens(int percent) { return chance(99) < percent; }
    [[nodiscard]] Milliseconds someTime(Milliseconds least, Milliseconds most)
    {
        return least + Milliseconds(chance((most - least).count()));
    }

    /// The story so far, for comparing and for reading.
    void tell(const QString& line)
    {
        const auto ms = std::chrono::duration_cast<Milliseconds>(m_now.time_since_epoch()).count();
        m_story += QString::number(ms) + QLatin1Char(' ') + line;
    }
    [[nodiscard]] const QStringList& story() const { return m_story; }

private:
    std::mt19937_64 m_chance;
    ManualClock& m_wall_clock;
    Time m_now{};
    Event m_last = 0;
    std::map<std::pair<Time, Event>, std::function<void()>> m_events;
    std::map<Event, Time> m_times;
    QStringList m_story;
};

} // namespace florin::simulation
