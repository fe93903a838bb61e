// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/shell/page.h"

namespace florin::desktop
{

/// The staff view, in the order of the rail. Room Florin::StaffPages.
[[nodiscard]] std::vector<PageSpec> staffPages();

} // namespace florin::desktop
