// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"

#include <QString>

namespace florin::store
{

/// Where a bank's master key is kept: a small text file, mode 0600, its format versioned, naming its bank.
/// With a passphrase the key in it is sealed (Argon2id, XSalsa20-Poly1305). Problems carry "file" and, where
/// it helps, "reason" (an English phrase).

/// A new file; folders on the way are made, for their owner only. file_exists, file_unwritable, disk_full.
[[nodiscard]] Result<void> writeKeyFile(const QString& path, const QString& bank_id, const Secret& master,
                                        const Secret& passphrase = {});

/// The master key of the bank `bank_id`. file_unreadable (absent, not allowed, not a key file, open to others
/// than its owner), wrong_key (another bank's, a wrong or missing passphrase). An empty passphrase is none.
[[nodiscard]] Result<Secret> readKeyFile(const QString& path, const QString& bank_id,
                                         const Secret& passphrase = {});
/// Whether a passphrase is needed to read it.
[[nodiscard]] Result<bool> keyFileIsSealed(const QString& path);

/// Where to look when nothing was said: $CREDENTIALS_DIRECTORY/florin-key when systemd has handed one over,
/// else florin/keys/ID.key in the user's configuration folder. Never inside the data directory.
[[nodiscard]] QString defaultKeyFile(const QString& bank_id);

/// Whether `path` lies in `directory`: a copied data directory must be worthless alone.
[[nodiscard]] bool liesInside(const QString& path, const QString& directory);

} // namespace florin::store
