// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <cstring>
#include <type_traits>

namespace florin::ledger
{

/// Puts bytes together in the form that seals are made over: integers big-endian, in two's complement.
class BigEndianWriter
{
public:
    /// Room for so many bytes is made at once.
    explicit BigEndianWriter(qsizetype size) { m_bytes.reserve(size); }

    template<class T>
    void put(T value)
    {
        static_assert(std::is_integral_v<T>);
        const T big_endian = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char*>(&big_endian), sizeof big_endian);
    }
    void putBytes(QByteArrayView bytes) { m_bytes.append(bytes); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace florin::ledger
