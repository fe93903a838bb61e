// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone_number.h"

#include <QTest>

using namespace florin;

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneNumberHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"9000000009", "+919000000009", "+91 90000 00009", "91 9000000009",
                                  "09000000009", " 90000-00009 ", "0 90000 00009"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void oneNumberHoweverItIsTyped()
    {
        QFETCH(const QString, typed);
        QCOMPARE(mobileNumberFromText(typed), std::optional(QStringLiteral("+919000000009")));
    }

    void tenDigitsMayBeginLikeACountryCode()
    {
        QCOMPARE(mobileNumberFromText(u"9100000001"), std::optional(QStringLiteral("+919100000001")));
    }

    void whatIsKeptIsTakenAgain()
    {
        const auto kept = mobileNumberFromText(u"62345 67890");
        QVERIFY(kept);
        QCOMPARE(mobileNumberFromText(*kept), kept);
    }

    void refusesWhatIsNoMobileNumber_data()
    {
        QTest::addColumn<QString>("typed");
        const QStringList refused{
            QString(),
            QStringLiteral("   "),
            QStringLiteral("900000000"),
            QStringLiteral("90000000099"), // a digit too many
            QStringLiteral("5000000009"),
            QStringLiteral("1234567890"),
            QStringLiteral("+449000000009"),
            QStringLiteral("+91+919000000009"),
            QStringLiteral("009000000009"),
            QStringLiteral("+9109000000009"),
            QStringLiteral("90000O0009"),
            QStringLiteral("९००००००००९"),
            QStringLiteral("9000000009\n; DROP"),
        };
        for (const QString& typed : refused)
            QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(typed))) << typed;
    }
    void refusesWhatIsNoMobileNumber()
    {
        QFETCH(const QString, typed);
        QVERIFY(!mobileNumberFromText(typed));
    }
};

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "phone_number_test.moc"
