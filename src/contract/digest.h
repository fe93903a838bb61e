// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cbor.h"

#include <QByteArray>

namespace florin::contract
{

/// 32 bytes (BLAKE2b-256).
[[nodiscard]] QByteArray blake2b(QByteArrayView bytes);

/// What a request says, for telling a repeat from another request with the same key: all fields but the key
/// itself and secrets, whose digest would be a password record without its salt.
template<DescribedStruct T>
[[nodiscard]] QByteArray digestOf(const T& request)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        using Field = std::decay_t<decltype(request.*member.pointer)>;
        constexpr bool is_secret =
            std::is_same_v<Field, Secret> || std::is_same_v<Field, std::optional<Secret>>;
        if constexpr (!is_secret && !std::is_same_v<Field, IdempotencyKey>)
            cbor::write(out, request.*member.pointer);
    });
    return blake2b(bytes);
}

} // namespace florin::contract
