// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/messages/phones.h"

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

QString masked(const QString& number)
{
    return QStringLiteral("+91 ••••• ••") + number.right(3);
}

} // namespace florin::server::phones
