// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace florin::desktop
{

/// Counts seconds down to a moment. What it shows may lag, the end does not: it is when the time is over,
/// however late a tick came.
class Countdown final : public QObject
{
    Q_OBJECT
public:
    explicit Countdown(QObject* parent);

    void start(std::chrono::milliseconds time);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// Rounded up: it says 1 until it is over.
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    void ticked(int seconds_left);
    void over();

private:
    void tick();

    QTimer m_timer;
    QDeadlineTimer m_end;
};

} // namespace florin::desktop
