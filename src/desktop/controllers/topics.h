// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/operation.h"

#include <vector>

namespace florin::desktop
{

/// What a window of this role wants to be told of: every topic with an event that the role may see.
[[nodiscard]] std::vector<contract::Topic> topicsFor(contract::Role role);

} // namespace florin::desktop
