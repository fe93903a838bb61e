// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/desk.h"

namespace florin::server
{

class Backups;

/// The backups the server makes by itself: what came of them, and one more at once. `backups` outlives the
/// desk's last request.
void registerBackups(Desk& desk, Backups& backups);

} // namespace florin::server
