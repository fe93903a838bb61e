// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/table_setup.h"

#include "desktop/look/money_text.h"
#include "desktop/look/theme.h"
#include "desktop/widgets/status_chip.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QSettings>
#include <QTableView>
#include <QTimer>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

bool holdsMoney(const QModelIndex& index)
{
    return index.data(MoneyRole).canConvert<Money>();
}
bool holdsChip(const QModelIndex& index)
{
    return index.data(ChipRole).canConvert<Chip>();
}

/// What moves has a sign, what stands (a balance) has one only below zero.
MoneySign signOf(const QModelIndex& index)
{
    return index.data(BalanceRole).toBool() ? MoneySign::WhenNegative : MoneySign::Always;
}

QString textOf(const QModelIndex& index)
{
    if (holdsMoney(index))
        return moneyText(index.data(MoneyRole).value<Money>(), signOf(index));
    if (holdsChip(index))
        return index.data(ChipRole).value<Chip>().text;
    return index.data(Qt::DisplayRole).toString();
}

QRect insideOf(const QRect& cell)
{
    return cell.adjusted(space::medium, 0, -space::medium, 0);
}

void keepColumns(QTableView* table, const QString& key)
{
    QHeaderView* header = table->horizontalHeader();
    const QString setting = u"tables/"_s + key;
    header->restoreState(QSettings().value(setting).toByteArray());
    // Dragging sends many changes; one write a second later is enough.
    auto* later = new QTimer(header);
    later->setSingleShot(true);
    later->setInterval(1000);
    const auto write = [header, setting] { QSettings().setValue(setting, header->saveState()); };
    QObject::connect(later, &QTimer::timeout, header, write);
    const auto changed = [later] { later->start(); };
    QObject::connect(header, &QHeaderView::sectionResized, later, changed);
    QObject::connect(header, &QHeaderView::sectionMoved, later, changed);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, later, changed);
}

void fitRows(QTableView* table)
{
    table->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    table->verticalHeader()->setMinimumSectionSize(theme().rowHeight());
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The row is what is chosen; a dotted box round one cell says something else.
    option->state.setFlag(QStyle::State_HasFocus, false);
    if (holdsMoney(index)) {
        const auto money = index.data(MoneyRole).value<Money>();
        option->text = textOf(index);
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        if (money.isPositive() && signOf(index) == MoneySign::Always)
            option->palette.setColor(QPalette::Text, theme().colour(Colour::money_in));
    } else if (holdsChip(index)) {
        option->text.clear();
    }
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    const bool has_icon = !cell.icon.isNull();
    if (has_icon) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    cell.text.clear();
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    painter->setPen(theme().colour(Colour::line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inside = insideOf(option.rect);
    if (holdsChip(index)) {
        paintChip(painter, inside, index.data(ChipRole).value<Chip>(), option.direction);
        return;
    }
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    const auto align = QStyle::visualAlignment(option.direction, cell.displayAlignment) | Qt::AlignVCenter |
                       Qt::AlignAbsolute;
    painter->drawText(inside, int(align), cell.fontMetrics.elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int words = holdsChip(index) ? chipSize(index.data(ChipRole).value<Chip>()).width()
                                       : QFontMetrics(option.font).horizontalAdvance(textOf(index)) + 1;
    return {words + 2 * space::medium, theme().rowHeight()};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    const bool cut =
        event->type() == QEvent::ToolTip && sizeHint(option, index).width() > option.rect.width();
    if (cut && index.data(Qt::ToolTipRole).isNull()) {
        QToolTip::showText(event->globalPos(), textOf(index), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void setUpTable(QTableView* table, const QString& key)
{
    table->setItemDelegate(new CellDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(64);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    table->setSortingEnabled(true);
    fitRows(table);
    QObject::connect(&theme(), &Theme::changed, table, [table] { fitRows(table); });
    // At a branch terminal nothing of one customer stays for the next.
    if (!key.isEmpty() && !theme().isKiosk())
        keepColumns(table, key);
}

} // namespace florin::desktop
