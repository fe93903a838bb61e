// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/new_files.h"

#include "store/data_directory.h"
#include "store/driver/integrity.h"
#include "store/private_file.h"
#include "store/sqlcipher/bank_copy.h"

#include <QFile>
#include <QFileInfo>

namespace florin::store
{
namespace
{

QString nextOf(const QString& file)
{
    return file + QStringLiteral(".next");
}

Result<void> went(const RekeyWatch& watch, RekeyStep step)
{
    return !watch || watch(step) ? Result<void>() : refuse(ProblemCode::cancelled);
}

Result<void> checkWhole(const QString& file, const Secret& key)
{
    CipherSettings settings;
    settings.key = key;
    settings.access = CipherAccess::ReadOnly;
    auto connection = CipherConnection::open(file, settings);
    if (!connection)
        return refuse(connection.error());
    return checkIntegrity(**connection);
}

Result<void> copyFiles(const DataDirectory& directory, const KeyRing& ring)
{
    const BankKeys keys = ring.bankKeys();
    const BankFiles from{directory.bankFile(), directory.authFile(), keys.main, keys.auth};
    const BankFiles to{nextOf(from.bank), nextOf(from.auth), ring.nextMain(), ring.nextAuth()};
    for (const QString& left_over : {to.bank, to.auth})
        QFile::remove(left_over);
    const auto copied = copyBankFiles(from, to, {});
    if (!copied)
        return refuse(copied.error());
    if (auto whole = checkWhole(to.bank, to.bank_key); !whole)
        return whole;
    if (auto whole = checkWhole(to.auth, to.auth_key); !whole)
        return whole;
    // A reader leaves these beside a file that is in write-ahead mode.
    for (const QString& file : {to.bank, to.auth}) {
        QFile::remove(file + QStringLiteral("-wal"));
        QFile::remove(file + QStringLiteral("-shm"));
    }
    return syncFolder(QFileInfo(to.bank).absolutePath());
}

/// The old file's write-ahead log goes first: beside the new file it would be garbage.
Result<void> replace(const QString& file)
{
    if (!QFileInfo::exists(nextOf(file)))
        return {};
    QFile::remove(file + QStringLiteral("-wal"));
    QFile::remove(file + QStringLiteral("-shm"));
    return renameDurably(nextOf(file), file);
}

} // namespace

Result<KeyRing> writeFilesAnew(const QString& path, const QString& bank_id, KeyRing ring,
                               const Secret& master, const RekeyWatch& watch)
{
    if (ring.stage() == KeyRing::Stage::Settled)
        return ring;
    const auto directory = DataDirectory::open(path);
    if (!directory)
        return refuse(directory.error());
    const auto step = [&](Result<void> done, RekeyStep name) { return done ? went(watch, name) : done; };
    const auto keep = [&](const KeyRing& next, RekeyStep name) {
        auto kept = next.write(path, bank_id, master);
        if (kept)
            ring = next;
        return step(kept, name);
    };
    Result<void> done;
    if (ring.stage() != KeyRing::Stage::Replacing) {
        done = keep(ring.copying(), RekeyStep::FilesChosen);
        if (done)
            done = step(copyFiles(**directory, ring), RekeyStep::FilesCopied);
        if (done)
            done = keep(ring.replacing(), RekeyStep::FilesDecided);
    }
    if (done)
        done = step(replace((*directory)->bankFile()), RekeyStep::BankReplaced);
    if (done)
        done = step(replace((*directory)->authFile()), RekeyStep::AuthReplaced);
    if (done)
        done = keep(ring.settled(), RekeyStep::FilesSettled);
    if (!done)
        return refuse(done.error());
    return ring;
}

} // namespace florin::store
