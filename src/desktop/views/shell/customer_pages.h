// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/shell/page.h"

namespace florin::desktop
{

/// The customer view, in the order of the rail.
[[nodiscard]] std::vector<PageSpec> customerPages();

} // namespace florin::desktop
