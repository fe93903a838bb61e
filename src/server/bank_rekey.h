// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"
#include "store/key_ring.h"
#include "store/new_files.h"

#include <QString>

namespace florin::server
{

struct Rekeyed {
    QString key_file;
    QString old_key_file; ///< kept, for backups made before; opens the bank no more
    /// Whether the databases are under fresh keys already. Not while a server has them open: then it writes
    /// them anew at its next start, by itself.
    bool files_are_new = false;
};

/// Gives the bank a new master key, whether a server has it open or not; the server is not disturbed. Where
/// it is killed, either key file opens the bank (unlockBank finds it), and the rest is done at the next
/// opening.
/// in_use while another rekey runs, or files are exchanged that an earlier one wanted; file_unwritable when
/// the key file's folder takes no new file, disk_full; cancelled by the watch.
[[nodiscard]] Result<Rekeyed> rekeyBank(const QString& directory, const QString& key_file,
                                        const Secret& passphrase, const store::RekeyWatch& watch);

} // namespace florin::server
