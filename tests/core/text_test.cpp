// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <QTest>

using namespace florin;

namespace
{
std::optional<QString> whyNot(QStringView value, int max_characters, Lines lines)
{
    return whyNotText(value, max_characters, Fill::Optional, lines);
}
} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatPeopleWrite()
    {
        for (const QString& text :
             {QString(), QStringLiteral("Asha Rao"), QStringLiteral("आशा राव"), QStringLiteral("😀"),
              QStringLiteral("O'Brien; DROP TABLE accounts--"), QStringLiteral("a\u200Db"),
              QStringLiteral("\u0645\u0631\u062D\u0628\u0627")})
            QVERIFY2(!whyNot(text, 140, Lines::One), qPrintable(text));
    }

    void aRequiredTextSaysSomething()
    {
        for (const QString& blank : {QString(), QStringLiteral("   "), QStringLiteral("\u00A0\u2003")}) {
            QVERIFY(whyNotText(blank, 140, Fill::Required, Lines::One));
            QVERIFY(!whyNotText(blank, 140, Fill::Optional, Lines::One));
        }
        QVERIFY(!whyNotText(u" x ", 140, Fill::Required, Lines::One));
    }

    void countsCharactersExactly()
    {
        QVERIFY(!whyNot(QString(140, u'x'), 140, Lines::One));
        QVERIFY(whyNot(QString(141, u'x'), 140, Lines::One)->contains(QStringLiteral("140")));
        QVERIFY(whyNot(QStringLiteral("😀"), 1, Lines::One));
        QVERIFY(!whyNot(QStringLiteral("😀"), 2, Lines::One));
    }

    void lineBreaksOnlyWhereAllowed()
    {
        for (const char16_t c : {u'\n', u'\t'}) {
            QVERIFY(whyNot(QString(QChar(c)), 10, Lines::One));
            QVERIFY(!whyNot(QString(QChar(c)), 10, Lines::Many));
        }
        // Unicode's own line and paragraph separators break a line just as well.
        for (const char16_t c : {u'\u2028', u'\u2029'}) {
            QVERIFY(whyNot(QString(QChar(c)), 10, Lines::One));
            QVERIFY(!whyNot(QString(QChar(c)), 10, Lines::Many));
        }
    }

    void neverControlCharacters()
    {
        for (int c = 0; c < 0xA0; ++c) {
            const bool control = c < 0x20 || c >= 0x7F;
            const bool allowed = c == '\n' || c == '\t';
            const QString text = u'a' + QString(QChar(c)) + u'b';
            QCOMPARE(whyNot(text, 10, Lines::One).has_value(), control);
            QCOMPARE(whyNot(text, 10, Lines::Many).has_value(), control && !allowed);
        }
    }

    void neverReadingDirectionTricks()
    {
        for (const int c : {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
            QVERIFY(whyNot(QStringLiteral("pay %1100").arg(QChar(c)), 140, Lines::Many));
    }

    void onlyWellFormedUnicode()
    {
        const QChar high(0xD83D);
        const QChar low(0xDE00);
        QVERIFY(!whyNot(QString(high) + low, 10, Lines::One));
        QVERIFY(whyNot(QString(high), 10, Lines::One));
        QVERIFY(whyNot(QString(low), 10, Lines::One));
        QVERIFY(whyNot(QString(low) + high, 10, Lines::One));
        QVERIFY(whyNot(QString(high) + u'x', 10, Lines::One));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
