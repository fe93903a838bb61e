// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/desk.h"

namespace florin::server
{

/// One's own sessions and remembered devices: the list, and the end of each.
void registerAccess(Desk& desk);

} // namespace florin::server
