// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/messages/phones.h"

#include "core/phone_number.h"

namespace florin::server::phones
{

Result<QString> numberOf(CustomerId customer, store::MessageReader& messages,
                         store::CustomerReader& customers)
{
    const auto settings = messages.smsSettings(customer);
    if (!settings)
        return refuse(settings.error());
    if (!settings->number.isEmpty())
        return settings->number;
    const auto found = customers.customer(customer);
    if (!found)
        return refuse(found.error());
    return *found ? (*found)->phone : QString();
}

Result<QString> recordedNumber(CustomerId customer, store::CustomerReader& customers)
{
    const auto found = customers.customer(customer);
    if (!found)
        return refuse(found.error());
    const auto number = mobileNumberFromText(*found ? (*found)->phone : QString());
    return number ? Result<QString>(*number) : refuse(ProblemCode::invalid_phone);
}

QString masked(const QString& number)
{
    return QStringLiteral("+91 ••••• ••") + number.right(3);
}

} // namespace florin::server::phones
