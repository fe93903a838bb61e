// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace florin::console
{

/// From here on SIGINT and SIGTERM end long work in good order instead of the program: whoever works looks at
/// interrupted() now and then. A second signal ends the program at once.
void watchForInterruption();
[[nodiscard]] bool interrupted();

} // namespace florin::console
