// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "server/desk/sign_context.h"
#include "server/desk/write_context.h"

namespace florin::server
{

/// Checks the initial password and puts its record in its place; on a password thread.
[[nodiscard]] Result<void> prepareOpenAccount(contract::OpenAccount& request, SignContext& context);
/// Customer, user, account and opening deposit: all of it or nothing.
[[nodiscard]] Result<contract::OpenAccount::Reply> openAccount(const contract::OpenAccount& request,
                                                               WriteContext& context);

} // namespace florin::server
