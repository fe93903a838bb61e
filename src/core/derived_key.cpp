// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/derived_key.h"

#include "core/invariant.h"
#include "core/raw_bytes.h"

#include <sodium.h>

namespace florin
{

Secret derivedKey(const Secret& master, const char (&context)[9], std::uint64_t number)
{
    static_assert(sizeof context == crypto_kdf_CONTEXTBYTES + 1);
    invariant(master.size() == crypto_kdf_KEYBYTES);
    QByteArray key(crypto_kdf_KEYBYTES, Qt::Uninitialized);
    crypto_kdf_derive_from_key(raw(key), rawSize(key), number, context, raw(master.view()));
    return Secret(std::move(key));
}

} // namespace florin
