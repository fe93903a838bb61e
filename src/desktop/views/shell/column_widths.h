// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <utility>

class QTableView;

namespace florin::desktop
{

/// Columns and their widths at 100 %. They grow with the text. Call it after the model is set and before
/// setUpTable(), whose remembered widths win.
void setColumnWidths(QTableView* table, std::initializer_list<std::pair<int, int>> widths);

/// Lets `column` take up or give way to what the width of the table changes, so that the columns after it
/// stay in sight. Call it after setUpTable().
void keepEndsInSight(QTableView* table, int column);

} // namespace florin::desktop
