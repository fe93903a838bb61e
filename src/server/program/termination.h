// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace florin::server
{

/// Calls `stop` once, on the main thread's event loop, when the program is asked to end (SIGTERM, SIGINT; on
/// Windows Ctrl+C and the console's closing). To be called once, after QCoreApplication exists.
void onTermination(std::function<void()> stop);
/// Calls `reload` on the main thread's event loop each time the program is asked to look at its files anew
/// (SIGHUP; never on Windows). After onTermination, whose way it shares.
void onReload(std::function<void()> reload);

} // namespace florin::server
