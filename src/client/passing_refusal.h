// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

namespace florin::client
{

/// Whether the bank had no time to look at the request. Of an earlier try of the same request, which may
/// still be waiting there to be done, this says nothing.
[[nodiscard]] constexpr bool isPassingRefusal(ProblemCode code)
{
    return code == ProblemCode::busy || code == ProblemCode::unavailable || code == ProblemCode::throttled;
}

} // namespace florin::client
