// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace florin::server
{

/// Wakes a thread's event loop from any other thread through a pair of connected sockets: a way that the
/// operating system orders, and that race checkers see. On Windows through Qt's event queue.
class WakeUp final : public QObject
{
    Q_OBJECT

public:
    /// `awake` is called on the thread that called listen(), once or more after each ring().
    explicit WakeUp(std::function<void()> awake);
    ~WakeUp() override;

    /// On the thread that is to be woken, which the object must live on.
    void listen();
    /// Before the thread ends, on it.
    void unlisten();
    /// Thread-safe; does not block.
    void ring();

private:
    void hear();

    std::function<void()> m_awake;
    int m_sockets[2] = {-1, -1};
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace florin::server
