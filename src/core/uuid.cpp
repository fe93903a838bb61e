// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"

#include "core/random.h"

#include <QUuid>

namespace florin
{

namespace
{

void setTime(Uuid::Bytes& bytes, Timestamp time)
{
    const auto ms = static_cast<std::uint64_t>(time.time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
}

} // namespace

Uuid Uuid::lowestAt(Timestamp moment)
{
    Bytes bytes{};
    setTime(bytes, moment);
    return Uuid(bytes);
}

Uuid Uuid::create(Timestamp now)
{
    Bytes bytes;
    random::fill(std::as_writable_bytes(std::span(bytes)));
    setTime(bytes, now);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | 0x70); // version 7
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80); // variant of RFC 9562
    return Uuid(bytes);
}

std::optional<Uuid> Uuid::fromText(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid parsed = QUuid::fromString(text);
    // QUuid answers the null UUID for text it cannot read.
    const QByteArray bytes = parsed.toRfc4122();
    const auto uuid = fromBytes(bytes);
    return uuid && uuid->toText() == text.toString().toLower() ? uuid : std::nullopt;
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    Bytes copy;
    if (bytes.size() != static_cast<qsizetype>(copy.size()))
        return std::nullopt;
    std::memcpy(copy.data(), bytes.data(), copy.size());
    return Uuid(copy);
}

QByteArray Uuid::toByteArray() const
{
    return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), static_cast<qsizetype>(m_bytes.size()));
}

QString Uuid::toText() const
{
    return QUuid::fromRfc4122(toByteArray()).toString(QUuid::WithoutBraces);
}

} // namespace florin
