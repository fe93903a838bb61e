// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"

#include <QString>

struct sqlite3;

namespace florin::store
{

/// AES-256.
inline constexpr int cipher_key_bytes = 32;

/// Makes an empty file that only its owner may read and write, unless there is one. SQLite gives the journal
/// beside it the same permissions.
[[nodiscard]] Result<void> makePrivateFile(const QString& path);

/// Hands the raw key over; nothing is read yet. Every copy made on the way is wiped.
[[nodiscard]] Result<void> applyKey(sqlite3* handle, const Secret& key);

/// Reads and authenticates page 1: the moment a wrong key shows, as ProblemCode::wrong_key.
[[nodiscard]] Result<void> readFirstPage(sqlite3* handle);

/// Why page 1 of the file `path`, open as `handle`, could not be authenticated with `key`: not_encrypted,
/// corrupted (shorter than any page can be), cipher_too_old with the value "format" (1, or 3 for 2 and 3: the
/// key is right, an older SQLCipher wrote the file), else wrong_key. A damaged first page and a wrong key
/// cannot be told apart: both fail the same HMAC.
[[nodiscard]] Problem whyUnreadable(sqlite3* handle, const QString& path, const Secret& key);

} // namespace florin::store
