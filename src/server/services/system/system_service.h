// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/desk.h"

#include <functional>

namespace florin::server
{

class Backups;

/// How the server is doing. `connections` counts those of all doors; called from any thread.
void registerSystem(Desk& desk, std::function<int()> connections, const QString& data_directory,
                    Backups& backups);

} // namespace florin::server
