// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace florin::desktop
{

/// Tells when nobody has touched keyboard, mouse or screen for a while; in any window of the program.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject* parent);

    /// Counts from now on; zero stops it.
    void start(std::chrono::milliseconds limit);
    void stop() { m_timer.stop(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;
};

} // namespace florin::desktop
