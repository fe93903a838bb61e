// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_rekey.h"

#include "server/bank_house.h"
#include "store/database.h"
#include "store/file_lock.h"
#include "store/key_file.h"
#include "store/private_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace florin::server
{
namespace
{

constexpr int master_key_bytes = 32;
/// A rekey is over sooner, but for the files of a large bank.
constexpr auto rekey_patience = std::chrono::seconds(10);

QString nextOf(const QString& key_file)
{
    return key_file + QStringLiteral(".next");
}

/// Whoever seals the ring or gives a key file its name holds this, from before it reads them: nobody puts
/// back what another has exchanged. Taken before the lock of the data folder.
Result<std::unique_ptr<store::FileLock>> takeRekeyLock(const QString& directory,
                                                       std::chrono::milliseconds patience)
{
    auto lock = store::FileLock::takeWithin(directory + QStringLiteral("/rekey.lock"), patience);
    if (!lock && lock.error().code == ProblemCode::in_use)
        return refuse({ProblemCode::in_use, {{QStringLiteral("file"), directory}}});
    return lock;
}

struct BankPlace {
    QString directory;
    QString id;
    QString key_file;
};

Result<BankPlace> placeOf(const QString& directory, const QString& named)
{
    auto id = store::bankIdOf(directory);
    if (!id)
        return refuse(std::move(id.error()));
    return BankPlace{directory, *id, named.isEmpty() ? keyFileOf(directory, *id) : named};
}

Result<UnlockedBank> unlockWith(const BankPlace& place, const QString& key_file, const Secret& passphrase)
{
    auto master = store::readKeyFile(key_file, place.id, passphrase);
    if (!master)
        return refuse(std::move(master.error()));
    auto ring = store::KeyRing::read(place.directory, place.id, *master);
    if (!ring)
        return refuse(std::move(ring.error()));
    return UnlockedBank{place.id, key_file, std::move(*master), std::move(*ring)};
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

enum class Rename { Allowed, NotNow };

/// With the key file, or with the one that a rekey has written to take its place.
Result<UnlockedBank> unlockEither(const BankPlace& place, const Secret& passphrase, Rename rename)
{
    auto bank = unlockWith(place, place.key_file, passphrase);
    if (bank || !QFileInfo::exists(nextOf(place.key_file)))
        return bank;
    auto rekeyed = unlockWith(place, nextOf(place.key_file), passphrase);
    if (!rekeyed)
        return bank; // what is wrong with the key file itself is the better thing to say
    if (rename == Rename::Allowed && putInPlace(place.key_file))
        rekeyed->key_file = place.key_file;
    return rekeyed;
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
    const auto place = placeOf(directory, named);
    if (!place)
        return refuse(place.error());
    auto bank = unlockWith(*place, place->key_file, passphrase);
    if (bank || !QFileInfo::exists(nextOf(place->key_file)))
        return bank;
    // A rekey was killed, or is under way: then it gives the key its name itself.
    const auto lock = takeRekeyLock(directory, rekey_patience);
    return unlockEither(*place, passphrase, lock ? Rename::Allowed : Rename::NotNow);
}

Result<UnlockedBank> unlockSettled(const QString& directory, const QString& named, const Secret& passphrase,
                                   store::KeyRing::Stage from)
{
    auto bank = unlockBank(directory, named, passphrase);
    if (!bank || bank->ring.stage() < from)
        return bank;
    const auto lock = takeRekeyLock(directory, rekey_patience);
    if (!lock)
        return refuse(lock.error());
    // What was read before may have been exchanged since.
    const auto place = placeOf(directory, named);
    bank = place ? unlockEither(*place, passphrase, Rename::Allowed) : refuse(place.error());
    if (!bank)
        return bank;
    auto ring = store::writeFilesAnew(directory, bank->id, std::move(bank->ring), bank->master, {});
    if (!ring)
        return refuse(std::move(ring.error()));
    bank->ring = std::move(*ring);
    return bank;
}

Result<Rekeyed> rekeyBank(const QString& directory, const QString& key_file, const Secret& passphrase,
                          const store::RekeyWatch& watch)
{
    const auto place = placeOf(directory, key_file);
    if (!place)
        return refuse(place.error());
    const auto lock = takeRekeyLock(directory, std::chrono::milliseconds(0));
    if (!lock)
        return refuse(lock.error());
    const auto bank = unlockEither(*place, passphrase, Rename::Allowed);
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
