// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArray>

namespace florin
{

/// A key that signs (Ed25519, RFC 8032, by libsodium). Signatures depend on nothing but the key and the
/// message. May be used from any thread.
class SigningKey
{
public:
    static constexpr int seed_size = 32;
    static constexpr int public_size = 32;
    static constexpr int signature_size = 64;

    /// The seed has 32 bytes, an invariant; the same seed is the same key.
    [[nodiscard]] static SigningKey fromSeed(const Secret& seed);

    [[nodiscard]] const QByteArray& publicKey() const { return m_public; }
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    SigningKey() = default;
    Secret m_secret;
    QByteArray m_public;
};

/// Whether the owner of `public_key` signed exactly these bytes. False for keys and signatures of another
/// length, and for keys of small order, which would fit any message.
[[nodiscard]] bool isSignedBy(QByteArrayView public_key, QByteArrayView message, QByteArrayView signature);

} // namespace florin
