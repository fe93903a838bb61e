// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/focus_ring.h"

#include "desktop/look/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

namespace florin::desktop
{
namespace
{

bool cameByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason || reason == Qt::OtherFocusReason;
}

} // namespace

FocusRing::FocusRing() : QFocusFrame(nullptr)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colour(Colour::accent), focus_ring_width));
    const QRectF inside = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(inside, corner_radius + 3, corner_radius + 3);
}

FocusWatch::FocusWatch(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FocusWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        auto* button = qobject_cast<QAbstractButton*>(watched);
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        ring(button && cameByKeyboard(reason) ? button : nullptr);
    } else if (event->type() == QEvent::FocusOut && m_ring && m_ring->widget() == watched) {
        ring(nullptr);
    }
    return false;
}

void FocusWatch::ring(QWidget* widget)
{
    // The ring is a child of the window it is in, and goes with it.
    if (!m_ring && widget)
        m_ring = new FocusRing;
    if (m_ring)
        m_ring->setWidget(widget);
}

} // namespace florin::desktop
