// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/desk.h"

namespace florin::server
{

/// Moving money, and what the journal says about it.
void registerMoney(Desk& desk);

} // namespace florin::server
