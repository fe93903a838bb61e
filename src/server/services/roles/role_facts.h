// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/roles.h"
#include "server/desk/facts.h"
#include "server/desk/write_context.h"

namespace florin::server
{

// What a second person sees of a change to a role: what it says of that before and after.
[[nodiscard]] Result<Facts> describeChange(const contract::ChangeRole& request, WriteContext& context);
[[nodiscard]] Result<Facts> describeRoleLimits(const contract::SetRoleLimits& request, WriteContext& context);
[[nodiscard]] Result<Facts> describeRoleHours(const contract::SetRoleHours& request, WriteContext& context);
[[nodiscard]] Result<Facts> describeTimeZone(const contract::SetTimeZone& request, WriteContext& context);

} // namespace florin::server
