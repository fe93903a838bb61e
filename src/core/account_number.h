// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <functional>
#include <optional>

namespace florin
{

/// The number a person knows an account by: eleven digits, a serial number of ten and a Verhoeff check digit,
/// so that a mistyped digit or a swapped pair never names someone else's account. Kept as one integer.
class AccountNumber
{
public:
    static constexpr int digits = 11;

    constexpr AccountNumber() = default;

    /// From a serial number of exactly ten digits (1,000,000,000 to 9,999,999,999); nothing outside that.
    [[nodiscard]] static std::optional<AccountNumber> fromSerial(qint64 serial);
    /// From what a person typed: spaces are passed over. Nothing when the length or the check digit is wrong.
    [[nodiscard]] static std::optional<AccountNumber> fromText(QStringView text);
    /// From storage or the wire; nothing when the check digit is wrong.
    [[nodiscard]] static std::optional<AccountNumber> fromValue(qint64 value);

    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    /// All eleven digits as one number: the key it is stored under.
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr qint64 serial() const { return m_value / 10; }
    /// "10000000095": for machines.
    [[nodiscard]] QString toText() const;
    /// "1000 0000 095": for people.
    [[nodiscard]] QString toGrouped() const;

    friend constexpr auto operator<=>(AccountNumber, AccountNumber) = default;

private:
    constexpr explicit AccountNumber(qint64 value) : m_value(value) {}
    qint64 m_value = 0;
};

inline size_t qHash(AccountNumber number, size_t seed = 0)
{
    return ::qHash(number.value(), seed);
}

} // namespace florin

template<>
struct std::hash<florin::AccountNumber> {
    std::size_t operator()(florin::AccountNumber number) const noexcept
    {
        return std::hash<qint64>()(number.value());
    }
};
