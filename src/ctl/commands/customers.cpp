// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "contract/customers.h"
#include "ctl/printer.h"
#include "ctl/session.h"

namespace florin::ctl
{
namespace
{

Attempt<void> listCustomers(Session& session, const Input& input, const Printer& printer)
{
    const auto limit = input.limit(contract::default_page_size);
    if (!limit)
        return fail(limit.error());
    const auto customers =
        session.askForList<contract::ListCustomers>(input.fields({QStringLiteral("search")}), *limit);
    if (!customers)
        return fail(customers.error());
    Table table{{{QStringLiteral("Customer"), Align::Right},
                 {QStringLiteral("Name")},
                 {QStringLiteral("Aadhaar")},
                 {QStringLiteral("Phone")},
                 {QStringLiteral("SMS")},
                 {QStringLiteral("Accounts"), Align::Right}},
                {}};
    for (const auto& customer : *customers)
        table.rows.append({QString::number(customer.customer.value),
                           customer.first_name + u' ' + customer.last_name, customer.aadhaar_masked,
                           customer.phone, customer.sms ? QStringLiteral("yes") : QStringLiteral("no"),
                           QString::number(customer.accounts)});
    printer.printList(table, *customers, QStringLiteral("No customers."));
    return {};
}

Attempt<void> changePhone(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = input.fields({QStringLiteral("key")});
    fields.insert(QStringLiteral("customer"), Input::number(input.argument(0)));
    fields.insert(QStringLiteral("phone"), input.argument(1));
    const auto changed = session.askWith<contract::ChangePhone>(fields);
    if (!changed)
        return fail(changed.error());
    printer.print(QStringLiteral("The phone number is %1 now.").arg(changed->phone), *changed);
    return {};
}

} // namespace

QList<Command> customersCommands()
{
    return {{QStringLiteral("customer list"),
             QStringLiteral("Lists the customers, by name."),
             {},
             {searchOption(QStringLiteral("Part of a name or of a phone number.")), limitOption()},
             listCustomers},
            {QStringLiteral("customer phone"),
             QStringLiteral("Puts down a customer's new phone number; the one before is told of it."),
             {QStringLiteral("CUSTOMER"), QStringLiteral("NUMBER")},
             {keyOption()},
             changePhone}};
}

} // namespace florin::ctl
