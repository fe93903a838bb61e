// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/driver/cipher_connection.h"

#include <chrono>

namespace florin::store
{

/// How long a write-ahead log is, and how much of it stands in the file too. Pages count from where the log
/// last began anew; one that was written twice counts twice.
struct LogState {
    int pages = 0;
    int in_file = 0;
    [[nodiscard]] int rest() const { return pages - in_file; }
};

// https://www.sqlite.org/c3ref/wal_checkpoint_v2.html tells of both of these. Not inside a transaction.

/// Copies the log into the file as far as no reader needs the file without it, waiting for nobody: a
/// "passive" checkpoint. Writers go on meanwhile. busy: another connection is at it.
[[nodiscard]] Result<LogState> copyLog(CipherConnection& connection);
/// The same up to the log's end, with writers kept out; and sees to it that the next commit begins the log
/// anew. Readers of older moments are waited for this long at most; busy when they stay.
[[nodiscard]] Result<LogState> finishLog(CipherConnection& connection, std::chrono::milliseconds patience);
/// What was copied into the file so far is on the disk afterwards. For whoever copies beside a writer: SQLite
/// itself leaves it to the one who copies the last page, who would have to wait for all of it.
[[nodiscard]] Result<void> syncFile(CipherConnection& connection);

} // namespace florin::store
