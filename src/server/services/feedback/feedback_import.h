// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/feedback.h"
#include "core/problem.h"
#include "server/desk/write_context.h"

namespace florin::server
{

/// Takes over what is good and new; says of each row that is not why. Import never fails for a bad row.
[[nodiscard]] Result<contract::ImportFeedback::Reply> importFeedback(const contract::ImportFeedback& request,
                                                                     WriteContext& context);

} // namespace florin::server
