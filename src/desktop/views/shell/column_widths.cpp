// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/column_widths.h"

#include "desktop/look/theme.h"

#include <QHeaderView>
#include <QTableView>

#include <memory>

namespace florin::desktop
{

void setColumnWidths(QTableView* table, std::initializer_list<std::pair<int, int>> widths)
{
    for (const auto& [column, width] : widths)
        table->setColumnWidth(column, theme().scaled(width));
    auto before = std::make_shared<int>(theme().textScale());
    QObject::connect(&theme(), &Theme::changed, table, [table, before] {
        const int now = theme().textScale();
        if (now == *before)
            return;
        const QHeaderView* header = table->horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            table->setColumnWidth(column, header->sectionSize(column) * now / *before);
        *before = now;
    });
}

void keepEndsInSight(QTableView* table, int column)
{
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

} // namespace florin::desktop
