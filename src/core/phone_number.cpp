// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone_number.h"

#include <algorithm>

namespace florin
{
namespace
{

constexpr qsizetype subscriber_digits = 10;

QStringView withoutPrefix(QStringView typed)
{
    if (typed.startsWith(u"+91"))
        return typed.mid(3);
    if (typed.startsWith(u'0'))
        return typed.mid(1);
    // Ten digits may begin with 91 themselves.
    if (typed.size() == subscriber_digits + 2 && typed.startsWith(u"91"))
        return typed.mid(2);
    return typed;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::optional<QString> mobileNumberFromText(QStringView text)
{
    QString typed = text.trimmed().toString();
    typed.remove(u' ').remove(u'-');
    const QStringView number = withoutPrefix(typed);
    const bool valid = number.size() == subscriber_digits &&
                       std::all_of(number.begin(), number.end(), isDigit) && number.front() >= u'6';
    if (!valid)
        return std::nullopt;
    return QStringLiteral("+91") + number.toString();
}

} // namespace florin
