// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/problem.h"
#include "core/secret.h"
#include "store/bank_copy.h"
#include "store/bank_store.h"
#include "store/database.h"
#include "store/key_ring.h"

#include <QString>

#include <memory>

namespace florin::server
{

/// A bank, opened: its directory, its database (in the directory or in PostgreSQL), and the keys it was
/// opened with.
struct BankHouse {
    QString directory;
    store::BankProfile profile;
    /// What the keys of everything beside the database files follow from: the root of the ring. It is the key
    /// in the key file until the bank is rekeyed for the first time, and stays as it is then.
    Secret master_key;
    store::KeyRing ring;
    std::unique_ptr<store::Database> database;
};

/// What `florind init` prints, once.
struct FirstAdministrator {
    QString name;
    Secret one_time_password;
    QString certificate; ///< path
};

struct NewBank {
    QString name = QStringLiteral("Nexa Bank");
    Currency currency;
    /// A name of the IANA database; empty: that of this machine.
    QString time_zone;
    /// Empty: store::defaultKeyFile().
    QString key_file;
    Secret passphrase;
    /// A connection string for libpq; empty: the bank is kept in files in its directory.
    QString postgres;
};

/// Makes the keys, the databases, the TLS identity and the first administrator. unknown_time_zone,
/// already_initialised, file_exists, file_unwritable, disk_full, cannot_connect.
[[nodiscard]] Result<FirstAdministrator> createBankHouse(const QString& directory, const NewBank& bank,
                                                         const Clock& clock);
/// An empty key file is the one remembered by createBankHouse, else the usual place. Finishes a rekey that
/// was interrupted, or that wants the files written anew. See store::openBank, unlockBank and
/// store::writeFilesAnew for what can go wrong. `postgres` is the connection string of a bank kept there;
/// several programs may have it open, each with a directory like the one that init made.
[[nodiscard]] Result<BankHouse> openBankHouse(const QString& directory, const QString& key_file = {},
                                              const Secret& passphrase = {}, const QString& postgres = {});

/// Copies the embedded bank in `directory` into PostgreSQL and proves both sides equal; see
/// store::copyBankToPostgres. From then on the directory holds keys and certificates only: the files of the
/// bank are kept under names (bank.db.migrated) under which no server opens them.
[[nodiscard]] Result<store::BankCopied> migrateBankHouse(const QString& directory, const QString& key_file,
                                                         const Secret& passphrase, const QString& postgres,
                                                         const store::CopyProgress& progress);

} // namespace florin::server
