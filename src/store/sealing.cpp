// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealing.h"

#include "core/invariant.h"
#include "core/random.h"
#include "core/raw_bytes.h"

#include <sodium.h>

namespace florin::store
{
namespace
{

constexpr int nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;

QByteArray sealUnder(const QByteArray& nonce, const Secret& key, const QByteArray& place,
                     QByteArrayView plain)
{
    invariant(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    QByteArray box(plain.size() + tag_size, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(box), nullptr, raw(plain), rawSize(plain), raw(place),
                                               rawSize(place), nullptr, raw(nonce), raw(key.view()));
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
    const int failed =
        crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, raw(box), rawSize(box),
                                                   raw(place), rawSize(place), raw(nonce), raw(key.view()));
    if (failed != 0)
        return refuse(ProblemCode::wrong_key);
    return Secret(std::move(plain));
}

QByteArray fingerprint(const Secret& key, QByteArrayView value)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(raw(hash), rawSize(hash), raw(value), rawSize(value), raw(key.view()),
                       rawSize(key.view()));
    return hash;
}

} // namespace florin::store
