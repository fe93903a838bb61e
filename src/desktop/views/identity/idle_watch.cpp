// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/identity/idle_watch.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace florin::desktop
{
namespace
{

/// Less is no hand's doing.
constexpr qreal least_movement = 8;

} // namespace

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::start(std::chrono::milliseconds limit)
{
    m_timer.stop();
    if (limit.count() > 0)
        m_timer.start(limit);
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    if (m_timer.isActive() && isSomebody(event))
        m_timer.start();
    return false;
}

bool IdleWatch::isSomebody(QEvent* event)
{
    // The program sends such events to itself as well.
    if (!event->spontaneous())
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        return !static_cast<QKeyEvent*>(event)->isAutoRepeat();
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        return true;
    case QEvent::TouchBegin:
        m_places.clear(); // no finger was down before
        return hasMoved(*static_cast<QPointerEvent*>(event));
    case QEvent::MouseMove:
    case QEvent::TouchUpdate:
        return hasMoved(*static_cast<QPointerEvent*>(event));
    default:
        return false;
    }
}

bool IdleWatch::hasMoved(const QPointerEvent& event)
{
    bool moved = false;
    for (const QEventPoint& point : event.points()) {
        const QPointF now = point.globalPosition();
        const auto before = m_places.constFind(point.id());
        if (point.state() != QEventPoint::Pressed && before != m_places.cend() &&
            (now - *before).manhattanLength() < least_movement)
            continue;
        m_places.insert(point.id(), now);
        moved = true;
    }
    return moved;
}

} // namespace florin::desktop
