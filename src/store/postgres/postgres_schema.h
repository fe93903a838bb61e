// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/bank_keys.h"
#include "store/bank_store.h"
#include "store/postgres/postgres_connection.h"

#include <functional>
#include <span>

namespace florin::store
{

// The tables of a bank in PostgreSQL, in the schema that the connection's search_path names first. What makes
// or changes them holds an advisory lock of that schema, so that several nodes may start at once.

/// The version of the tables: the number of their newest migration, 0 where there are none.
[[nodiscard]] Result<int> schemaVersion(PostgresConnection& connection);
/// Makes the tables and the bank in them, and runs `fill` in the same transaction. already_initialised.
[[nodiscard]] Result<void> createSchema(PostgresConnection& connection, const BankProfile& profile,
                                        const BankKeys& keys, const std::function<Result<void>()>& fill = {});
/// Brings the tables up to the last of `steps`, all in one transaction. not_initialised; store_too_new, with
/// the values "schema" and "known", when they are of a newer Florin; wrong_key.
[[nodiscard]] Result<void> bringUpSchema(PostgresConnection& connection, const BankKeys& keys,
                                         std::span<const Migration> steps);

} // namespace florin::store
