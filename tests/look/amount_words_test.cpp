// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/amount_words.h"

#include <QSet>
#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace florin;
using namespace florin::desktop;

namespace
{

const QLocale english(QLocale::English, QLocale::India);
const QLocale hindi(QLocale::Hindi, QLocale::India);

Money rupees(qint64 whole, qint64 paise = 0)
{
    return Money(whole * 100 + paise, Currency());
}

// The number words as a school book lists them, ten in a line; kept apart from the program's own table.
const char* const hindi_numbers = "शून्य एक दो तीन चार पाँच छह सात आठ नौ "
                                  "दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस "
                                  "बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस "
                                  "तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस "
                                  "चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास "
                                  "पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ "
                                  "साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर "
                                  "सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी "
                                  "अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी "
                                  "नब्बे इक्यानवे बानवे तिरानवे चौरानवे पंचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे";

} // namespace

class AmountWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysAmountsInEnglish_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("words");
        QTest::newRow("zero") << qint64(0) << u"Zero rupees"_s;
        QTest::newRow("one rupee") << qint64(100) << u"One rupee"_s;
        QTest::newRow("one paisa") << qint64(1) << u"One paisa"_s;
        QTest::newRow("paise only") << qint64(50) << u"Fifty paise"_s;
        QTest::newRow("both ones") << qint64(101) << u"One rupee and one paisa"_s;
        QTest::newRow("teens") << qint64(1'911) << u"Nineteen rupees and eleven paise"_s;
        QTest::newRow("hyphen") << qint64(9'900) << u"Ninety-nine rupees"_s;
        QTest::newRow("hundred") << qint64(45'000) << u"Four hundred fifty rupees"_s;
        QTest::newRow("thousand") << qint64(100'000) << u"One thousand rupees"_s;
        QTest::newRow("lakh") << qint64(10'260'050)
                              << u"One lakh two thousand six hundred rupees and fifty paise"_s;
        QTest::newRow("crore")
            << qint64(12'34'56'789'00)
            << u"Twelve crore thirty-four lakh fifty-six thousand seven hundred eighty-nine rupees"_s;
        QTest::newRow("lakh crore") << qint64(1'00'000'00'00'000'00) << u"One lakh crore rupees"_s;
        QTest::newRow("negative") << qint64(-45'000) << u"Minus four hundred fifty rupees"_s;
    }
    void saysAmountsInEnglish()
    {
        QFETCH(qint64, minor);
        QTEST(amountInWords(Money(minor, Currency()), english), "words");
    }

    void saysAmountsInHindi_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("words");
        QTest::newRow("zero") << qint64(0) << u"शून्य रुपये"_s;
        QTest::newRow("one rupee") << qint64(100) << u"एक रुपया"_s;
        QTest::newRow("one paisa") << qint64(1) << u"एक पैसा"_s;
        QTest::newRow("lakh") << qint64(10'260'050) << u"एक लाख दो हज़ार छह सौ रुपये और पचास पैसे"_s;
        QTest::newRow("crore") << qint64(12'34'56'789'00)
                               << u"बारह करोड़ चौंतीस लाख छप्पन हज़ार सात सौ नवासी रुपये"_s;
        QTest::newRow("negative") << qint64(-45'000) << u"ऋण चार सौ पचास रुपये"_s;
    }
    void saysAmountsInHindi()
    {
        QFETCH(qint64, minor);
        QTEST(amountInWords(Money(minor, Currency()), hindi), "words");
    }

    void knowsEveryHindiNumberBelowHundred()
    {
        const QStringList words = QString::fromUtf8(hindi_numbers).split(u' ');
        QCOMPARE(words.size(), 100);
        QCOMPARE(QSet<QString>(words.cbegin(), words.cend()).size(), 100);
        for (int n = 0; n < 100; ++n) {
            const QString unit = n == 1 ? u"रुपया"_s : u"रुपये"_s;
            QCOMPARE(amountInWords(rupees(n), hindi), words[n] + u' ' + unit);
        }
    }

    void differentAmountsNeverSoundTheSame()
    {
        for (const QLocale& locale : {english, hindi}) {
            QSet<QString> heard;
            for (qint64 minor = 0; minor < 30'000; ++minor)
                heard.insert(amountInWords(Money(minor * 37, Currency()), locale));
            QCOMPARE(heard.size(), 30'000);
        }
    }

    void countsTheLargestAndSmallest()
    {
        const Money smallest(std::numeric_limits<qint64>::min(), Currency());
        QVERIFY(amountInWords(smallest, english).startsWith(u"Minus ninety-two lakh"_s) ||
                amountInWords(smallest, english).startsWith(u"Minus nine hundred"_s));
        QVERIFY(amountInWords(smallest, english).endsWith(u"eight paise"_s));
        const Money largest(std::numeric_limits<qint64>::max(), Currency());
        QVERIFY(amountInWords(largest, hindi).contains(u"करोड़"_s));
    }

    void namesOtherCurrenciesByTheirCode()
    {
        const Money dirham(120'050, *Currency::fromCode(u"AED"));
        QCOMPARE(amountInWords(dirham, english), u"One thousand two hundred AED and 50/100"_s);
        const Money yen(1'500, *Currency::fromCode(u"JPY"));
        QCOMPARE(amountInWords(yen, english), u"One thousand five hundred JPY"_s);
        const Money dinar(1'250, *Currency::fromCode(u"KWD"));
        QCOMPARE(amountInWords(dinar, hindi), u"एक KWD और 250/1000"_s);
    }
};

QTEST_GUILESS_MAIN(AmountWordsTest)
#include "amount_words_test.moc"
