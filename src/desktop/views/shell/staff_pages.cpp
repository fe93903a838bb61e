// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/staff_pages.h"

namespace florin::desktop
{

std::vector<PageSpec> staffPages()
{
    return {};
}

} // namespace florin::desktop
