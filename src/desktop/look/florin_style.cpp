// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/florin_style.h"

#include "desktop/look/icon.h"
#include "desktop/look/theme.h"

#include <QPainter>
#include <QStyleOptionHeader>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

FlorinStyle::FlorinStyle() : QProxyStyle(u"Fusion"_s) {}

void FlorinStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element != PE_IndicatorHeaderArrow || !header) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    if (header->sortIndicator == QStyleOptionHeader::None)
        return;
    const Icon arrow =
        header->sortIndicator == QStyleOptionHeader::SortUp ? Icon::chevron_up : Icon::chevron_down;
    const QPixmap drawn = iconPixmap(arrow, option->rect.height(), theme().colour(Colour::muted),
                                     painter->device()->devicePixelRatio());
    painter->drawPixmap(option->rect.topLeft(), drawn);
}

QRect FlorinStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element != SE_HeaderArrow || !header)
        return QProxyStyle::subElementRect(element, option, widget);
    // At the far end from the words, so that figures stand under their heading.
    const int side = theme().scaled(14);
    const bool words_at_end = header->textAlignment.testFlag(Qt::AlignRight);
    const int x =
        words_at_end ? header->rect.left() + space::hair : header->rect.right() - side - space::hair;
    const QRect logical(x, header->rect.center().y() - side / 2, side, side);
    return visualRect(header->direction, header->rect, logical);
}

int FlorinStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return theme().scaled(icon_size);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::medium;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::large;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return focus_ring_width + 2;
    case PM_ScrollBarExtent:
        return 14;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlorinStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return theme().reducedMotion() ? 0 : 120;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Table_GridLineColor:
        return int(theme().colour(Colour::line).rgba());
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace florin::desktop
