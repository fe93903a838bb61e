// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/support/conversation_delegate.h"

#include "desktop/look/theme.h"
#include "desktop/models/conversations_model.h"
#include "desktop/models/words.h"
#include "desktop/widgets/status_chip.h"

#include <QPainter>

namespace florin::desktop
{
namespace
{

constexpr int time_share = 4;

Chip chipOf(const QModelIndex& index)
{
    const auto state =
        static_cast<contract::ConversationState>(index.data(ConversationsModel::StateRole).toInt());
    if (const int unread = index.data(ConversationsModel::UnreadRole).toInt(); unread > 0)
        return {Tone::Info, ConversationDelegate::tr("%n new", "", unread)};
    return conversationChip(state);
}

} // namespace

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int line = QFontMetrics(option.font).height();
    return {100, 2 * line + 3 * space::small};
}

void ConversationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme().colour(chosen ? Colour::accent_soft : Colour::hover));
    painter->setPen(theme().colour(Colour::line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inside = option.rect.adjusted(space::large, space::small, -space::medium, -space::small);
    const int half = inside.height() / 2;
    const Chip chip = chipOf(index);
    const int chip_width = std::min(chipSize(chip).width(), inside.width() / 2);
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, inside,
                                  QRect(inside.left() + x, inside.top() + y, width, height));
    };
    const QRect name = place(0, 0, inside.width() - chip_width - space::small, half);
    paintChip(painter, place(inside.width() - chip_width, 0, chip_width, half), chip, option.direction);
    painter->setFont(theme().font(TextSize::Body, true));
    painter->setPen(theme().colour(Colour::text));
    painter->drawText(
        name, Qt::AlignVCenter | Qt::AlignLeading,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setFont(theme().font(TextSize::Caption));
    painter->setPen(theme().colour(Colour::muted));
    const int time_width = inside.width() / time_share;
    const QRect text = place(0, half, inside.width() - time_width, half);
    const QString said = index.data(ConversationsModel::LastTextRole).toString().simplified();
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(said, Qt::ElideRight, text.width()));
    painter->drawText(place(inside.width() - time_width, half, time_width, half),
                      Qt::AlignVCenter | Qt::AlignTrailing,
                      index.data(ConversationsModel::TimeRole).toString());
    painter->restore();
}

} // namespace florin::desktop
