// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/password_strength.h"
#include "support/property.h"

#include <QTest>

using namespace florin;
using namespace Qt::StringLiterals;

/// Which passwords the bank takes, and how good it says they are.
class PasswordStrengthTest : public QObject
{
    Q_OBJECT

private:
    static PasswordStrength of(const QString& password, const QStringList& names = {})
    {
        return strengthOf(Secret::fromText(password), names);
    }

private Q_SLOTS:
    void lengthComesFirst()
    {
        QCOMPARE(of({}), PasswordStrength::TooShort);
        QCOMPARE(of(u"kx7#Qm2!v"_s), PasswordStrength::TooShort);
        QVERIFY(isStrongEnough(of(u"kx7#Qm2!vP"_s)));
    }

    void whatIsTriedFirstIsTooEasy_data()
    {
        QTest::addColumn<QString>("password");
        for (const char* password :
             {"1234567890",   "0123456789",    "0987654321",         "9876543210",     "qwertyuiop",
              "password123",  "password1234",  "passw0rd123",        "welcome1234",    "letmein123",
              "iloveyou123",  "india12345",    "india@1234",         "abcdefghij",     "abcd123456",
              "qwerty123456", "1q2w3e4r5t",    "admin12345",         "changeme123",    "1qaz2wsx3edc",
              "P@ssw0rd2024", "Mumbai@2026",   "Summer2026!!",       "aaaaaaaaaaaaaa", "abcabcabcabc",
              "florin2026",   "administrator", "qwertyuiopasdfghjkl"})
            QTest::newRow(password) << QString::fromLatin1(password);
        QTest::newRow("one sign of another script") << QString(12, QChar(0x0915));
    }
    void whatIsTriedFirstIsTooEasy()
    {
        QFETCH(QString, password);
        QCOMPARE(of(password), PasswordStrength::TooEasy);
    }

    void aFewWordsDoWell()
    {
        QCOMPARE(of(u"monsoon lantern"_s), PasswordStrength::Fair);
        QCOMPARE(of(u"seven quiet rivers"_s), PasswordStrength::Good);
        QCOMPARE(of(u"correct horse battery staple"_s), PasswordStrength::VeryGood);
        QVERIFY(isStrongEnough(of(u"\u092c\u093e\u0930\u093f\u0936 \u0915\u0940 \u0930\u093e\u0924"_s)));
    }

    void ownNamesAreNoSecret()
    {
        QVERIFY(isStrongEnough(of(u"meera likes mangoes"_s)));
        QCOMPARE(of(u"meera likes mangoes"_s, {u"Meera"_s}), PasswordStrength::TooEasy);
        QCOMPARE(of(u"administrator-admin"_s, {u"admin"_s}), PasswordStrength::TooEasy);
        QCOMPARE(of(u"xq-AshaNair-7713"_s, {u"100000000006"_s, u"Asha Nair"_s}), PasswordStrength::TooEasy);
        QCOMPARE(of(u"mango 1000 0000 0006"_s, {u"100000000006"_s, {}}), PasswordStrength::TooEasy);
        QVERIFY(of(u"asha and nair, 1987"_s, {u"Asha Nair"_s}) < of(u"asha and nair, 1987"_s));
        QVERIFY2(isStrongEnough(of(u"a long evening walk"_s, {u"ng"_s})), "a short name is in many words");
    }

    /// Whatever is typed: it ends, and soon (an estimate of what is longer would take for ever).
    void anythingCanBeAsked()
    {
        QCOMPARE(of(QString(100'000, u'x')), PasswordStrength::TooEasy);
        const QString leet = u"@1|!$5+7(4380"_s.repeated(10'000);
        QVERIFY(of(leet) != PasswordStrength::TooShort);
        FLORIN_VERIFY_PROPERTY([](const std::vector<std::uint16_t>& signs) {
            QString password;
            for (const std::uint16_t sign : signs)
                password.append(QChar(sign));
            const PasswordStrength strength = of(password, {u"asha"_s});
            RC_ASSERT((strength == PasswordStrength::TooShort) ==
                      (QString::fromUtf8(password.toUtf8()).size() < min_password_characters));
        });
    }
};

QTEST_GUILESS_MAIN(PasswordStrengthTest)
#include "password_strength_test.moc"
