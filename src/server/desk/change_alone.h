// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/problem.h"

#include <functional>

namespace florin::ledger
{
class Book;
}

namespace florin::store
{
class Database;
class UnitOfWork;
} // namespace florin::store

namespace florin::server
{

class WriteContext;
struct Caller;

// Changes to a bank that nobody else writes to: one unit of work each, committed or not at all.

/// Accounts count as opened at `opened`.
[[nodiscard]] Result<void> changeBookOf(store::UnitOfWork& unit, Timestamp opened,
                                        const std::function<Result<void>(ledger::Book&)>& change);
/// The same for a change at one moment, made by `who`.
[[nodiscard]] Result<void> changeBank(store::UnitOfWork& unit, const Caller& who, Timestamp now,
                                      const std::function<Result<void>(WriteContext&)>& change);
/// What jobs write with (Sealer::Write), without a writer's thread.
[[nodiscard]] std::function<Result<void>(const std::function<Result<void>(store::UnitOfWork&)>&)>
writeAlone(store::Database& database);

} // namespace florin::server
