// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/legacy/legacy_tables.h"

#include <map>

namespace florin::server
{

/// What must be brought forward on an account so that the history neither overdraws it nor misses its final
/// balance.
struct LegacyBalance {
    qint64 brought_forward_minor = 0;
    qint64 final_minor = 0;
    bool has_owner = false;
};

/// By the old account number. row_invalid when an account's history is worth more than its final balance.
[[nodiscard]] Result<std::map<qint64, LegacyBalance>> legacyBalances(const LegacyTables& tables);

} // namespace florin::server
