// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/money_text.h"

#include "core/problem.h"

#include <QGuiApplication>
#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace florin;
using namespace florin::desktop;

namespace
{

const QLocale indian(QLocale::English, QLocale::India);
const QLocale hindi(QLocale::Hindi, QLocale::India);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

Money inr(qint64 minor)
{
    return Money(minor, Currency());
}

} // namespace

class MoneyTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsAsTheLocaleDoes()
    {
        QCOMPARE(moneyText(inr(12'345'678'90), {}, indian), u"₹1,23,45,678.90"_s);
        QCOMPARE(moneyText(inr(12'345'678'90), {}, hindi), u"₹1,23,45,678.90"_s);
        QCOMPARE(moneyText(inr(12'345'678'90), {}, american), u"₹12,345,678.90"_s);
        QCOMPARE(moneyText(inr(12'345'678'90), {}, german), u"₹12.345.678,90"_s);
        QCOMPARE(moneyText(inr(99'900), {}, indian), u"₹999.00"_s);
        QCOMPARE(moneyText(inr(5), {}, indian), u"₹0.05"_s);
    }

    void signsSayWhichWay()
    {
        QCOMPARE(moneyText(inr(-45'000), {}, indian), u"\u2212₹450.00"_s);
        QCOMPARE(moneyText(inr(45'000), MoneySign::Always, indian), u"+₹450.00"_s);
        QCOMPARE(moneyText(inr(0), MoneySign::Always, indian), u"₹0.00"_s);
        // The smallest number there is has no positive counterpart.
        QCOMPARE(moneyText(inr(std::numeric_limits<qint64>::min()), {}, american),
                 u"\u2212₹92,233,720,368,547,758.08"_s);
    }

    void keepsTheDecimalsOfTheCurrency()
    {
        QCOMPARE(moneyText(Money(150'000, *Currency::fromCode(u"JPY")), {}, american), u"¥150,000"_s);
        QCOMPARE(moneyText(Money(1'250, *Currency::fromCode(u"KWD")), {}, american), u"KWD\u00A01.250"_s);
        QCOMPARE(moneyFigures(Money(120'000, *Currency::fromCode(u"AED")), american), u"1,200.00"_s);
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("plain") << u"450"_s << qint64(45'000);
        QTest::newRow("paise") << u"450.5"_s << qint64(45'050);
        QTest::newRow("grouped") << u"1,02,600.00"_s << qint64(10'260'000);
        QTest::newRow("sign") << u"₹ 1,02,600"_s << qint64(10'260'000);
        QTest::newRow("rs") << u"Rs. 450"_s << qint64(45'000);
        QTest::newRow("code") << u"450 inr"_s << qint64(45'000);
        QTest::newRow("leading point") << u".5"_s << qint64(50);
        QTest::newRow("trailing point") << u"5."_s << qint64(500);
        QTest::newRow("devanagari figures") << u"१२३.४५"_s << qint64(12'345);
        QTest::newRow("minus") << u"\u22125"_s << qint64(-500);
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        const auto money = moneyFromText(typed, Currency(), indian);
        QVERIFY(money.has_value());
        QTEST(money->minor(), "minor");
    }

    void refusesWhatIsNoAmount()
    {
        const auto why = [](const QString& typed) {
            return moneyFromText(typed, Currency(), indian).error();
        };
        QCOMPARE(why(u"1.005"_s), ProblemCode::amount_too_precise);
        for (const QString& typed : {u""_s, u"abc"_s, u"1.2.3"_s, u"--5"_s, u"5-"_s, u"1e5"_s, u"$5"_s})
            QCOMPARE(why(typed), ProblemCode::amount_malformed);
    }

    void readsBackWhatItWrites()
    {
        for (const QLocale& locale : {indian, hindi, american, german})
            for (const Currency currency : Currency::all())
                for (const qint64 minor :
                     {qint64(0), qint64(1), qint64(-99), qint64(10'260'050), Money::max_request_minor}) {
                    const Money money(minor, currency);
                    const auto read =
                        moneyFromText(moneyText(money, MoneySign::WhenNegative, locale), currency, locale);
                    QVERIFY2(read.has_value(), qPrintable(moneyText(money, {}, locale)));
                    QCOMPARE(*read, money);
                }
    }

    void staysTogetherInRightToLeftPages()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString text = moneyText(inr(-45'000), {}, indian);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(text, u"\u2066\u2212₹450.00\u2069"_s);
        QCOMPARE(moneyFromText(text, Currency(), indian).value(), inr(-45'000));
    }
};

QTEST_MAIN(MoneyTextTest)
#include "money_text_test.moc"
