// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/problem.h"
#include "store/key_ring.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace florin::store
{

// The head of a backup, version 1, is readable: it names the bank, and with it the key file to look for.
//   florin-backup 1
//   bank ID
//   taken ISO-8601
//   check HEX            fingerprint of the key it is sealed with
//   keys BASE64          DIR/bank.keys as it was; "keys -" for a bank that was never rekeyed
// and an empty line.

/// What stands at the head of a backup.
struct BackupHead {
    QString bank_id;
    Timestamp taken;
    QByteArray check;
    QByteArray ring; ///< text of KeyRing::sealed; empty for none

    /// The ring it was made with. backup_locked when this master key is not the one its bank had then.
    [[nodiscard]] Result<KeyRing> ringOf(const QString& file, const Secret& master) const;
    /// Whether it is sealed with this ring's key.
    [[nodiscard]] bool fits(const KeyRing& ring) const;
};

/// Reads the head alone. not_a_backup, file_unreadable.
[[nodiscard]] Result<BackupHead> readBackupHead(const QString& file);
/// The same from a file that is open, which stands behind the head afterwards.
[[nodiscard]] Result<BackupHead> readHead(QFile& file);
[[nodiscard]] QByteArray headText(const BackupHead& head);
[[nodiscard]] QByteArray backupCheck(const KeyRing& ring);

} // namespace florin::store
