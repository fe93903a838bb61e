// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal_key.h"

#include "core/derived_key.h"
#include "core/invariant.h"
#include "core/raw_bytes.h"

#include <QtEndian>

#include <sodium.h>

namespace florin::store
{
SealKey SealKey::fromSeed(const Secret& seed)
{
    invariant(seed.size() == seed_size);
    // The numbers are for ever: receipts were given out under them.
    return {SigningKey::fromSeed(derivedKey(seed, "florseal", 1)), derivedKey(seed, "florseal", 2)};
}

ledger::EntryBlinds SealKey::blindsOf(EntryId entry) const
{
    constexpr int size = ledger::EntryBlinds::size;
    const qint64 id = qToBigEndian(entry.value);
    QByteArray bytes(3 * size, Qt::Uninitialized);
    crypto_generichash(raw(bytes), rawSize(bytes), reinterpret_cast<const unsigned char*>(&id), sizeof id,
                       raw(m_blinding.view()), rawSize(m_blinding.view()));
    return {bytes.first(size), bytes.sliced(size, size), bytes.last(size)};
}

} // namespace florin::store
