// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/problem.h"
#include "core/secret.h"
#include "server/bank_check.h"
#include "store/backup/backup_file.h"
#include "store/backup/rewind_bank.h"

#include <QString>

#include <functional>
#include <optional>

namespace florin::server
{

/// A stretch of long work.
enum class BackupWork { Copying, Unpacking, TakingBack, Checking };

/// Told how far it is. Gives back whether to go on.
using BackupProgress = std::function<bool(BackupWork work, qint64 done, qint64 total)>;

/// Backs up the bank in `directory`, served or not, into a new file. Refuses what store::writeBackup and
/// unlockBank refuse with; file_unwritable for a file inside the folder it would be a copy of.
[[nodiscard]] Result<store::BackupInfo> backUpBank(const QString& directory, const QString& key_file,
                                                   const Secret& passphrase, const QString& file,
                                                   Timestamp now, const BackupProgress& progress);

struct RestoreRequest {
    QString file;
    QString directory; ///< empty (but for a new disk's lost+found), or not there
    /// Empty: where the bank's key usually is, and the earlier keys a rekey left beside it.
    QString key_file;
    Secret passphrase;
    std::optional<EntryId> to_entry; ///< nothing: to the backup's moment
};

struct Restored {
    store::BackupInfo backup;
    QString key_file;
    std::optional<store::Rewound> rewound;
    BankCheck check;
};

/// Makes a bank of a backup, and verifies it before it is one: it is built beside `directory`, or inside
/// where that is there already (it may be a disk's own folder, which nothing can be renamed over), and put in
/// its place when every page, every entry and the audit chain hold. The audit chain tells that it was
/// restored. folder_not_empty, not_a_backup, backup_locked, backup_damaged (also when its books do not hold),
/// unknown_entry, file_unreadable, disk_full, cancelled; whatever it is, nothing is left behind.
[[nodiscard]] Result<Restored> restoreBank(const RestoreRequest& request, const Clock& clock,
                                           const BackupProgress& progress);

/// Restores a backup into `scratch`, which is made and gone afterwards, and checks it as restoreBank does.
[[nodiscard]] Result<BankCheck> proveBackup(const QString& file, const store::KeyRing& ring,
                                            const QString& scratch, const BackupProgress& progress);

} // namespace florin::server
