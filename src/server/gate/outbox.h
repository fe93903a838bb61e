// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/caller.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace florin::server
{

using LinkId = quint64;

/// A frame for one connection, and after a log-in or log-out whom it speaks for from now on.
struct Delivery {
    LinkId link = 0;
    QByteArray frame;
    CallerPtr bind;
    /// Of an event: for whom it was meant; null for an answer.
    std::shared_ptr<Session> session;
};

/// Where other threads leave what a gate thread is to send. Many deliveries cost one wake-up. Thread-safe.
class Outbox
{
public:
    /// `wake` makes the gate thread call take() soon; it is called from the posting thread.
    explicit Outbox(std::function<void()> wake) : m_wake(std::move(wake)) {}

    void post(Delivery delivery)
    {
        bool first = false;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_closed)
                return;
            first = m_deliveries.empty();
            m_deliveries.push_back(std::move(delivery));
        }
        if (first)
            m_wake();
    }

    [[nodiscard]] std::vector<Delivery> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_deliveries, {});
    }

    /// The gate thread is going: nothing is taken any more.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_deliveries.clear();
    }

private:
    std::function<void()> m_wake;
    std::mutex m_mutex;
    std::vector<Delivery> m_deliveries;
    bool m_closed = false;
};

} // namespace florin::server
