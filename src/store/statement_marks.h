// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/entry.h"

namespace florin::store
{

/// Whether the entry at this place of an account's statement is marked, for walks to begin at.
[[nodiscard]] constexpr bool isMarked(const ledger::StatementPlace& place)
{
    return place.ordinal % 64 == 0;
}

} // namespace florin::store
