// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"

#include <QByteArray>

namespace florin::store
{

/// Values sealed inside an already encrypted file, so that the file's key alone does not open them:
/// XChaCha20-Poly1305 (libsodium) with a random nonce. `place` says what the value belongs to
/// ("provider/twilio/token"); it is not kept, but a value moved to another place does not open. Keys are 32
/// bytes.
[[nodiscard]] QByteArray seal(const Secret& key, const QByteArray& place, QByteArrayView plain);
/// wrong_key when it was sealed under another key, for another place, or changed since.
[[nodiscard]] Result<Secret> unseal(const Secret& key, const QByteArray& place, QByteArrayView sealed);

/// Seals so that equal values of one place come out equal, and can be found and kept apart by an index; who
/// looks on learns which are equal, and nothing else. The nonce is a keyed hash of the value (`mark_key`), as
/// in RFC 5297's synthetic IV. unseal opens it.
[[nodiscard]] QByteArray sealFindable(const Secret& key, const Secret& mark_key, const QByteArray& place,
                                      QByteArrayView plain);

/// A keyed hash (BLAKE2b, 32 bytes): equal values are found by it, and without the key no value can be tried.
[[nodiscard]] QByteArray fingerprint(const Secret& key, QByteArrayView value);

} // namespace florin::store
