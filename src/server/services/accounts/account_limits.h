// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "server/desk/facts.h"
#include "server/desk/read_context.h"
#include "server/desk/write_context.h"

namespace florin::server
{

/// What may leave an account at a time and in a day, and what left it today; nothing where it has no limits.
[[nodiscard]] Result<std::optional<contract::AccountLimits>> limitsOf(const contract::AccountSummary& account,
                                                                      ReadContext& context);

/// unknown_account, not_permitted for one of the bank's own, account_closed; wrong_currency; invalid_field
/// below zero, and for more at a time than in a day.
[[nodiscard]] Result<contract::AccountSummary> setAccountLimits(const contract::SetAccountLimits& request,
                                                                WriteContext& context);
[[nodiscard]] Result<Facts> describeAccountLimits(const contract::SetAccountLimits& request,
                                                  WriteContext& context);

/// Within a group, what it decided so far included.
[[nodiscard]] Result<contract::AccountSummary> summaryWithin(AccountNumber number, WriteContext& context);

} // namespace florin::server
