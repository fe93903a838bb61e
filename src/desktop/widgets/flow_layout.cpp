// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/flow_layout.h"

#include "desktop/look/tokens.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace florin::desktop
{

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::small);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            width += item->sizeHint().width() + spacing();
    return {std::max(0, width - spacing()), minimumSize().height()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

void FlowLayout::setJustified(bool justified)
{
    m_justified = justified;
    invalidate();
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    int x = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const int item_width = item->sizeHint().width();
        if (lines.empty() || x + item_width > width) {
            lines.emplace_back();
            x = 0;
        }
        lines.back().push_back(item.get());
        x += item_width + spacing();
    }
    return lines;
}

int FlowLayout::arrange(const QRect& rect, Pass pass) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    for (const Line& line : linesFor(rect.width())) {
        const int count = int(line.size());
        const int share = (rect.width() - spacing() * (count - 1)) / count;
        const auto widthOf = [&](const QLayoutItem* item) {
            return m_justified ? share : std::min(item->sizeHint().width(), std::max(rect.width(), 1));
        };
        int height = 0;
        for (const QLayoutItem* item : line) {
            const int tall = item->hasHeightForWidth() ? item->heightForWidth(widthOf(item)) : 0;
            height = std::max({height, tall, item->sizeHint().height()});
        }
        int x = rect.x();
        for (QLayoutItem* item : line) {
            const int tall = m_justified ? height : item->sizeHint().height();
            const QRect logical(x, y + (height - tall) / 2, widthOf(item), tall);
            if (pass == Pass::Place)
                item->setGeometry(QStyle::visualRect(direction, rect, logical));
            x += logical.width() + spacing();
        }
        y += height + spacing();
    }
    return std::max(0, y - spacing() - rect.y());
}

} // namespace florin::desktop
