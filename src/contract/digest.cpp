// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/digest.h"

#include "core/raw_bytes.h"

#include <sodium.h>

namespace florin::contract
{

QByteArray blake2b(QByteArrayView bytes)
{
    QByteArray digest(32, Qt::Uninitialized);
    crypto_generichash(raw(digest), rawSize(digest), raw(bytes), rawSize(bytes), nullptr, 0);
    return digest;
}

} // namespace florin::contract
