// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Comma-separated values (RFC 4180), read and written by libcsv.
namespace florin::ctl::csv
{

/// The rows of `bytes`, which must be UTF-8; a byte order mark is passed over, empty lines too. A quote in
/// the wrong place is row_invalid, with the row it stands in (1 is the first line).
[[nodiscard]] Result<QList<QStringList>> parse(const QByteArray& bytes);

/// One line, every cell quoted. A cell that a spreadsheet would run as a formula gets an apostrophe before
/// it; an amount stays one.
[[nodiscard]] QByteArray line(const QStringList& cells);

} // namespace florin::ctl::csv
