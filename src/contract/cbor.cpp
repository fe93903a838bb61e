// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/cbor.h"

namespace florin::contract::cbor
{
namespace
{

/// Both kinds of CBOR string come in chunks; a message is bounded long before it is read here.
template<class T>
Result<T> joined(QCborStreamReader& in, QCborStreamReader::StringResult<T> (QCborStreamReader::*next)())
{
    T whole;
    auto chunk = (in.*next)();
    while (chunk.status == QCborStreamReader::Ok) {
        whole += chunk.data;
        chunk = (in.*next)();
    }
    if (chunk.status == QCborStreamReader::Error || in.lastError() != QCborError::NoError)
        return refuse(ProblemCode::malformed);
    return whole;
}

} // namespace

Result<qint64> readScalar(QCborStreamReader& in, qint64*)
{
    qint64 value = 0;
    if (in.isUnsignedInteger()) {
        const quint64 magnitude = in.toUnsignedInteger();
        if (magnitude > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return refuse(invalidField({}, QStringLiteral("is out of range")));
        value = static_cast<qint64>(magnitude);
    } else if (in.isNegativeInteger()) {
        // CBOR's -1 - n; the reader gives n + 1, which is zero when n is the largest there is.
        const auto magnitude = static_cast<quint64>(in.toNegativeInteger());
        if (magnitude == 0 || magnitude > static_cast<quint64>(std::numeric_limits<qint64>::max()) + 1)
            return refuse(invalidField({}, QStringLiteral("is out of range")));
        value = static_cast<qint64>(~magnitude + 1);
    } else {
        return refuse(invalidField({}, QStringLiteral("is not a whole number")));
    }
    return in.next() ? Result<qint64>(value) : refuse(ProblemCode::malformed);
}

Result<bool> readScalar(QCborStreamReader& in, bool*)
{
    if (!in.isBool())
        return refuse(invalidField({}, QStringLiteral("is neither true nor false")));
    const bool value = in.toBool();
    return in.next() ? Result<bool>(value) : refuse(ProblemCode::malformed);
}

Result<QString> readScalar(QCborStreamReader& in, QString*)
{
    if (!in.isString())
        return refuse(invalidField({}, QStringLiteral("is not a text")));
    return joined<QString>(in, &QCborStreamReader::readString);
}

Result<QByteArray> readScalar(QCborStreamReader& in, QByteArray*)
{
    if (!in.isByteArray())
        return refuse(invalidField({}, QStringLiteral("is not a byte string")));
    return joined<QByteArray>(in, &QCborStreamReader::readByteArray);
}

Result<Money> readMoney(QCborStreamReader& in)
{
    const auto not_money = [] {
        return refuse(invalidField({}, QStringLiteral("is not an amount with its currency")));
    };
    if (!in.isArray() || !in.enterContainer() || !in.hasNext())
        return not_money();
    const auto minor = readScalar(in, static_cast<qint64*>(nullptr));
    if (!minor)
        return refuse(minor.error());
    if (!in.hasNext())
        return not_money();
    const auto code = readScalar(in, static_cast<QString*>(nullptr));
    if (!code)
        return refuse(code.error());
    const auto currency = Wire<Currency>::unpack(*code);
    if (!currency)
        return refuse(currency.error());
    if (in.hasNext() || !leave(in))
        return not_money();
    return Money(*minor, *currency);
}

bool leave(QCborStreamReader& in)
{
    return in.lastError() == QCborError::NoError && in.leaveContainer() &&
           in.lastError() == QCborError::NoError;
}

bool skip(QCborStreamReader& in)
{
    constexpr int max_depth = 16;
    return in.next(max_depth);
}

std::optional<std::string_view> readName(QCborStreamReader& in, std::span<char> buffer)
{
    if (!in.isString())
        return std::nullopt;
    std::size_t used = 0;
    for (;;) {
        const auto room = static_cast<qsizetype>(buffer.size() - used);
        if (in.currentStringChunkSize() > room)
            return std::nullopt;
        const auto chunk = in.readStringChunk(buffer.data() + used, room);
        if (chunk.status == QCborStreamReader::EndOfString)
            return std::string_view(buffer.data(), used);
        if (chunk.status == QCborStreamReader::Error)
            return std::nullopt;
        used += static_cast<std::size_t>(chunk.data);
    }
}

} // namespace florin::contract::cbor
