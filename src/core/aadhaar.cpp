// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aadhaar.h"

#include "core/verhoeff.h"

namespace florin
{

std::optional<QString> aadhaarFromText(QStringView text)
{
    constexpr qsizetype digits = 12;
    QString number = text.trimmed().toString();
    number.remove(u' ').remove(u'-');
    if (number.size() != digits || number.front() < u'2' || !verhoeff::isValid(number))
        return std::nullopt;
    return number;
}

QString maskedAadhaar(const QString& last_four)
{
    return last_four.isEmpty() ? QString() : QStringLiteral("XXXX XXXX ") + last_four;
}

} // namespace florin
