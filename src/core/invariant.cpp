// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invariant.h"

#include <cstdio>
#include <cstdlib>

namespace florin
{

void invariant(bool holds, const std::source_location& where)
{
    if (holds) [[likely]]
        return;
    std::fprintf(stderr, "florin: invariant broken at %s:%u in %s\n", where.file_name(), where.line(),
                 where.function_name());
    std::abort();
}

} // namespace florin
