// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account_number.h"

#include "core/verhoeff.h"

namespace florin
{
namespace
{
constexpr qint64 first_serial = 1'000'000'000;
constexpr qint64 last_serial = 9'999'999'999;
} // namespace

std::optional<AccountNumber> AccountNumber::fromSerial(qint64 serial)
{
    if (serial < first_serial || serial > last_serial)
        return std::nullopt;
    return AccountNumber(serial * 10 + verhoeff::checkDigit(QString::number(serial)));
}

std::optional<AccountNumber> AccountNumber::fromText(QStringView text)
{
    QString plain;
    for (const QChar c : text) {
        if (c != u' ')
            plain += c;
    }
    if (plain.size() != digits || !verhoeff::isValid(plain))
        return std::nullopt;
    return fromValue(plain.toLongLong());
}

std::optional<AccountNumber> AccountNumber::fromValue(qint64 value)
{
    const auto number = fromSerial(value / 10);
    return number && number->value() == value ? number : std::nullopt;
}

QString AccountNumber::toText() const
{
    return isNull() ? QString() : QString::number(m_value);
}

QString AccountNumber::toGrouped() const
{
    QString text = toText();
    if (!text.isEmpty())
        text.insert(8, u' ').insert(4, u' ');
    return text;
}

} // namespace florin
