// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_rekey.h"

#include "core/file_problem.h"
#include "server/bank_unlock.h"
#include "store/database.h"
#include "store/file_lock.h"
#include "store/key_file.h"

#include <QFile>

#include <chrono>

namespace florin::server
{
namespace
{

Result<void> went(const store::RekeyWatch& watch, store::RekeyStep step)
{
    return !watch || watch(step) ? Result<void>() : refuse(ProblemCode::cancelled);
}

Result<void> sealUnder(const Secret& master, const QString& directory, const UnlockedBank& bank,
                       const Secret& passphrase, const store::RekeyWatch& watch)
{
    const QString next = nextKeyFile(bank.key_file);
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
    const auto old = putNextKeyInPlace(bank->key_file);
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
