// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/gate/link.h"
#include "server/gate/wake_up.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <future>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace florin::server
{

/// A thread with an event loop, and the connections that live on it.
class GateThread final : public QObject
{
    Q_OBJECT

public:
    GateThread(Desk& desk, const Greeting& greeting, QSslConfiguration tls,
               std::shared_ptr<Strangers> strangers);
    ~GateThread() override;

    void start();
    /// Waits, within reason, until what is under way was answered, then closes all connections. From the
    /// thread that started it.
    void stop();
    /// Hands an accepted socket over. Thread-safe.
    void adopt(qintptr descriptor);
    /// Of the connections adopted from now on. From any thread.
    void setTls(const QSslConfiguration& tls);
    [[nodiscard]] int connections() const { return m_count; }

private:
    /// On the thread itself, after a wake-up: takes what was handed over, sends what was posted, closes when
    /// asked to.
    void attend();
    void take(qintptr descriptor, const QSslConfiguration& tls);
    void drain();
    void closeAll();

    Desk& m_desk;
    const Greeting& m_greeting;
    const std::shared_ptr<Strangers> m_strangers;
    QThread m_thread;
    std::shared_ptr<Outbox> m_outbox;
    WakeUp m_wake;
    QTimer m_tick;
    std::unordered_map<LinkId, std::unique_ptr<Link>> m_links;
    std::atomic<int> m_count = 0;

    std::mutex m_mutex; // guards the next three
    QSslConfiguration m_tls;
    std::vector<qintptr> m_arrived;
    std::promise<void>* m_closing = nullptr;
};

} // namespace florin::server
