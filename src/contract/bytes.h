// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/wire.h"

#include <QByteArray>

namespace florin::contract
{

/// Bytes that mean something to a program alone: not empty, and at most `Max`. What is longer is refused
/// before anybody looks into it.
template<int Max>
struct Bytes {
    static constexpr int max_bytes = Max;
    QByteArray value;

    friend bool operator==(const Bytes&, const Bytes&) = default;
};

/// Byte strings in CBOR, base64url (RFC 4648, 5) without padding in JSON.
template<int Max>
struct Wire<Bytes<Max>> {
    using Value = Bytes<Max>;
    using Packed = QByteArray;
    using Plain = QString;
    static constexpr auto alphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

    static QByteArray pack(const Value& bytes) { return bytes.value; }
    static Result<Value> unpack(const QByteArray& bytes)
    {
        if (bytes.isEmpty())
            return refuse(invalidField({}, QStringLiteral("is empty")));
        if (bytes.size() > Max)
            return refuse(invalidField({}, QStringLiteral("is longer than %1 bytes").arg(Max)));
        return Value{bytes};
    }
    static QString plain(const Value& bytes) { return QString::fromLatin1(bytes.value.toBase64(alphabet)); }
    static Result<Value> parse(const QString& text)
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            text.toLatin1(), alphabet | QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return refuse(invalidField({}, QStringLiteral("is not base64url")));
        return unpack(*decoded);
    }
    static Schema schema() { return {.pattern = "^[A-Za-z0-9_-]+$", .max_length = (Max * 4 + 2) / 3}; }
};

} // namespace florin::contract
