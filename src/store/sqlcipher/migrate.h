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
/// The same of a file that is only read, and has one.
[[nodiscard]] Result<int> readSchemaVersion(SqlConnection& connection);
/// The schema's version, where it is none that only a newer Florin knows: store_too_new, with the values
/// "schema" and "known".
[[nodiscard]] Result<int> knownSchemaVersion(SqlConnection& connection, std::span<const Migration> steps);
/// Brings the tables of a file up to the last of `steps`, each step in a transaction of its own: interrupted,
/// it goes on where it was. Refuses what knownSchemaVersion refuses.
[[nodiscard]] Result<void> migrate(SqlConnection& connection, std::span<const Migration> steps);

} // namespace florin::store
