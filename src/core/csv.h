// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace florin::csv
{

/// A table as comma-separated values (RFC 4180): a heading, and rows of as many fields.
struct Table {
    QStringList heading;
    std::vector<QStringList> rows;

    /// The place of the column, in any case; nothing when there is none of that name.
    [[nodiscard]] std::optional<qsizetype> column(QStringView name) const;
};

/// Reads UTF-8, with or without a byte-order mark; at most 100,000 rows. A row with fewer or more fields than
/// the heading is row_invalid{row, reason}, like text that is not well-formed; an empty one is passed over.
[[nodiscard]] Result<Table> read(const QByteArray& text);

/// One line with its line break. Fields are quoted where they must be. A field that a spreadsheet would take
/// for a formula (one that begins with = + - @ or a tab, unless it is a plain number) gets an apostrophe
/// before it.
[[nodiscard]] QByteArray line(const QStringList& fields);

} // namespace florin::csv
