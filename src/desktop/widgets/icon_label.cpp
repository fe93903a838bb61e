// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/icon_label.h"

#include "desktop/look/theme.h"

#include <QEvent>
#include <QPainter>

namespace florin::desktop
{

IconLabel::IconLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { resizeToIcon(); });
}

IconLabel::IconLabel(Icon icon, Colour colour, int size, QWidget* parent) : IconLabel(parent)
{
    m_size = size;
    setIcon(icon, colour);
}

void IconLabel::setIcon(Icon icon, Colour colour)
{
    m_icon = icon;
    m_colour = colour;
    resizeToIcon();
}

QSize IconLabel::sizeHint() const
{
    return {theme().scaled(m_size), theme().scaled(m_size)};
}

void IconLabel::resizeToIcon()
{
    updateGeometry();
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, iconPixmap(m_icon, width(), theme().colour(m_colour), devicePixelRatioF()));
}

void IconLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::EnabledChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace florin::desktop
