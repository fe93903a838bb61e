// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_values.h"

#include <QtEndian>

namespace florin::store
{
namespace
{

template<class Number>
void append(QByteArray& bytes, Number number)
{
    const Number big_endian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big_endian), sizeof big_endian);
}

void append(QByteArray& bytes, const QByteArray& value)
{
    bytes.append(value);
}

template<class T>
qsizetype sizeOf(const T&)
{
    return sizeof(T);
}
qsizetype sizeOf(const QByteArray& bytes)
{
    return bytes.size();
}

/// A one-dimensional array (array_send in PostgreSQL's arrayfuncs.c): dimensions, whether any is null, the
/// type; the length and the first index; then each element after its size.
template<class T>
QByteArray arrayOf(std::span<const T> values, PostgresValues::Type element)
{
    QByteArray bytes;
    bytes.reserve(20 + static_cast<qsizetype>(values.size()) * 12);
    append(bytes, std::int32_t(values.empty() ? 0 : 1));
    append(bytes, std::int32_t(0));
    append(bytes, std::uint32_t(element));
    if (values.empty())
        return bytes;
    append(bytes, static_cast<std::int32_t>(values.size()));
    append(bytes, std::int32_t(1));
    for (const T& value : values) {
        append(bytes, static_cast<std::int32_t>(sizeOf(value)));
        append(bytes, value);
    }
    return bytes;
}

} // namespace

PostgresValues& PostgresValues::add(Type type, QByteArray bytes)
{
    m_types.push_back(type);
    m_bytes.push_back(std::move(bytes));
    return *this;
}

PostgresValues& PostgresValues::add(qint64 value)
{
    QByteArray bytes;
    append(bytes, value);
    return add(Integer, std::move(bytes));
}

PostgresValues& PostgresValues::add(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    // PostgreSQL keeps no zero characters in a text.
    utf8.replace('\0', QByteArray());
    return add(Text, utf8.isNull() ? QByteArray("") : utf8);
}

PostgresValues& PostgresValues::add(QByteArrayView bytes)
{
    return add(Bytes, bytes.isEmpty() ? QByteArray("") : bytes.toByteArray());
}

PostgresValues& PostgresValues::addNull()
{
    return add(Unknown, QByteArray());
}

PostgresValues& PostgresValues::add(std::span<const qint64> values)
{
    return add(Integers, arrayOf(values, Integer));
}

PostgresValues& PostgresValues::add(std::span<const std::int16_t> values)
{
    return add(Smalls, arrayOf(values, Small));
}

PostgresValues& PostgresValues::addKeys(std::span<const QByteArray> keys)
{
    return add(Keys, arrayOf(keys, Key));
}

PostgresValues& PostgresValues::add(std::span<const QByteArray> values)
{
    return add(ByteArrays, arrayOf(values, Bytes));
}

} // namespace florin::store
