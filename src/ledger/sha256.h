// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

#include <initializer_list>

namespace florin::ledger
{

inline constexpr qsizetype hash_size = 32;

/// SHA-256 (FIPS 180-4) of the parts, one after the other.
[[nodiscard]] inline QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : parts)
        hash.addData(part);
    return hash.result();
}

} // namespace florin::ledger
