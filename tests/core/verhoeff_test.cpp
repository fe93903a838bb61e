// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verhoeff.h"

#include "support/arbitrary.h"
#include "support/property.h"

using namespace florin;

namespace
{

QString withCheckDigit(const std::string& digits)
{
    const QString text = QString::fromStdString(digits);
    return text + QString::number(verhoeff::checkDigit(text));
}

const auto any_digits =
    rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789"))));

} // namespace

class VerhoeffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownVectors_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<int>("check");
        QTest::newRow("236") << QStringLiteral("236") << 3;
        QTest::newRow("12345") << QStringLiteral("12345") << 1;
        QTest::newRow("142857") << QStringLiteral("142857") << 0;
        QTest::newRow("123456789012") << QStringLiteral("123456789012") << 0;
        QTest::newRow("a long one") << QStringLiteral("84736430954837284567892") << 2;
        QTest::newRow("8473643095483728456789") << QStringLiteral("8473643095483728456789") << 2;
    }
    void knownVectors()
    {
        QFETCH(const QString, digits);
        QFETCH(const int, check);
        QCOMPARE(verhoeff::checkDigit(digits), check);
        for (int last = 0; last < 10; ++last)
            QCOMPARE(verhoeff::isValid(digits + QString::number(last)), last == check);
    }

    void findsEverySingleWrongDigit()
    {
        FLORIN_VERIFY_PROPERTY([] {
            const QString valid = withCheckDigit(*any_digits);
            RC_ASSERT(verhoeff::isValid(valid));
            for (qsizetype i = 0; i < valid.size(); ++i) {
                for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                    QString typed = valid;
                    typed[i] = digit;
                    RC_ASSERT(verhoeff::isValid(typed) == (typed == valid));
                }
            }
        });
    }

    void findsEverySwapOfNeighbours()
    {
        FLORIN_VERIFY_PROPERTY([] {
            const QString valid = withCheckDigit(*any_digits);
            for (qsizetype i = 0; i + 1 < valid.size(); ++i) {
                QString typed = valid;
                std::swap(typed[i], typed[i + 1]);
                RC_ASSERT(verhoeff::isValid(typed) == (typed == valid));
            }
        });
    }

    void onlyDigitsAreValid()
    {
        QVERIFY(!verhoeff::isValid(QStringView()));
        QVERIFY(!verhoeff::isValid(u"236a"));
        QVERIFY(!verhoeff::isValid(u" 2363"));
        QVERIFY(!verhoeff::isValid(u"२३६३"));
        QVERIFY(verhoeff::isValid(u"2363"));
    }
};

QTEST_GUILESS_MAIN(VerhoeffTest)
#include "verhoeff_test.moc"
