// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/support/chat_delegate.h"

#include "contract/support.h"
#include "desktop/look/theme.h"
#include "desktop/models/chat_model.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int bubble_share_percent = 82;

/// Breaks `text` into lines no wider than `width`; returns the size they take.
QSize layOut(QTextLayout* layout, int width, Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    qreal height = 0;
    qreal widest = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout->endLayout();
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(std::ceil(height))};
}

QString textOf(const QModelIndex& index)
{
    QString text = index.data().toString();
    return text.replace(u'\n', QChar::LineSeparator);
}

bool isSystem(const QModelIndex& index)
{
    return index.data(ChatModel::AuthorRole).toInt() == static_cast<int>(contract::Author::system);
}

ChatModel::Delivery deliveryOf(const QModelIndex& index)
{
    return static_cast<ChatModel::Delivery>(index.data(ChatModel::DeliveryRole).toInt());
}

/// The small line in the bubble: who and when, or how sending goes.
QString footOf(const QModelIndex& index)
{
    const bool own = index.data(ChatModel::OwnRole).toBool();
    switch (deliveryOf(index)) {
    case ChatModel::Delivery::Sending:
        return ChatDelegate::tr("Sending ...");
    case ChatModel::Delivery::Failed:
        return ChatDelegate::tr("Not sent. Click to try again");
    case ChatModel::Delivery::Sent:
        break;
    }
    const QString time = index.data(ChatModel::TimeRole).toString();
    return own ? ChatDelegate::tr("%1, sent").arg(time)
               : u"%1, %2"_s.arg(index.data(ChatModel::NameRole).toString(), time);
}

QString headOf(const QModelIndex& index)
{
    const QString day = index.data(ChatModel::DayRole).toString();
    if (!index.data(ChatModel::NewRole).toBool())
        return day;
    return day.isEmpty() ? ChatDelegate::tr("New") : ChatDelegate::tr("%1 - new").arg(day);
}

QFont smallFont()
{
    return theme().font(TextSize::Caption);
}

int smallHeight()
{
    return QFontMetrics(smallFont()).height();
}

int widthOf(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

/// Of the words in a bubble at most.
int wordsWidth(int width)
{
    return width * bubble_share_percent / 100 - 2 * space::medium - 2 * space::small;
}

} // namespace

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = widthOf(option);
    const int head = headOf(index).isEmpty() ? 0 : smallHeight() + space::small;
    if (isSystem(index)) {
        QTextLayout layout(textOf(index), smallFont());
        return {width, head + layOut(&layout, width - 2 * space::large).height() + 2 * space::small};
    }
    QTextLayout layout(textOf(index), option.font);
    const QSize words = layOut(&layout, wordsWidth(width));
    return {width, head + words.height() + smallHeight() + 2 * space::small + space::small};
}

void ChatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    QRect area = option.rect;
    if (const QString head = headOf(index); !head.isEmpty()) {
        const QRect line(area.left(), area.top() + space::hair, area.width(), smallHeight());
        painter->setFont(smallFont());
        painter->setPen(
            theme().colour(index.data(ChatModel::NewRole).toBool() ? Colour::accent : Colour::muted));
        painter->drawText(line, Qt::AlignCenter, head);
        area.setTop(area.top() + smallHeight() + space::small);
    }
    painter->setFont(option.font);
    if (isSystem(index))
        paintSystem(painter, area, index);
    else
        paintBubble(painter, area, index);
    painter->restore();
}

void ChatDelegate::paintSystem(QPainter* painter, const QRect& area, const QModelIndex& index) const
{
    QTextLayout layout(textOf(index), smallFont());
    layOut(&layout, area.width() - 2 * space::large, Qt::AlignHCenter);
    painter->setPen(theme().colour(Colour::muted));
    layout.draw(painter, QPointF(area.left() + space::large, area.top() + space::small));
}

void ChatDelegate::paintBubble(QPainter* painter, const QRect& area, const QModelIndex& index) const
{
    const bool own = index.data(ChatModel::OwnRole).toBool();
    const bool failed = deliveryOf(index) == ChatModel::Delivery::Failed;
    QTextLayout layout(textOf(index), painter->font());
    const QSize words = layOut(&layout, wordsWidth(area.width()));
    const QString foot = footOf(index);
    const int foot_width = QFontMetrics(smallFont()).horizontalAdvance(foot);
    const int widest = wordsWidth(area.width());
    const QSize bubble(std::min(std::max(words.width(), foot_width), widest) + 2 * space::medium,
                       words.height() + smallHeight() + 2 * space::small);
    const bool at_right = own == (painter->layoutDirection() == Qt::LeftToRight);
    const int left = at_right ? area.right() - bubble.width() - space::small : area.left() + space::small;
    const QRect box(QPoint(left, area.top() + space::hair), bubble);

    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colour(failed ? Colour::danger_soft
                                     : own  ? Colour::accent_soft
                                            : Colour::hover));
    painter->drawRoundedRect(box, 2 * corner_radius, 2 * corner_radius);
    const QRect inside = box.adjusted(space::medium, space::small, -space::medium, -space::small);
    painter->setPen(theme().colour(Colour::text));
    layout.draw(painter, inside.topLeft());
    painter->setFont(smallFont());
    painter->setPen(theme().colour(failed ? Colour::danger : Colour::muted));
    const QString elided = QFontMetrics(smallFont()).elidedText(foot, Qt::ElideRight, inside.width());
    painter->drawText(inside, (own ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom | Qt::AlignAbsolute,
                      elided);
}

} // namespace florin::desktop
