// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace florin::server
{

/// How much is known in favour of whoever asks for a slow thing.
enum class Lane {
    Known,   ///< logged in, or was here before: goes first, but for every fifth turn
    Fresh,   ///< nothing is known
    Suspect, ///< failed before: never on all threads, and so many a second at most
};

/// A few threads that take tasks from bounded queues, a lane each. The lanes are served in their order,
/// oldest first: where passwords are checked, whoever guesses waits behind everybody else, and strangers get
/// a turn now and then, however many known people come. Thread-safe.
class LanePool
{
public:
    using Task = std::function<void()>;
    struct Limits {
        int threads = 2;
        std::size_t max_waiting = 256;
        std::size_t max_suspects_waiting = 32;
        /// Between two suspects, but for so many that may come together.
        std::chrono::milliseconds suspect_pause{300};
        int suspects_together = 10;
    };

    explicit LanePool(const Limits& limits);
    ~LanePool();
    LanePool(const LanePool&) = delete;
    LanePool& operator=(const LanePool&) = delete;

    /// False when the lane's queue is full or the pool is stopping; the task is then not taken.
    [[nodiscard]] bool submit(Lane lane, Task task);
    /// Takes no more tasks, finishes those that wait, joins the threads. Harmless when repeated.
    void stop();

private:
    using Time = std::chrono::steady_clock::time_point;
    static constexpr int known_in_a_row_max = 4;

    [[nodiscard]] std::deque<Task>& queue(Lane lane) { return m_queues[static_cast<std::size_t>(lane)]; }
    /// When the next suspect may go.
    [[nodiscard]] Time suspectsFrom() const;
    [[nodiscard]] bool suspectMayGo(Time now) const;
    /// The lane to serve next; with the lock held.
    [[nodiscard]] std::optional<Lane> next(Time now);
    void wait(std::unique_lock<std::mutex>& lock);
    void work();

    const Limits m_limits;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<Task>, 3> m_queues;
    int m_known_in_a_row = 0; ///< while somebody fresh waited
    int m_suspects_running = 0;
    Time m_suspects_due; ///< when the last of them would have gone at an even pace
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace florin::server
