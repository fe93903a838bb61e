// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/currency.h"

#include <QString>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include <tl/expected.hpp>

namespace florin
{

enum class ProblemCode;

/// An amount in minor units (paise for INR) of one currency. 64 bits, signed; never a float.
class Money
{
public:
    /// The largest amount that can be asked for in one request, in minor units: far from overflow when a
    /// whole bank is summed (10^15 minor units x 9,000 such amounts still fit 64 bits).
    static constexpr qint64 max_request_minor = 1'000'000'000'000'000;

    constexpr Money() = default;
    constexpr Money(qint64 amount_minor, Currency currency) : m_minor(amount_minor), m_currency(currency) {}

    [[nodiscard]] constexpr qint64 minor() const { return m_minor; }
    [[nodiscard]] constexpr Currency currency() const { return m_currency; }
    [[nodiscard]] constexpr bool isPositive() const { return m_minor > 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_minor < 0; }
    [[nodiscard]] constexpr bool isZero() const { return m_minor == 0; }

    /// Nothing on overflow. The currencies must be the same (an invariant, checked).
    [[nodiscard]] std::optional<Money> plus(Money other) const;
    [[nodiscard]] std::optional<Money> minus(Money other) const;
    [[nodiscard]] std::optional<Money> negated() const;
    /// Parts in the ratio of `weights` that add up to exactly this; the remainder goes, a minor unit each, to
    /// the first parts. Nothing when the weights are empty, negative or all zero.
    [[nodiscard]] std::optional<std::vector<Money>> split(const std::vector<qint64>& weights) const;

    /// "102600.00": as many decimals as the currency has, '.' always, no grouping. For machines.
    [[nodiscard]] QString toDecimal() const;
    /// "102600.00 INR"
    [[nodiscard]] QString toText() const;
    /// Reads what toDecimal writes; fewer decimals are completed, more are refused with amount_too_precise.
    [[nodiscard]] static tl::expected<Money, ProblemCode> fromDecimal(QStringView text, Currency currency);

    friend constexpr bool operator==(Money, Money) = default;
    /// Ordered within one currency; amounts of different currencies do not compare.
    friend constexpr std::partial_ordering operator<=>(Money a, Money b)
    {
        return a.m_currency == b.m_currency ? std::partial_ordering(a.m_minor <=> b.m_minor)
                                            : std::partial_ordering::unordered;
    }

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

/// An amount that may be absent, and its minor units.
[[nodiscard]] constexpr std::optional<Money> moneyOf(std::optional<qint64> minor, Currency currency)
{
    return minor ? std::optional(Money(*minor, currency)) : std::nullopt;
}
[[nodiscard]] constexpr std::optional<qint64> minorOf(const std::optional<Money>& amount)
{
    return amount ? std::optional(amount->minor()) : std::nullopt;
}

/// How a division that does not come out even is settled.
enum class Rounding { HalfEven, Down, Up };

/// value * numerator / denominator without overflow in between; nothing when the result leaves 64 bits or the
/// denominator is not positive. `Down` is towards zero, `Up` away from it.
[[nodiscard]] std::optional<qint64> mulDiv(qint64 value, qint64 numerator, qint64 denominator,
                                           Rounding rounding);

/// Checked 64-bit sum; nothing on overflow.
[[nodiscard]] constexpr std::optional<qint64> checkedAdd(qint64 a, qint64 b)
{
    if ((b > 0 && a > std::numeric_limits<qint64>::max() - b) ||
        (b < 0 && a < std::numeric_limits<qint64>::min() - b))
        return std::nullopt;
    return a + b;
}

} // namespace florin
