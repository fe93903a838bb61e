// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/cell.h"

#include <QSet>
#include <QStyledItemDelegate>

class QTableView;

namespace florin::desktop
{

/// Draws what a cell holds: Money right-aligned with a minus or plus sign (+ in the colour of money in), a
/// Chip as a chip, anything else as text, elided with the whole text as a tooltip. One for every column.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Makes `table` look and behave as all tables do: whole rows chosen, 36 px, hairlines, sort by header, one
/// cell delegate, columns that can be moved and sized. Widths, order and sorting are kept in the settings
/// under "tables/<key>" when `key` is not empty. Call it after the model is set.
void setUpTable(QTableView* table, const QString& key);

} // namespace florin::desktop
