// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include "core/problem.h"
#include "support/arbitrary.h"
#include "support/property.h"

#include <boost/multiprecision/cpp_int.hpp>

using namespace florin;
using florin::test::anyInt64;

namespace
{

using Big = boost::multiprecision::cpp_int; // as wide as it needs to be

const Currency inr = *Currency::fromCode(u"INR");
const Currency jpy = *Currency::fromCode(u"JPY");
const Currency kwd = *Currency::fromCode(u"KWD");
constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

} // namespace

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalRoundTripInEveryCurrency()
    {
        FLORIN_VERIFY_PROPERTY([](Money money) {
            const auto read = Money::fromDecimal(money.toDecimal(), money.currency());
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == money);
        });
    }

    void decimalsFollowTheCurrency_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("decimal");
        const auto row = [](const char* code, qint64 minor, const char* decimal) {
            QTest::addRow("%s %s", decimal, code)
                << QString::fromLatin1(code) << minor << QString::fromLatin1(decimal);
        };
        row("INR", 10'260'000, "102600.00");
        row("INR", 0, "0.00");
        row("INR", 5, "0.05");
        row("INR", -5, "-0.05");
        row("INR", -10'000, "-100.00");
        row("INR", largest, "92233720368547758.07");
        row("INR", smallest, "-92233720368547758.08");
        row("JPY", 100, "100");
        row("JPY", -1, "-1");
        row("KWD", 1, "0.001");
        row("KWD", 12'345, "12.345");
    }
    void decimalsFollowTheCurrency()
    {
        QFETCH(const QString, code);
        QFETCH(const qint64, minor);
        QFETCH(const QString, decimal);
        const Currency currency = *Currency::fromCode(code);
        QCOMPARE(Money(minor, currency).toDecimal(), decimal);
        QCOMPARE(Money(minor, currency).toText(), decimal + u' ' + code);
        const auto read = Money::fromDecimal(decimal, currency);
        QVERIFY(read.has_value());
        QCOMPARE(read->minor(), minor);
    }

    void missingDecimalsAreCompleted()
    {
        QCOMPARE(Money::fromDecimal(u"7", inr)->minor(), 700);
        QCOMPARE(Money::fromDecimal(u"7.5", inr)->minor(), 750);
        QCOMPARE(Money::fromDecimal(u"-7.5", kwd)->minor(), -7500);
        QCOMPARE(Money::fromDecimal(u"-0.00", inr)->minor(), 0);
        QCOMPARE(Money::fromDecimal(u"007.50", inr)->minor(), 750);
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<ProblemCode>("problem");
        const auto row = [](const QString& text, const char* code, ProblemCode problem) {
            QTest::addRow("'%s' %s", qPrintable(text), code) << text << QString::fromLatin1(code) << problem;
        };
        const QStringList malformed{
            QString(),
            QStringLiteral("-"),
            QStringLiteral("."),
            QStringLiteral("1."),
            QStringLiteral(".5"),
            QStringLiteral("+1"),
            QStringLiteral("--1"),
            QStringLiteral("1-"),
            QStringLiteral("1,000.00"),
            QStringLiteral("1 000"),
            QStringLiteral(" 1"),
            QStringLiteral("1 "),
            QStringLiteral("1e3"),
            QStringLiteral("0x10"),
            QStringLiteral("1.2.3"),
            QStringLiteral("NaN"),
            QStringLiteral("inf"),
            QStringLiteral("१२"),
            QStringLiteral("１２"),
            QStringLiteral("1\n"),
            QString(QChar(u'\0')),
        };
        for (const QString& text : malformed)
            row(text, "INR", ProblemCode::amount_malformed);
        row(QStringLiteral("1.001"), "INR", ProblemCode::amount_too_precise);
        row(QStringLiteral("1.000"), "INR", ProblemCode::amount_too_precise);
        row(QStringLiteral("1.0"), "JPY", ProblemCode::amount_too_precise);
        row(QStringLiteral("1.0001"), "KWD", ProblemCode::amount_too_precise);
        row(QStringLiteral("92233720368547758.08"), "INR", ProblemCode::amount_too_large);
        row(QStringLiteral("-92233720368547758.09"), "INR", ProblemCode::amount_too_large);
        row(QStringLiteral("9223372036854775808"), "JPY", ProblemCode::amount_too_large);
        row(QString(5000, u'9'), "INR", ProblemCode::amount_too_large);
    }
    void refusesWhatIsNoAmount()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        QFETCH(const ProblemCode, problem);
        const auto read = Money::fromDecimal(text, *Currency::fromCode(code));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error(), problem);
    }

    void anyTextIsReadBackOrRefused()
    {
        const auto signs =
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789.-+ ,e")));
        FLORIN_VERIFY_PROPERTY([&signs] {
            const QString text = QString::fromStdString(*signs);
            const auto read = Money::fromDecimal(text, inr);
            if (read)
                RC_ASSERT(Money::fromDecimal(read->toDecimal(), inr)->minor() == read->minor());
            else
                RC_ASSERT((read.error() == ProblemCode::amount_malformed ||
                           read.error() == ProblemCode::amount_too_precise ||
                           read.error() == ProblemCode::amount_too_large));
        });
    }

    void sumsAndDifferencesNeverWrap()
    {
        FLORIN_VERIFY_PROPERTY([] {
            const qint64 a = *anyInt64();
            const qint64 b = *anyInt64();
            const Big sum = Big(a) + b;
            const Big difference = Big(a) - b;
            const bool sum_fits = sum >= smallest && sum <= largest;
            const bool difference_fits = difference >= smallest && difference <= largest;
            const auto plus = Money(a, inr).plus(Money(b, inr));
            const auto minus = Money(a, inr).minus(Money(b, inr));
            RC_ASSERT(plus.has_value() == sum_fits);
            RC_ASSERT(minus.has_value() == difference_fits);
            RC_ASSERT((!plus || plus->minor() == sum));
            RC_ASSERT((!minus || minus->minor() == difference));
            RC_ASSERT(checkedAdd(a, b).has_value() == sum_fits);
        });
        QVERIFY(!Money(smallest, inr).negated());
        QCOMPARE(Money(largest, inr).negated()->minor(), -largest);
    }

    void amountsOfDifferentCurrenciesDoNotCompare()
    {
        QVERIFY(Money(1, inr) != Money(1, jpy));
        QVERIFY(!(Money(1, inr) < Money(2, jpy)));
        QVERIFY(!(Money(1, inr) > Money(2, jpy)));
        QVERIFY(Money(1, inr) < Money(2, inr));
        QVERIFY(Money(-1, inr).isNegative() && Money(1, inr).isPositive() && Money(0, inr).isZero());
    }

    void aSplitCreatesAndLosesNothing()
    {
        const auto any_weight =
            rc::gen::oneOf(rc::gen::inRange<qint64>(0, 10), rc::gen::inRange<qint64>(0, largest));
        const auto any_weights = rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(any_weight));
        FLORIN_VERIFY_PROPERTY([&any_weights](Money money) {
            const std::vector<qint64> weights = *any_weights;
            const auto parts = money.split(weights);
            if (std::ranges::all_of(weights, [](qint64 weight) { return weight == 0; })) {
                RC_ASSERT(!parts.has_value());
                return;
            }
            RC_ASSERT(parts.has_value());
            RC_ASSERT(parts->size() == weights.size());
            Money sum(0, money.currency());
            for (std::size_t i = 0; i < weights.size(); ++i) {
                const Money part = (*parts)[i];
                RC_ASSERT((weights[i] != 0 || part.isZero()));
                RC_ASSERT((!money.isPositive() || !part.isNegative()));
                RC_ASSERT((!money.isNegative() || !part.isPositive()));
                sum = *sum.plus(part);
            }
            RC_ASSERT(sum == money);
        });
    }

    void aSplitIsFair()
    {
        const auto minors = [](const std::vector<Money>& parts) {
            std::vector<qint64> list;
            for (const Money part : parts)
                list.push_back(part.minor());
            return list;
        };
        QCOMPARE(minors(*Money(100, inr).split({1, 1, 1})), (std::vector<qint64>{34, 33, 33}));
        QCOMPARE(minors(*Money(-100, inr).split({1, 1, 1})), (std::vector<qint64>{-34, -33, -33}));
        QCOMPARE(minors(*Money(5, inr).split({0, 3, 0, 1})), (std::vector<qint64>{0, 4, 0, 1}));
        QCOMPARE(minors(*Money(smallest, inr).split({7})), (std::vector<qint64>{smallest}));
        QVERIFY(!Money(100, inr).split({}));
        QVERIFY(!Money(100, inr).split({0, 0}));
        QVERIFY(!Money(100, inr).split({2, -1}));
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
