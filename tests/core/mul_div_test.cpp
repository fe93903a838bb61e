// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include "support/arbitrary.h"
#include "support/property.h"

#include <boost/multiprecision/cpp_int.hpp>

using namespace florin;
using florin::test::anyInt64;

namespace
{

using Big = boost::multiprecision::cpp_int; // as wide as it needs to be

/// What mulDiv must answer, worked out slowly: the two whole numbers around the quotient, and the nearer of
/// them.
std::optional<qint64> model(qint64 value, qint64 numerator, qint64 denominator, Rounding rounding)
{
    const Big product = Big(value) * numerator;
    Big below = product / denominator;
    if (below * denominator > product)
        --below;
    const Big to_below = product - below * denominator;
    Big answer = below;
    if (to_below != 0) {
        const Big above = below + 1;
        const Big to_above = above * denominator - product;
        const bool negative = product < 0;
        switch (rounding) {
        case Rounding::Down:
            answer = negative ? above : below;
            break;
        case Rounding::Up:
            answer = negative ? below : above;
            break;
        case Rounding::HalfEven:
            answer = to_below < to_above   ? below
                     : to_above < to_below ? above
                     : Big(below % 2) == 0 ? below
                                           : above;
            break;
        }
    }
    if (answer > std::numeric_limits<qint64>::max() || answer < std::numeric_limits<qint64>::min())
        return std::nullopt;
    // A decimal detour: the conversion under test must not vouch for itself.
    return std::stoll(answer.str());
}

} // namespace

class MulDivTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheModel()
    {
        FLORIN_VERIFY_PROPERTY([] {
            const qint64 value = *anyInt64();
            const qint64 numerator = *anyInt64();
            const qint64 denominator = *rc::gen::suchThat(anyInt64(), [](qint64 d) { return d > 0; });
            const Rounding rounding = *rc::gen::element(Rounding::HalfEven, Rounding::Down, Rounding::Up);
            RC_ASSERT(mulDiv(value, numerator, denominator, rounding) ==
                      model(value, numerator, denominator, rounding));
        });
    }

    /// Small numbers meet a tie every few tries; large ones hardly ever.
    void agreesOnEveryTie()
    {
        for (qint64 value = -60; value <= 60; ++value) {
            for (qint64 denominator = 1; denominator <= 12; ++denominator) {
                for (const Rounding rounding : {Rounding::HalfEven, Rounding::Down, Rounding::Up})
                    QCOMPARE(mulDiv(value, 1, denominator, rounding), model(value, 1, denominator, rounding));
            }
        }
    }

    void halvesGoToTheEvenNeighbour()
    {
        QCOMPARE(mulDiv(5, 1, 2, Rounding::HalfEven), 2);
        QCOMPARE(mulDiv(7, 1, 2, Rounding::HalfEven), 4);
        QCOMPARE(mulDiv(-5, 1, 2, Rounding::HalfEven), -2);
        QCOMPARE(mulDiv(-7, 1, 2, Rounding::HalfEven), -4);
        QCOMPARE(mulDiv(-1, 1, 2, Rounding::HalfEven), 0);
        QCOMPARE(mulDiv(-1, 1, 2, Rounding::Up), -1);
        QCOMPARE(mulDiv(-1, 1, 2, Rounding::Down), 0);
    }

    void refusesWhatLeaves64Bits()
    {
        constexpr qint64 largest = std::numeric_limits<qint64>::max();
        constexpr qint64 smallest = std::numeric_limits<qint64>::min();
        QCOMPARE(mulDiv(largest, largest, largest, Rounding::HalfEven), largest);
        QCOMPARE(mulDiv(smallest, largest, largest, Rounding::HalfEven), smallest);
        QCOMPARE(mulDiv(smallest, 1, 1, Rounding::HalfEven), smallest);
        QCOMPARE(mulDiv(smallest, -1, 1, Rounding::HalfEven), std::nullopt);
        QCOMPARE(mulDiv(largest, 2, 1, Rounding::HalfEven), std::nullopt);
        QCOMPARE(mulDiv(smallest, smallest, largest, Rounding::Down), std::nullopt);
        QCOMPARE(mulDiv(1, 1, 0, Rounding::HalfEven), std::nullopt);
        QCOMPARE(mulDiv(1, 1, -1, Rounding::HalfEven), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(MulDivTest)
#include "mul_div_test.moc"
