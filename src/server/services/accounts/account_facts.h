// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "server/desk/facts.h"
#include "server/desk/write_context.h"

namespace florin::server
{

/// What a second person sees of an account: `prefix` + account, owner, balance, and available where something
/// is held. Of the bank's own accounts the number alone: their balances change with all that the bank does.
[[nodiscard]] Result<void> addAccountFacts(Facts& facts, const QString& prefix, AccountNumber number,
                                           WriteContext& context);

[[nodiscard]] Result<Facts> describeClosing(const contract::CloseAccount& request, WriteContext& context);

} // namespace florin::server
