// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account_number.h"

#include "support/arbitrary.h"
#include "support/property.h"

using namespace florin;

class AccountNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBackFromEveryForm()
    {
        FLORIN_VERIFY_PROPERTY([](AccountNumber number) {
            RC_ASSERT(number.toText().size() == AccountNumber::digits);
            RC_ASSERT(AccountNumber::fromText(number.toText()) == number);
            RC_ASSERT(AccountNumber::fromText(number.toGrouped()) == number);
            RC_ASSERT(AccountNumber::fromValue(number.value()) == number);
            RC_ASSERT(AccountNumber::fromSerial(number.serial()) == number);
            RC_ASSERT(!number.isNull());
            RC_ASSERT(std::hash<AccountNumber>()(number) == std::hash<AccountNumber>()(number));
        });
    }

    void aSlipNamesNoOtherAccount()
    {
        FLORIN_VERIFY_PROPERTY([](AccountNumber number) {
            QString typed = number.toText();
            const int at = *rc::gen::inRange(0, AccountNumber::digits);
            typed[at] = QChar(*rc::gen::inRange<int>(u'0', u'9' + 1));
            RC_ASSERT(AccountNumber::fromText(typed).has_value() == (typed == number.toText()));
        });
    }

    void isGroupedForPeople()
    {
        const auto number = AccountNumber::fromSerial(1'000'000'009);
        QVERIFY(number.has_value());
        const QString text = number->toText();
        QCOMPARE(number->toGrouped(), text.left(4) + u' ' + text.mid(4, 4) + u' ' + text.mid(8));
        QVERIFY(text.startsWith(QStringLiteral("1000000009")));
    }

    void serialsHaveTenDigits()
    {
        QVERIFY(AccountNumber::fromSerial(1'000'000'000));
        QVERIFY(AccountNumber::fromSerial(9'999'999'999));
        for (const qint64 serial :
             {Q_INT64_C(-1), Q_INT64_C(0), Q_INT64_C(999'999'999), Q_INT64_C(10'000'000'000),
              std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
            QVERIFY(!AccountNumber::fromSerial(serial));
    }

    void refusesWhatIsNoNumber()
    {
        const QString good = AccountNumber::fromSerial(1'234'567'890)->toText();
        QVERIFY(AccountNumber::fromText(u' ' + good + u' '));
        for (const QString& text : {QString(), good.left(10), good + u'0', u'-' + good.mid(1), good + u'\n',
                                    QStringLiteral("00000000000"), QStringLiteral("१२३४५६७८९०१")})
            QVERIFY2(!AccountNumber::fromText(text), qPrintable(text));
        QVERIFY(!AccountNumber::fromValue(0));
        QVERIFY(!AccountNumber::fromValue(-good.toLongLong()));
        QVERIFY(!AccountNumber::fromValue(std::numeric_limits<qint64>::min()));
    }

    void theNullNumberSaysNothing()
    {
        QVERIFY(AccountNumber().isNull());
        QCOMPARE(AccountNumber().toText(), QString());
        QCOMPARE(AccountNumber().toGrouped(), QString());
    }
};

QTEST_GUILESS_MAIN(AccountNumberTest)
#include "account_number_test.moc"
