// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/desk.h"

namespace florin::server
{

class Attempts;

/// How much the bank is guessed at. `attempts` outlives the desk's last request.
void registerSecurity(Desk& desk, Attempts& attempts);

} // namespace florin::server
