// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signing.h"
#include "ledger/sealed_entry.h"

namespace florin::store
{

/// What a bank seals its journal with: its signing key, and the blinds of its entries. Both come from one
/// random seed that is kept in the bank (SealStore) and never changes, whatever becomes of the bank's other
/// keys: receipts are checked for years. May be used from any thread.
class SealKey
{
public:
    static constexpr int seed_size = 32;

    /// The seed has 32 bytes, an invariant.
    [[nodiscard]] static SealKey fromSeed(const Secret& seed);

    /// Ed25519, 32 bytes: what receipts are checked with. Not a secret.
    [[nodiscard]] const QByteArray& publicKey() const { return m_signing.publicKey(); }
    [[nodiscard]] QByteArray sign(QByteArrayView message) const { return m_signing.sign(message); }
    /// The same for the same entry each time, and unknown to whoever has not the seed.
    [[nodiscard]] ledger::EntryBlinds blindsOf(EntryId entry) const;

private:
    SealKey(SigningKey signing, Secret blinding)
        : m_signing(std::move(signing))
        , m_blinding(std::move(blinding))
    {
    }

    SigningKey m_signing;
    Secret m_blinding;
};

} // namespace florin::store
