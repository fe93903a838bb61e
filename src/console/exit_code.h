// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

namespace florin::console
{

/// What scripts see of how a run ended.
enum class ExitCode { Done = 0, Refused = 1, WrongUsage = 2, CannotConnect = 3 };

/// Of a client whose server refused what it was asked, or could not be asked.
[[nodiscard]] ExitCode exitCodeOf(const Problem& problem);

} // namespace florin::console
