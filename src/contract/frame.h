// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/cbor.h"

#include <QByteArray>

#include <optional>

/// The native protocol's envelope: a big-endian u32 length, then one CBOR map with the members of
/// JSON-RPC 2.0.
///   request  {id, method, params}      answer  {id, result} or {id, error}      event  {method, params}
/// What stands inside params and result is coded by cbor.h. Nothing here keeps state or touches a socket.
namespace florin::contract::frame
{

inline constexpr quint16 default_port = 7470;
inline constexpr int protocol_version = 1;
inline constexpr qsizetype header_bytes = 4;
/// A body longer than this is refused right after its header, before any of it is kept.
inline constexpr quint32 max_body_bytes = 256 * 1024;

/// What a frame's body says. The views point into the body.
struct Message {
    std::optional<qint64> id;
    QByteArray method;
    QByteArrayView params; ///< coded; empty when absent
    QByteArrayView result; ///< coded; empty when absent
    std::optional<Problem> error;
};

/// `id` must be positive; in an answer, 0 means the connection itself.
[[nodiscard]] QByteArray request(qint64 id, std::string_view method, QByteArrayView coded_params);
[[nodiscard]] QByteArray answer(qint64 id, QByteArrayView coded_result);
[[nodiscard]] QByteArray refusal(qint64 id, const Problem& problem);
[[nodiscard]] QByteArray event(std::string_view name, QByteArrayView coded_params);

/// The length a header announces; refused when it is zero or above the bound.
[[nodiscard]] Result<quint32> bodyLength(std::span<const char, 4> header);
/// Unknown members are passed over. The body must outlive the message.
[[nodiscard]] Result<Message> parse(QByteArrayView body);

} // namespace florin::contract::frame
