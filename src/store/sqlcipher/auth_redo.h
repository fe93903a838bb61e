// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"

namespace florin::store
{

class AuthChanges;
class SqlConnection;

// Users are in a file of their own under a key of their own, and still a customer and the customer's log-in
// come into being together. Attaching auth.db to the bank's connection would not do that: with a write-ahead
// log SQLite commits attached files one after the other, and every BEGIN IMMEDIATE of the hot path would lock
// both. Instead, bank.db decides. A unit of work that changed both writes what it did to auth.db, sealed,
// into bank.db as its last row, commits bank.db, then auth.db. If the second commit is lost, the record is
// run again: at the next unit of work, or when the bank is opened next. Units that touch one file alone pay
// nothing.

/// Puts the record into bank.db and the unit's number into auth.db. Both transactions are open.
[[nodiscard]] Result<void> recordAuthChanges(SqlConnection& bank, SqlConnection& auth, AuthChanges& changes,
                                             const Secret& key);
/// Runs what bank.db has and auth.db does not. No transaction is open.
[[nodiscard]] Result<void> finishAuthChanges(SqlConnection& bank, SqlConnection& auth, const Secret& key);

/// The newest unit of both files that bank.db has decided, and that auth.db has; 0 before the first. In a
/// transaction of the one connection or none.
[[nodiscard]] Result<qint64> decidedAuthUnit(SqlConnection& bank);
[[nodiscard]] Result<qint64> appliedAuthUnit(SqlConnection& auth);

} // namespace florin::store
