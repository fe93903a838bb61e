// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace florin::server
{

/// A few threads that take tasks from one bounded queue, oldest first. Thread-safe.
class WorkerPool
{
public:
    using Task = std::function<void()>;

    WorkerPool(int threads, std::size_t max_waiting);
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// False when the queue is full or the pool is stopping; the task is then not taken.
    [[nodiscard]] bool submit(Task task);
    /// Takes no more tasks, finishes those that wait, joins the threads. Harmless when repeated.
    void stop();

private:
    void work();

    const std::size_t m_max_waiting;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace florin::server
