// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace florin::server
{

/// Calls `stop` once, on the main thread's event loop, when the program is asked to end (SIGTERM, SIGINT; on
/// Windows Ctrl+C and the console's closing). To be called once, after QCoreApplication exists.
void onTermination(std::function<void()> stop);

} // namespace florin::server
