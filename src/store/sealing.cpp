// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealing.h"

#include "core/invariant.h"
#include "core/random.h"

#include <sodium.h>

namespace florin::store
{
namespace
{

constexpr int nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned long long length(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray sealUnder(const QByteArray& nonce, const Secret& key, const QByteArray& place,
                     QByteArrayView plain)
{
    invariant(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    QByteArray box(plain.size() + tag_size, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(box.data()), nullptr,
                                               raw(plain), length(plain), raw(place), length(place), nullptr,
                                               raw(nonce), raw(key.view()));
    return nonce + box;
}

} // namespace

QByteArray seal(const Secret& key, const QByteArray& place, QByteArrayView plain)
{
    return sealUnder(random::bytes(nonce_size), key, place, plain);
}

QByteArray sealFindable(const Secret& key, const Secret& mark_key, const QByteArray& place,
                        QByteArrayView plain)
{
    // The place with its end marked, so that no other place and value run together to the same bytes.
    const QByteArray mark = fingerprint(mark_key, place + '\0' + plain.toByteArray());
    return sealUnder(mark.first(nonce_size), key, place, plain);
}

Result<Secret> unseal(const Secret& key, const QByteArray& place, QByteArrayView sealed)
{
    invariant(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (sealed.size() < nonce_size + tag_size)
        return refuse(ProblemCode::wrong_key);
    const QByteArrayView nonce = sealed.first(nonce_size);
    const QByteArrayView box = sealed.sliced(nonce_size);
    QByteArray plain(box.size() - tag_size, Qt::Uninitialized);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr, raw(box), length(box), raw(place),
        length(place), raw(nonce), raw(key.view()));
    if (failed != 0)
        return refuse(ProblemCode::wrong_key);
    return Secret(std::move(plain));
}

QByteArray fingerprint(const Secret& key, QByteArrayView value)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<std::size_t>(hash.size()),
                       raw(value), length(value), raw(key.view()), static_cast<std::size_t>(key.size()));
    return hash;
}

} // namespace florin::store
