// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_rekey.h"

#include "core/file_problem.h"
#include "server/bank_house.h"
#include "store/database.h"
#include "store/file_lock.h"
#include "store/key_file.h"
#include "store/private_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace florin::server
{
namespace
{

constexpr int master_key_bytes = 32;

QString nextOf(const QString& key_file)
{
    return key_file + QStringLiteral(".next");
}

Result<UnlockedBank> unlockWith(const QString& directory, const QString& id, const QString& key_file,
                                const Secret& passphrase)
{
    auto master = store::readKeyFile(key_file, id, passphrase);
    if (!master)
        return refuse(std::move(master.error()));
    auto ring = store::KeyRing::read(directory, id, *master);
    if (!ring)
        return refuse(std::move(ring.error()));
    return UnlockedBank{id, key_file, std::move(*master), std::move(*ring)};
}

/// The new key file gets its name; the old one keeps a name that tells until when it was good.
Result<QString> putInPlace(const QString& key_file)
{
    QString old;
    if (QFileInfo::exists(key_file)) {
        const QString moment = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
        old = key_file + QStringLiteral(".until-") + moment;
        for (int again = 1; QFileInfo::exists(old); ++again)
            old = key_file + QStringLiteral(".until-%1-%2").arg(moment).arg(again);
        if (auto kept = store::renameDurably(key_file, old); !kept)
            return refuse(std::move(kept.error()));
    }
    if (auto placed = store::renameDurably(nextOf(key_file), key_file); !placed)
        return refuse(std::move(placed.error()));
    return old;
}

Result<void> went(const store::RekeyWatch& watch, store::RekeyStep step)
{
    return !watch || watch(step) ? Result<void>() : refuse(ProblemCode::cancelled);
}

Result<void> sealUnder(const Secret& master, const QString& directory, const UnlockedBank& bank,
                       const Secret& passphrase, const store::RekeyWatch& watch)
{
    const QString next = nextOf(bank.key_file);
    QFile::remove(next); // of a rekey that was killed before it counted
    if (auto written = store::writeKeyFile(next, bank.id, master, passphrase); !written)
        return written;
    if (auto go_on = went(watch, store::RekeyStep::KeyWritten); !go_on)
        return go_on;
    if (auto sealed = bank.ring.wantingNewFiles().write(directory, bank.id, master); !sealed)
        return sealed;
    return went(watch, store::RekeyStep::RingSealed);
}

} // namespace

Result<UnlockedBank> unlockBank(const QString& directory, const QString& named, const Secret& passphrase)
{
    const auto id = store::bankIdOf(directory);
    if (!id)
        return refuse(id.error());
    const QString key_file = named.isEmpty() ? keyFileOf(directory, *id) : named;
    auto bank = unlockWith(directory, *id, key_file, passphrase);
    if (bank || !QFileInfo::exists(nextOf(key_file)))
        return bank;
    auto rekeyed = unlockWith(directory, *id, nextOf(key_file), passphrase);
    if (!rekeyed)
        return bank; // what is wrong with the key file itself is the better thing to say
    if (putInPlace(key_file))
        rekeyed->key_file = key_file;
    return rekeyed;
}

Result<Rekeyed> rekeyBank(const QString& directory, const QString& key_file, const Secret& passphrase,
                          const store::RekeyWatch& watch)
{
    if (const auto id = store::bankIdOf(directory); !id)
        return refuse(id.error());
    const auto lock = store::FileLock::take(directory + QStringLiteral("/rekey.lock"));
    if (!lock && lock.error().code == ProblemCode::in_use)
        return refuse(inFile(ProblemCode::in_use, directory));
    if (!lock)
        return refuse(lock.error());
    const auto bank = unlockBank(directory, key_file, passphrase);
    if (!bank)
        return refuse(bank.error());
    const Secret master = Secret::random(master_key_bytes);
    if (auto sealed = sealUnder(master, directory, *bank, passphrase, watch); !sealed)
        return refuse(std::move(sealed.error()));
    const auto old = putInPlace(bank->key_file);
    if (!old)
        return refuse(old.error());
    if (auto go_on = went(watch, store::RekeyStep::KeyInPlace); !go_on)
        return refuse(std::move(go_on.error()));
    const auto anew = store::writeFilesAnew(directory, bank->id, bank->ring.wantingNewFiles(), master, watch);
    if (!anew && anew.error().code != ProblemCode::in_use)
        return refuse(anew.error());
    return Rekeyed{bank->key_file, *old, anew.has_value()};
}

} // namespace florin::server
