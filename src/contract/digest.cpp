// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/digest.h"

#include <sodium.h>

namespace florin::contract
{

QByteArray blake2b(QByteArrayView bytes)
{
    QByteArray digest(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()),
                       static_cast<std::size_t>(digest.size()),
                       reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return digest;
}

} // namespace florin::contract
