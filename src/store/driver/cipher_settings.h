// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <chrono>

namespace florin::store
{

enum class CipherAccess {
    Create,    ///< read and write; an absent file is made, readable by its owner only
    ReadWrite, ///< read and write; an absent file is a problem
    ReadOnly,
};

/// How an encrypted database is opened: one value, so that no part of it travels through connection options,
/// a password string or an environment, where it could end up in a log.
struct CipherSettings {
    /// The raw 256-bit key: exactly 32 bytes, used as it is (no passphrase derivation happens in SQLCipher).
    Secret key;
    CipherAccess access = CipherAccess::Create;
    /// How long a statement waits for another connection's lock before it reports ProblemCode::busy.
    std::chrono::milliseconds busy_timeout{5000};
    /// Bytes a page: a power of two from 512 to 65536. A property of the file; every opening must name the
    /// same.
    int page_size = 4096;
    /// Pages held decrypted in memory, for this connection. Each miss costs an AES and an HMAC run over a
    /// page.
    int cache_kib = 16 * 1024;
    /// Locks and wipes every allocation of the library. Off: README.md gives the cost measured and what is
    /// covered without it. For the whole process: once one connection has asked for it, it stays on for all.
    bool memory_security = false;
    /// For a file that counts only when it is finished, and is made anew when it is not: no journal and no
    /// sync; whoever makes it syncs it at the end.
    bool scratch = false;
};

} // namespace florin::store
