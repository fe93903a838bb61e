// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/grants.h"

#include <vector>

namespace florin::desktop
{

/// What a window of somebody with these grants wants to be told of: every topic with an event that they may
/// see.
[[nodiscard]] std::vector<contract::Topic> topicsFor(const contract::Grants& grants);

} // namespace florin::desktop
