// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/money_text.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr QChar minus_sign(0x2212);
constexpr QChar no_break_space(0x00A0);
constexpr QChar left_to_right_isolate(0x2066);
constexpr QChar pop_isolate(0x2069);

/// The figures without any sign.
QString magnitude(Money money, const QLocale& locale)
{
    QString decimal = money.toDecimal();
    if (decimal.startsWith(u'-'))
        decimal.remove(0, 1);
    const qsizetype point = decimal.indexOf(u'.');
    const QString whole = point < 0 ? decimal : decimal.left(point);
    QString text = locale.toString(whole.toULongLong());
    if (point < 0)
        return text;
    const char32_t zero = QStringView(locale.zeroDigit()).toUcs4().value(0, U'0');
    text += locale.decimalPoint();
    for (const QChar digit : QStringView(decimal).mid(point + 1))
        text += QChar::fromUcs4(zero + (digit.unicode() - u'0'));
    return text;
}

QString isolated(const QString& text)
{
    return QGuiApplication::isRightToLeft() ? left_to_right_isolate + text + pop_isolate : text;
}

QString signOf(Money money, MoneySign sign)
{
    if (money.isNegative())
        return minus_sign;
    return sign == MoneySign::Always && money.isPositive() ? u"+"_s : QString();
}

/// A sign of its own stands next to the figures, a code has a space.
QString symbolOf(Currency currency)
{
    const QString symbol = currency.symbol();
    return symbol == currency.code() ? symbol + no_break_space : symbol;
}

bool isNoise(QChar c)
{
    return c.isSpace() || c == u',' || c == u'\'' || c.category() == QChar::Other_Format;
}

} // namespace

QString moneyText(Money money, MoneySign sign, const QLocale& locale)
{
    return isolated(signOf(money, sign) + symbolOf(money.currency()) + magnitude(money, locale));
}

QString moneyFigures(Money money, const QLocale& locale)
{
    return isolated(signOf(money, MoneySign::WhenNegative) + magnitude(money, locale));
}

tl::expected<Money, ProblemCode> moneyFromText(const QString& text, Currency currency, const QLocale& locale)
{
    QString typed = text.trimmed();
    const QString symbol = currency.symbol(), code = currency.code();
    typed.remove(symbol).remove(code, Qt::CaseInsensitive);
    if (currency == Currency())
        typed.remove(u"Rs."_s, Qt::CaseInsensitive).remove(u"Rs"_s, Qt::CaseInsensitive);
    QString plain;
    for (const QChar c : std::as_const(typed)) {
        if (c.digitValue() >= 0 && c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (locale.decimalPoint() == c)
            plain += u'.';
        else if (c == minus_sign)
            plain += u'-';
        else if (locale.groupSeparator() != c && !isNoise(c))
            plain += c;
    }
    if (plain.startsWith(u'.'))
        plain.prepend(u'0');
    if (plain.endsWith(u'.'))
        plain.chop(1);
    return Money::fromDecimal(plain, currency);
}

} // namespace florin::desktop
