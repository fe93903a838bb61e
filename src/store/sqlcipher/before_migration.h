// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/bank_keys.h"
#include "store/data_directory.h"

namespace florin::store
{

/// Keeps both files of a bank as they are before their tables are changed, in DIR/before-BANK-AUTH-MOMENT
/// (the schemas' numbers), under the same keys: put back in place of the new ones, an older Florin opens
/// them. Earlier copies stay as they are. Where the files were not changed since the last one, that one will
/// do: a migration that was killed, or is refused at every start, goes on without another. disk_full: nothing
/// has been changed then.
[[nodiscard]] Result<void> keepBeforeMigration(const DataDirectory& directory, const BankKeys& keys,
                                               int bank_schema, int auth_schema);

} // namespace florin::store
