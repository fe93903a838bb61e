// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/tables/sql_catalogue.h"

#include <span>

namespace florin::store
{

class SqlConnection;

/// The schema's version of a file: the number of its newest migration, 0 for an empty one.
[[nodiscard]] Result<int> schemaVersion(SqlConnection& connection);
/// Brings the tables of a file up to the last of `steps`, each step in a transaction of its own: interrupted,
/// it goes on where it was. wrong_version, with the values "schema" and "known", when the file is of a newer
/// Florin.
[[nodiscard]] Result<void> migrate(SqlConnection& connection, std::span<const Migration> steps);

} // namespace florin::store
