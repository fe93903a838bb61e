// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/driver/cipher_connection.h"

namespace florin::store
{

/// Reads every page of the file: its authentication code (PRAGMA cipher_integrity_check), and whether tables
/// and indexes fit together (PRAGMA integrity_check). corrupted{detail} with the first finding. Takes its
/// time.
[[nodiscard]] Result<void> checkIntegrity(CipherConnection& connection);

} // namespace florin::store
