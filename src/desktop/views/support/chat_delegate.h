// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace florin::desktop
{

/// Draws the lines of a ChatModel: one's own right, the other's left, the system's centred; the day above its
/// first line.
class ChatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBubble(QPainter* painter, const QRect& area, const QModelIndex& index) const;
    void paintSystem(QPainter* painter, const QRect& area, const QModelIndex& index) const;
};

} // namespace florin::desktop
