// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aadhaar.h"

#include "core/verhoeff.h"

#include <QTest>

using namespace florin;

namespace
{
QString withCheckDigit(const QString& digits)
{
    return digits + QString::number(verhoeff::checkDigit(digits));
}
} // namespace

class AadhaarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAValidNumberWithOrWithoutSpaces()
    {
        // The example number the issuer itself prints: 9999 4105 7058.
        for (const QStringView typed : {u"999941057058", u"9999 4105 7058", u" 9999-4105-7058 "})
            QCOMPARE(aadhaarFromText(typed), std::optional(QStringLiteral("999941057058")));
    }

    void refusesEveryOtherCheckDigit()
    {
        for (char16_t last = u'0'; last <= u'9'; ++last)
            QCOMPARE(aadhaarFromText(QStringLiteral("99994105705") + QChar(last)).has_value(), last == u'8');
    }

    void theFirstDigitIsTwoToNine()
    {
        for (char16_t first = u'0'; first <= u'9'; ++first) {
            const QString number = withCheckDigit(QChar(first) + QStringLiteral("2345678901"));
            QCOMPARE(aadhaarFromText(number).has_value(), first >= u'2');
        }
    }

    void refusesOtherLengthsAndLetters()
    {
        for (const QString& digits : {QStringLiteral("2345678901"), QStringLiteral("234567890123")})
            QVERIFY(!aadhaarFromText(withCheckDigit(digits)));
        for (const QStringView typed : {u"", u"    ", u"99994105705A", u"९९९९४१०५७०५८", u"9999.4105.7058"})
            QVERIFY(!aadhaarFromText(typed));
    }

    void showsTheLastFourDigitsOnly()
    {
        QCOMPARE(maskedAadhaar(QStringLiteral("7058")), QStringLiteral("XXXX XXXX 7058"));
        QCOMPARE(maskedAadhaar(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(AadhaarTest)
#include "aadhaar_test.moc"
