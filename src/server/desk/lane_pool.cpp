// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/lane_pool.h"

#include <algorithm>

namespace florin::server
{

LanePool::LanePool(const Limits& limits) : m_limits(limits)
{
    for (int i = 0; i < limits.threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

LanePool::~LanePool()
{
    stop();
}

bool LanePool::submit(Lane lane, Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto limit = lane == Lane::Suspect ? m_limits.max_suspects_waiting : m_limits.max_waiting;
        if (m_stopping || queue(lane).size() >= limit)
            return false;
        queue(lane).push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

void LanePool::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

LanePool::Time LanePool::suspectsFrom() const
{
    return m_suspects_due - m_limits.suspect_pause * (m_limits.suspects_together - 1);
}

bool LanePool::suspectMayGo(Time now) const
{
    // The last thread is for the others; a pool that ends holds nobody up any more.
    const bool thread_left = m_suspects_running + 1 < std::max(m_limits.threads, 2);
    return m_stopping || (thread_left && suspectsFrom() <= now);
}

std::optional<Lane> LanePool::next(Time now)
{
    const bool fresh = !queue(Lane::Fresh).empty();
    if (!queue(Lane::Known).empty() && !(fresh && m_known_in_a_row >= known_in_a_row_max))
        return Lane::Known;
    if (fresh)
        return Lane::Fresh;
    if (queue(Lane::Suspect).empty() || !suspectMayGo(now))
        return std::nullopt;
    return Lane::Suspect;
}

void LanePool::wait(std::unique_lock<std::mutex>& lock)
{
    const bool too_early = suspectsFrom() > std::chrono::steady_clock::now();
    if (too_early && !queue(Lane::Suspect).empty())
        m_wake.wait_until(lock, suspectsFrom());
    else
        m_wake.wait(lock);
}

void LanePool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const Time now = std::chrono::steady_clock::now();
        const auto lane = next(now);
        if (!lane && m_stopping)
            return;
        if (!lane) {
            wait(lock);
            continue;
        }
        const Task task = std::move(queue(*lane).front());
        queue(*lane).pop_front();
        m_known_in_a_row = *lane == Lane::Known && !queue(Lane::Fresh).empty() ? m_known_in_a_row + 1 : 0;
        const bool suspect = *lane == Lane::Suspect;
        if (suspect) {
            ++m_suspects_running;
            m_suspects_due = std::max(m_suspects_due, now) + m_limits.suspect_pause;
        }
        lock.unlock();
        task();
        lock.lock();
        if (suspect) {
            --m_suspects_running;
            m_wake.notify_one(); // one that was held back may go now
        }
    }
}

} // namespace florin::server
