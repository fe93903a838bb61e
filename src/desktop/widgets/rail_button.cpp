// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/rail_button.h"

#include "desktop/look/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int badge_max = 99;

QFont badgeFont()
{
    return theme().font(TextSize::Caption, true);
}

} // namespace

RailButton::RailButton(const QString& id, Icon icon, const QString& text, int position, QWidget* parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_icon(icon)
    , m_position(position)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    describe();
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    describe();
    update();
}

void RailButton::describe()
{
    setAccessibleName(m_badge > 0 ? tr("%1, %n unread", nullptr, m_badge).arg(text()) : text());
    const QString keys =
        QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + m_position)).toString(QKeySequence::NativeText);
    setToolTip(m_position < 9 ? u"%1 (%2)"_s.arg(text(), keys) : text());
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(theme().font(TextSize::Body, true));
    const int width = space::medium + theme().scaled(icon_size) + space::medium +
                      metrics.horizontalAdvance(text()) + space::medium +
                      (m_badge > 0 ? badgeRect().width() + space::small : 0);
    return {width, theme().controlHeight()};
}

QString RailButton::badgeText() const
{
    return m_badge > badge_max ? u"99+"_s : locale().toString(m_badge);
}

QRect RailButton::badgeRect() const
{
    const QFontMetrics metrics(badgeFont());
    const int height = metrics.height() + 2;
    const int width = std::max(height, metrics.horizontalAdvance(badgeText()) + 2 * space::small - 2);
    return {rect().right() - space::small - width + 1, (rect().height() - height) / 2, width, height};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().colour(isChecked() ? Colour::accent_soft : Colour::hover));
        painter.drawRoundedRect(rect(), corner_radius, corner_radius);
    }
    const QColor ink = theme().colour(isChecked() ? Colour::accent : Colour::text);
    const int side = theme().scaled(icon_size);
    painter.drawPixmap(place({space::medium, (height() - side) / 2, side, side}),
                       iconPixmap(m_icon, side, ink, devicePixelRatioF()));

    const QFont font = theme().font(TextSize::Body, isChecked());
    const int start = space::medium + side + space::medium;
    const int end = m_badge > 0 ? badgeRect().left() - space::small : rect().right() - space::small;
    const QRect words(start, 0, end - start, height());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(
        place(words),
        int(Qt::AlignAbsolute | Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
    if (m_badge > 0)
        paintBadge(&painter);
}

void RailButton::paintBadge(QPainter* painter) const
{
    const QRect at = QStyle::visualRect(layoutDirection(), rect(), badgeRect());
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colour(Colour::accent));
    painter->drawRoundedRect(at, at.height() / 2.0, at.height() / 2.0);
    painter->setFont(badgeFont());
    painter->setPen(theme().colour(Colour::on_accent));
    painter->drawText(at, int(Qt::AlignCenter), badgeText());
}

} // namespace florin::desktop
