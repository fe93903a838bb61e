// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/desk.h"
#include "server/services/identity/identity_service.h"

namespace florin::server
{

/// Opening, closing, freezing and showing accounts.
void registerAccounts(Desk& desk, IdentityService& identity);

} // namespace florin::server
