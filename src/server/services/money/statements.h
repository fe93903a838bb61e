// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/money.h"
#include "server/desk/read_context.h"

namespace florin::server
{

/// More lines than this are not added up for one statement; its balances are exact all the same.
inline constexpr qint64 totalled_lines_max = 100'000;

[[nodiscard]] Result<contract::BalanceAt::Reply> balanceAt(const contract::BalanceAt& request,
                                                           ReadContext& context);
[[nodiscard]] Result<contract::Statement::Reply> statement(const contract::Statement& request,
                                                           ReadContext& context);

} // namespace florin::server
