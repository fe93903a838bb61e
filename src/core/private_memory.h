// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace florin
{

/// Keys and passwords are in this program's memory: it leaves no core file, and nobody else's debugger reads
/// it. First thing in main. Does nothing in a build of type Debug, whose bank is nobody's.
void keepMemoryPrivate();

} // namespace florin
