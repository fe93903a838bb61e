// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/second_factor.h"
#include "server/desk/facts.h"
#include "server/desk/write_context.h"

namespace florin::server
{

/// What a second person sees of somebody who is to be added, or whose access is to be reset.
[[nodiscard]] Result<Facts> describeNewUser(const contract::AddUser& request, WriteContext& context);
[[nodiscard]] Result<Facts> describeReset(const contract::ResetAccess& request, WriteContext& context);

} // namespace florin::server
