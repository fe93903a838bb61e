// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/status_chip.h"

#include "desktop/look/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace florin::desktop
{
namespace
{

QFont chipFont()
{
    return theme().font(TextSize::Caption, true);
}
int chipIcon()
{
    return theme().scaled(14);
}

} // namespace

QSize chipSize(const Chip& chip)
{
    const QFontMetrics metrics(chipFont());
    const int width =
        space::small + chipIcon() + space::hair + metrics.horizontalAdvance(chip.text) + space::small + 2;
    return {width, std::max(metrics.height(), chipIcon()) + 6};
}

void paintChip(QPainter* painter, const QRect& area, const Chip& chip, Qt::LayoutDirection direction)
{
    const ToneLook look = toneLook(chip.tone);
    const QSize wanted = chipSize(chip);
    const QRect logical(area.x(), area.y() + (area.height() - wanted.height()) / 2,
                        std::min(wanted.width(), area.width()), wanted.height());
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(direction, area, rect); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colour(look.ground));
    const QRect pill = place(logical);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);

    const int side = chipIcon();
    const QColor ink = theme().colour(look.ink);
    const QRect at =
        place({logical.x() + space::small, logical.y() + (logical.height() - side) / 2, side, side});
    painter->drawPixmap(at, iconPixmap(look.icon, side, ink, painter->device()->devicePixelRatio()));

    const QFont font = chipFont();
    const QRect words = logical.adjusted(space::small + side + space::hair, 0, -space::small, 0);
    painter->setFont(font);
    painter->setPen(ink);
    const QString text = QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, words.width() + 1);
    painter->setLayoutDirection(direction);
    painter->drawText(
        place(words),
        int(Qt::AlignAbsolute | Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft)), text);
    painter->restore();
}

StatusChip::StatusChip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

StatusChip::StatusChip(Tone tone, const QString& text, QWidget* parent) : StatusChip(parent)
{
    setStatus(tone, text);
}

void StatusChip::setStatus(Tone tone, const QString& text)
{
    m_chip = {tone, text};
    setAccessibleName(text);
    setToolTip(sizeHint().width() > width() && isVisible() ? text : QString());
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_chip);
}

QSize StatusChip::minimumSizeHint() const
{
    return {theme().scaled(64), sizeHint().height()};
}

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, layoutDirection());
}

} // namespace florin::desktop
