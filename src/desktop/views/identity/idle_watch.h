// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointF>
#include <QTimer>

class QPointerEvent;

namespace florin::desktop
{

/// Tells when nobody has touched keyboard, mouse or screen for a while; in any window of the program. A key
/// that is held down by something, a mouse that trembles or a thing that lies on the screen is nobody.
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
    [[nodiscard]] bool isSomebody(QEvent* event);
    [[nodiscard]] bool hasMoved(const QPointerEvent& event);

    QTimer m_timer;
    QHash<int, QPointF> m_places; ///< where each finger and the mouse were when they last counted
};

} // namespace florin::desktop
