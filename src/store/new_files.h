// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/key_ring.h"

#include <QString>

#include <functional>

namespace florin::store
{

/// What of a rekey is on the disk.
enum class RekeyStep {
    KeyWritten,   ///< the new key file, under a name of its own
    RingSealed,   ///< DIR/bank.keys under the new master key: from here on the new one counts
    KeyInPlace,   ///< the new key file has its name
    FilesChosen,  ///< the keys of the new files
    FilesCopied,  ///< the new files are whole
    FilesDecided, ///< from here on they count
    BankReplaced, ///< bank.db is the new one
    AuthReplaced, ///< auth.db is
    FilesSettled, ///< nothing is left to do
};

/// Told of each step done. Gives back whether to go on; where it ends, the next opening goes on.
using RekeyWatch = std::function<bool(RekeyStep done)>;

/// Writes both files of a bank anew under fresh keys: copies them, and puts the copies in their place. Goes
/// on where it was when it was killed; does nothing for a ring that is settled. Until the copies are whole
/// and on the disk the old files count; that they do is told by the ring, which is exchanged in one step, so
/// that both are exchanged or neither. `master` is the key the ring is sealed under. Whoever calls this keeps
/// others from sealing the ring meanwhile (server/bank_rekey.h does).
/// in_use, disk_full (room for the bank twice is needed), cancelled, corrupted, file_unwritable.
[[nodiscard]] Result<KeyRing> writeFilesAnew(const QString& directory, const QString& bank_id, KeyRing ring,
                                             const Secret& master, const RekeyWatch& watch);

} // namespace florin::store
