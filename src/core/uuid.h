// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <span>

namespace florin
{

/// A UUID version 7 (RFC 9562): 48 bits of time, so that keys made one after another sort so, then chance.
class Uuid
{
public:
    using Bytes = std::array<std::uint8_t, 16>;

    constexpr Uuid() = default;
    constexpr explicit Uuid(const Bytes& bytes) : m_bytes(bytes) {}

    /// A fresh one. `now` gives its time part.
    [[nodiscard]] static Uuid create(Timestamp now);
    /// Not above any that create makes at `moment` or later.
    [[nodiscard]] static Uuid lowestAt(Timestamp moment);
    /// The usual form, 8-4-4-4-12 hexadecimal digits with dashes; any version.
    [[nodiscard]] static std::optional<Uuid> fromText(QStringView text);
    /// Exactly sixteen bytes.
    [[nodiscard]] static std::optional<Uuid> fromBytes(QByteArrayView bytes);

    [[nodiscard]] bool isNull() const { return m_bytes == Bytes{}; }
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray toByteArray() const;
    [[nodiscard]] QString toText() const;

    friend constexpr auto operator<=>(const Uuid&, const Uuid&) = default;

private:
    Bytes m_bytes{};
};

/// What makes a write happen once: made by the client, the same again on every retry.
using IdempotencyKey = Uuid;

} // namespace florin

template<>
struct std::hash<florin::Uuid> {
    std::size_t operator()(const florin::Uuid& uuid) const noexcept
    {
        // The last eight bytes are chance in version 7; a client that chose them badly only slows its own
        // look-ups.
        std::uint64_t tail = 0;
        std::memcpy(&tail, uuid.bytes().data() + 8, sizeof tail);
        std::uint64_t head = 0;
        std::memcpy(&head, uuid.bytes().data(), sizeof head);
        return static_cast<std::size_t>(tail ^ (head * 0x9E3779B97F4A7C15ULL));
    }
};
