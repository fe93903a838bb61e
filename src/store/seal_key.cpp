// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal_key.h"

#include "core/invariant.h"

#include <QtEndian>

#include <sodium.h>

namespace florin::store
{
namespace
{

static_assert(SealKey::seed_size == crypto_kdf_KEYBYTES);

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

// The numbers are for ever: receipts were given out under them.
Secret derived(const Secret& seed, std::uint64_t number)
{
    QByteArray key(SealKey::seed_size, Qt::Uninitialized);
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char*>(key.data()),
                               static_cast<std::size_t>(key.size()), number, "florseal", raw(seed.view()));
    return Secret(std::move(key));
}

} // namespace

SealKey SealKey::fromSeed(const Secret& seed)
{
    invariant(seed.size() == seed_size);
    return {SigningKey::fromSeed(derived(seed, 1)), derived(seed, 2)};
}

ledger::EntryBlinds SealKey::blindsOf(EntryId entry) const
{
    constexpr int size = ledger::EntryBlinds::size;
    const qint64 id = qToBigEndian(entry.value);
    QByteArray bytes(3 * size, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<std::size_t>(bytes.size()),
                       reinterpret_cast<const unsigned char*>(&id), sizeof id, raw(m_blinding.view()),
                       static_cast<std::size_t>(m_blinding.size()));
    return {bytes.first(size), bytes.sliced(size, size), bytes.last(size)};
}

} // namespace florin::store
