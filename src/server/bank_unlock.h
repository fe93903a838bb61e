// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"
#include "store/file_lock.h"
#include "store/key_ring.h"

#include <QString>

#include <chrono>
#include <memory>

namespace florin::server
{

inline constexpr int master_key_bytes = 32;

/// A bank whose keys are at hand. Nothing of it is locked or open.
struct UnlockedBank {
    QString id;
    QString key_file;
    Secret master; ///< what is in the key file
    store::KeyRing ring;
};

/// Reads the key file (an empty name: the one noted at init, else the usual place) and the ring it opens.
/// A rekey that was killed between the two is finished: the key that opens the ring gets its name.
/// not_initialised, wrong_key, file_unreadable.
[[nodiscard]] Result<UnlockedBank> unlockBank(const QString& directory, const QString& key_file = {},
                                              const Secret& passphrase = {});

/// The same, and no exchange of the bank's files left to be done that had come as far as `from`.
/// Also what store::writeFilesAnew refuses with; in_use while a rekey takes long.
[[nodiscard]] Result<UnlockedBank> unlockSettled(const QString& directory, const QString& key_file,
                                                 const Secret& passphrase,
                                                 store::KeyRing::Stage from = store::KeyRing::Stage::Wanted);

/// From $FLORIN_PASSPHRASE_FILE, for sealed key files; empty when it is not set. file_unreadable when it is
/// set and cannot be read, or says nothing: a key meant to be sealed must not lie open.
[[nodiscard]] Result<Secret> keyPassphrase();

/// Where the key of the bank in `directory` is: where it was put at init, else the usual place.
[[nodiscard]] QString keyFileOf(const QString& directory, const QString& bank_id);
/// Notes that it is in `key_file`, for later openings. file_unwritable.
[[nodiscard]] Result<void> rememberKeyFile(const QString& directory, const QString& key_file);

/// Whoever seals the ring or gives a key file its name holds this, from before it reads them: nobody puts
/// back what another has exchanged. Taken before the lock of the data folder. in_use.
[[nodiscard]] Result<std::unique_ptr<store::FileLock>> takeRekeyLock(const QString& directory,
                                                                     std::chrono::milliseconds patience);

/// A bank, and where its key lies.
struct BankPlace {
    QString directory;
    QString id;
    QString key_file;
};
/// not_initialised.
[[nodiscard]] Result<BankPlace> placeOf(const QString& directory, const QString& key_file);

/// Whether a key that a rekey has left under its temporary name may be given its own: with the rekey lock
/// held.
enum class Rename { Allowed, NotNow };
/// With the key file, or with the one that a rekey has written to take its place.
[[nodiscard]] Result<UnlockedBank> unlockEither(const BankPlace& place, const Secret& passphrase,
                                                Rename rename);

/// Where a rekey writes the key that is to come.
[[nodiscard]] QString nextKeyFile(const QString& key_file);
/// It gets the key file's name; the old one keeps a name that tells until when it was good, and that is given
/// back (empty when there was none). file_unwritable.
[[nodiscard]] Result<QString> putNextKeyInPlace(const QString& key_file);

} // namespace florin::server
