// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/driver/cipher_connection.h"

#include <functional>

namespace florin::store
{

/// Told how far a long piece of work is, in bytes. Gives back whether to go on.
using ByteProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies every page of `from` into `to`, which is overwritten; each is decrypted with the key of the one and
/// encrypted with the key of the other, so that the keys may differ (SQLite's backup API). Inside a read
/// transaction of `from` the copy is of its moment, however much is written meanwhile; writers do not wait.
/// cancelled, disk_full, corrupted (a page of `from` that fails its authentication).
[[nodiscard]] Result<void> copyPages(CipherConnection& from, CipherConnection& to,
                                     const ByteProgress& progress);

/// How many bytes copyPages(from) will write, as of the transaction of `from`.
[[nodiscard]] Result<qint64> pageBytes(CipherConnection& from);

} // namespace florin::store
