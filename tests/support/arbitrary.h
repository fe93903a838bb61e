// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/money.h"

#include <QString>

#include <rapidcheck.h>

#include <ostream>

/// What RapidCheck needs to make Florin's own values up and to print them in a counterexample.

inline void showValue(const QString& text, std::ostream& out)
{
    out << '"' << text.toStdString() << '"';
}

namespace florin
{
inline void showValue(const Currency& currency, std::ostream& out)
{
    out << currency.code().toStdString();
}
inline void showValue(const Money& money, std::ostream& out)
{
    out << money.toText().toStdString();
}
inline void showValue(const AccountNumber& number, std::ostream& out)
{
    out << number.toText().toStdString();
}
} // namespace florin

namespace florin::test
{

/// Any 64-bit number, with the limits and the neighbourhood of zero far more often than chance would give
/// them.
inline rc::Gen<qint64> anyInt64()
{
    using Limits = std::numeric_limits<qint64>;
    return rc::gen::weightedOneOf<qint64>({
        {4, rc::gen::arbitrary<qint64>()},
        {4, rc::gen::cast<qint64>(rc::gen::inRange<int>(-1000, 1000))},
        {2,
         rc::gen::map(rc::gen::inRange<qint64>(0, 1000), [](qint64 below) { return Limits::max() - below; })},
        {2,
         rc::gen::map(rc::gen::inRange<qint64>(0, 1000), [](qint64 above) { return Limits::min() + above; })},
        {2, rc::gen::inRange<qint64>(Limits::min(), Limits::max())},
    });
}

inline rc::Gen<Currency> anyCurrency()
{
    const auto all = Currency::all();
    return rc::gen::elementOf(std::vector<Currency>(all.begin(), all.end()));
}

inline rc::Gen<AccountNumber> anyAccountNumber()
{
    return rc::gen::map(rc::gen::inRange<qint64>(1'000'000'000, 10'000'000'000),
                        [](qint64 serial) { return *AccountNumber::fromSerial(serial); });
}

} // namespace florin::test

namespace rc
{
template<>
struct Arbitrary<florin::Currency> {
    static Gen<florin::Currency> arbitrary() { return florin::test::anyCurrency(); }
};
template<>
struct Arbitrary<florin::AccountNumber> {
    static Gen<florin::AccountNumber> arbitrary() { return florin::test::anyAccountNumber(); }
};
template<>
struct Arbitrary<florin::Money> {
    static Gen<florin::Money> arbitrary()
    {
        return gen::map(gen::pair(florin::test::anyInt64(), florin::test::anyCurrency()),
                        [](const auto& pair) { return florin::Money(pair.first, pair.second); });
    }
};
} // namespace rc
