// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/currency.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace florin;

class CurrencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDefaultIsTheRupee()
    {
        QCOMPARE(Currency().code(), QStringLiteral("INR"));
        QCOMPARE(Currency().number(), 356);
        QCOMPARE(Currency().exponent(), 2);
        QCOMPARE(Currency().symbol(), QStringLiteral("₹"));
    }

    void everyOneIsFoundByCodeAndNumber()
    {
        std::set<QString> codes;
        std::set<int> numbers;
        for (const Currency currency : Currency::all()) {
            QCOMPARE(Currency::fromCode(currency.code()), currency);
            QCOMPARE(Currency::fromNumber(currency.number()), currency);
            QCOMPARE(currency.code().size(), 3);
            QVERIFY(currency.exponent() >= 0 && currency.exponent() <= 3);
            QVERIFY(!currency.symbol().isEmpty());
            codes.insert(currency.code());
            numbers.insert(currency.number());
        }
        QCOMPARE(codes.size(), Currency::all().size());
        QCOMPARE(numbers.size(), Currency::all().size());
    }

    void theyAreListedByCode()
    {
        const auto all = Currency::all();
        QVERIFY(std::ranges::is_sorted(all, {}, [](Currency currency) { return currency.code(); }));
    }

    void signsTellCurrenciesApart()
    {
        std::set<QString> symbols;
        for (const Currency currency : Currency::all())
            symbols.insert(currency.symbol());
        QCOMPARE(symbols.size(), Currency::all().size());
    }

    void minorUnitsFollowTheStandard_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("exponent");
        const auto row = [](const char* code, int number, int exponent) {
            QTest::newRow(code) << number << exponent;
        };
        row("JPY", 392, 0);
        row("KRW", 410, 0);
        row("BHD", 48, 3);
        row("KWD", 414, 3);
        row("OMR", 512, 3);
        row("USD", 840, 2);
        row("EUR", 978, 2);
        row("AED", 784, 2);
        row("NPR", 524, 2);
    }
    void minorUnitsFollowTheStandard()
    {
        QFETCH(const int, number);
        QFETCH(const int, exponent);
        const auto currency = Currency::fromCode(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(currency.has_value());
        QCOMPARE(currency->number(), number);
        QCOMPARE(currency->exponent(), exponent);
    }

    void unknownOnesAreRefused()
    {
        for (const QString& code : {QString(), QStringLiteral("inr"), QStringLiteral("IN"),
                                    QStringLiteral("INRR"), QStringLiteral("XXX"), QStringLiteral("INR ")})
            QVERIFY2(!Currency::fromCode(code), qPrintable(code));
        for (const int number : {-1, 0, 999, 65536 + 356})
            QVERIFY(!Currency::fromNumber(number));
    }
};

QTEST_GUILESS_MAIN(CurrencyTest)
#include "currency_test.moc"
