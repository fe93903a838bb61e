// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/desk.h"

namespace florin::server
{

/// What each role may do, how much and when.
void registerRoles(Desk& desk);

} // namespace florin::server
