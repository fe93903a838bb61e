// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

namespace florin::store
{

/// Whether the library our calls reach is SQLCipher, new enough and built for threads. Asked once, in memory,
/// before any file is touched: with a plain SQLite linked in its place nothing would be encrypted and nothing
/// would fail. Problem: cipher_too_old with values "found" (empty when it is no SQLCipher at all) and
/// "needed".
[[nodiscard]] const Result<void>& checkCipherLibrary();

} // namespace florin::store
