// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/money.h"
#include "server/desk/facts.h"
#include "server/desk/write_context.h"

namespace florin::server
{

// What a second person sees of a move of money: the accounts with their balances, and the amount.
[[nodiscard]] Result<Facts> describeDeposit(const contract::Deposit& request, WriteContext& context);
[[nodiscard]] Result<Facts> describeWithdrawal(const contract::Withdraw& request, WriteContext& context);
[[nodiscard]] Result<Facts> describeTransfer(const contract::Transfer& request, WriteContext& context);
[[nodiscard]] Result<Facts> describeHold(const contract::Hold& request, WriteContext& context);
[[nodiscard]] Result<Facts> describeReversal(const contract::Reverse& request, WriteContext& context);

} // namespace florin::server
