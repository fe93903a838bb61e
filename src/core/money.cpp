// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include "core/invariant.h"
#include "core/problem.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace florin
{
namespace
{

using Wide = boost::multiprecision::int128_t;

std::optional<qint64> narrow(const Wide& value)
{
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return static_cast<qint64>(value);
}

} // namespace

std::optional<Money> Money::plus(Money other) const
{
    invariant(m_currency == other.m_currency);
    const auto sum = checkedAdd(m_minor, other.m_minor);
    return sum ? std::optional(Money(*sum, m_currency)) : std::nullopt;
}

std::optional<Money> Money::minus(Money other) const
{
    invariant(m_currency == other.m_currency);
    const auto difference = narrow(Wide(m_minor) - other.m_minor);
    return difference ? std::optional(Money(*difference, m_currency)) : std::nullopt;
}

std::optional<Money> Money::negated() const
{
    return Money(0, m_currency).minus(*this);
}

std::optional<std::vector<Money>> Money::split(const std::vector<qint64>& weights) const
{
    Wide total = 0;
    for (const qint64 weight : weights) {
        if (weight < 0)
            return std::nullopt;
        total += weight;
    }
    if (total == 0)
        return std::nullopt;

    std::vector<Money> parts;
    Wide left = m_minor;
    for (const qint64 weight : weights) {
        const Wide part = Wide(m_minor) * weight / total; // towards zero
        parts.emplace_back(static_cast<qint64>(part), m_currency);
        left -= part;
    }
    // Fewer minor units are left than there are parts with a weight.
    const int step = left < 0 ? -1 : 1;
    for (std::size_t i = 0; left != 0; ++i) {
        if (weights[i] == 0)
            continue;
        parts[i].m_minor += step;
        left -= step;
    }
    return parts;
}

QString Money::toDecimal() const
{
    const int exponent = m_currency.exponent();
    // The magnitude of the most negative number has no positive 64-bit twin.
    const quint64 magnitude =
        m_minor < 0 ? ~static_cast<quint64>(m_minor) + 1 : static_cast<quint64>(m_minor);
    QString digits = QString::number(magnitude).rightJustified(exponent + 1, u'0');
    if (exponent > 0)
        digits.insert(digits.size() - exponent, u'.');
    return m_minor < 0 ? u'-' + digits : digits;
}

QString Money::toText() const
{
    return toDecimal() + u' ' + m_currency.code();
}

tl::expected<Money, ProblemCode> Money::fromDecimal(QStringView text, Currency currency)
{
    // One sign, digits, at most one point with digits on both sides: nothing else is an amount.
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    const auto isDigits = [](QStringView part) {
        return !part.isEmpty() && std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (!isDigits(whole) || (point >= 0 && !isDigits(fraction)))
        return tl::make_unexpected(ProblemCode::amount_malformed);
    const int exponent = currency.exponent();
    if (fraction.size() > exponent)
        return tl::make_unexpected(ProblemCode::amount_too_precise);
    if (whole.size() + exponent > 30)
        return tl::make_unexpected(ProblemCode::amount_too_large);

    Wide minor = 0;
    for (const QChar c : whole)
        minor = minor * 10 + (c.unicode() - u'0');
    for (int i = 0; i < exponent; ++i)
        minor = minor * 10 + (i < fraction.size() ? fraction[i].unicode() - u'0' : 0);
    const auto narrowed = narrow(negative ? Wide(-minor) : minor);
    if (!narrowed)
        return tl::make_unexpected(ProblemCode::amount_too_large);
    return Money(*narrowed, currency);
}

std::optional<qint64> mulDiv(qint64 value, qint64 numerator, qint64 denominator, Rounding rounding)
{
    if (denominator <= 0)
        return std::nullopt;
    const Wide product = Wide(value) * numerator;
    Wide quotient = product / denominator; // towards zero
    const Wide remainder = product % denominator;
    if (remainder != 0) {
        const Wide twice = abs(remainder) * 2;
        const bool away = rounding == Rounding::Up ||
                          (rounding == Rounding::HalfEven &&
                           (twice > denominator || (twice == denominator && quotient % 2 != 0)));
        if (away)
            quotient += product < 0 ? -1 : 1;
    }
    return narrow(quotient);
}

} // namespace florin
