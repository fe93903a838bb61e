// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/roles.h"
#include "server/desk/write_context.h"

namespace florin::server
{

/// invalid_field without changes or with two for one permission; role_stays{role, reason} for what is not
/// offered.
[[nodiscard]] Result<contract::ChangeRole::Reply> changeRole(const contract::ChangeRole& request,
                                                             WriteContext& context);
/// invalid_field for a limit that limits nothing, two in one currency, below zero, or more at a time than in
/// a day.
[[nodiscard]] Result<contract::RoleRow> setRoleLimits(const contract::SetRoleLimits& request,
                                                      WriteContext& context);
/// role_stays for customers and administrators; invalid_field for no days, a day twice, times out of range or
/// alike.
[[nodiscard]] Result<contract::RoleRow> setRoleHours(const contract::SetRoleHours& request,
                                                     WriteContext& context);

/// unknown_time_zone.
[[nodiscard]] Result<contract::SetTimeZone::Reply> setTimeZone(const contract::SetTimeZone& request,
                                                               WriteContext& context);

} // namespace florin::server
