// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <source_location>

namespace florin
{

/// Stops the program when a statement about its own state does not hold, in release builds too:
/// a bank that has lost its footing must not go on writing. Not for input from outside.
void invariant(bool holds, const std::source_location& where = std::source_location::current());

} // namespace florin
