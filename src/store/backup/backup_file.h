// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/backup/backup_head.h"
#include "store/driver/page_copy.h"

#include <QString>

namespace florin::store
{

// A bank in one file, sealed: both databases as they are at one moment, and the small files of its folder
// (its id, its TLS identity), so that with the key file alone a lost machine is made good. Behind the head
// (backup_head.h) it is one sealed stream (sealed_stream.h): length (u32, big-endian) and CBOR of the list of
// parts, and the parts one after the other.

/// What a backup holds.
struct BackupInfo {
    QString bank_id;
    Timestamp taken;
    EntryId last_entry; ///< where its journal ends
    qint64 bytes = 0;   ///< of the file
};

/// Makes a backup of the bank in `directory` while it is served or while it is not, into a new file: under a
/// temporary name first, and on the disk before it gets its own. Beside it, `file`.part holds the copies on
/// their way, and is gone afterwards. Needs room for the bank twice. Takes its time; from any thread; opens
/// bank.db and auth.db through SQLite alone, as the server's own process must.
/// file_exists, file_unwritable, disk_full, cancelled, and what copyBankFiles refuses with.
[[nodiscard]] Result<BackupInfo> writeBackup(const QString& directory, const QString& bank_id,
                                             const KeyRing& ring, const QString& file, Timestamp now,
                                             const ByteProgress& progress);

/// Takes a backup apart into `folder`, which is made and must not be there: a data directory but for the
/// server's lock, every file on the disk. On failure the folder is gone.
/// not_a_backup, backup_damaged, backup_locked, file_exists, disk_full, cancelled.
[[nodiscard]] Result<BackupInfo> unpackBackup(const QString& file, const KeyRing& ring, const QString& folder,
                                              const ByteProgress& progress);

} // namespace florin::store
