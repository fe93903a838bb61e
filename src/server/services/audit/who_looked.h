// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"
#include "server/desk/read_context.h"
#include "server/services/audit/audit_service.h"

namespace florin::server
{

/// Who of the bank looked at the caller's record; what was refused them they did not see.
[[nodiscard]] Result<contract::WhoLooked::Reply> whoLooked(const contract::WhoLooked& request,
                                                           ReadContext& context, StaffNames names);

} // namespace florin::server
