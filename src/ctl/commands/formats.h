// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/money.h"
#include "ctl/command.h"
#include "ctl/printer.h"

namespace florin::ctl
{

/// What the commands that list entries have in common.

/// Puts those of the options that were given, moments all, into the request.
[[nodiscard]] Attempt<void> addMoments(const Input& input, const QStringList& options, QJsonObject& fields);
/// From --format, where it is one of table, json and csv.
[[nodiscard]] Attempt<Format> formatOf(const Input& input);
/// A row a line.
[[nodiscard]] Table statementTable(const std::vector<contract::StatementLine>& lines);

} // namespace florin::ctl
