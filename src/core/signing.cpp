// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing.h"

#include "core/invariant.h"
#include "core/raw_bytes.h"

#include <sodium.h>

namespace florin
{
namespace
{

static_assert(SigningKey::seed_size == crypto_sign_SEEDBYTES);
static_assert(SigningKey::public_size == crypto_sign_PUBLICKEYBYTES);
static_assert(SigningKey::signature_size == crypto_sign_BYTES);

} // namespace

SigningKey SigningKey::fromSeed(const Secret& seed)
{
    invariant(seed.size() == seed_size);
    SigningKey key;
    key.m_public = QByteArray(public_size, Qt::Uninitialized);
    QByteArray secret(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(raw(key.m_public), raw(secret), raw(seed.view()));
    key.m_secret = Secret(std::move(secret));
    return key;
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(signature_size, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), rawSize(message), raw(m_secret.view()));
    return signature;
}

bool isSignedBy(QByteArrayView public_key, QByteArrayView message, QByteArrayView signature)
{
    if (public_key.size() != SigningKey::public_size || signature.size() != SigningKey::signature_size)
        return false;
    return crypto_sign_verify_detached(raw(signature), raw(message), rawSize(message), raw(public_key)) == 0;
}

} // namespace florin
