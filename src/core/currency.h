// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <span>

namespace florin
{

/// A currency of ISO 4217. Two bytes; valid by construction.
class Currency
{
public:
    /// The default currency, INR.
    constexpr Currency() = default;

    /// Upper-case alphabetic code, "INR"; nothing for a code Florin does not keep accounts in.
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);
    /// ISO 4217 numeric code, 356 for INR.
    [[nodiscard]] static std::optional<Currency> fromNumber(int number);
    /// All that accounts can be kept in, by code.
    [[nodiscard]] static std::span<const Currency> all();

    [[nodiscard]] QString code() const;
    [[nodiscard]] constexpr int number() const { return m_number; }
    /// Decimals of the minor unit: 2 for INR, 0 for JPY, 3 for KWD.
    [[nodiscard]] int exponent() const;
    /// The sign people read ("₹"), or the code where there is none of its own.
    [[nodiscard]] QString symbol() const;

    friend constexpr auto operator<=>(Currency, Currency) = default;

private:
    constexpr explicit Currency(std::uint16_t number) : m_number(number) {}
    std::uint16_t m_number = 356;
};

} // namespace florin
