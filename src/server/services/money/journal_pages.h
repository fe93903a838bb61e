// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/money.h"
#include "server/desk/read_context.h"

namespace florin::server
{

[[nodiscard]] Result<contract::History::Reply> history(const contract::History& request,
                                                       ReadContext& context);
[[nodiscard]] Result<contract::Transactions::Reply> transactions(const contract::Transactions& request,
                                                                 ReadContext& context);

} // namespace florin::server
