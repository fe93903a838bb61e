// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/customers/phone_change.h"

#include "core/phone_number.h"
#include "server/services/identity/factors.h"
#include "store/bank_store.h"
#include "store/customer_store.h"
#include "store/identity_store.h"
#include "store/message_store.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

Result<store::Customer> known(CustomerId id, store::CustomerReader& customers)
{
    auto customer = customers.customer(id);
    if (!customer)
        return refuse(std::move(customer.error()));
    return *customer ? Result<store::Customer>(std::move(**customer)) : refuse(ProblemCode::unknown_customer);
}

/// In E.164 where they can be: what an older system left is tried as it is.
QStringList dialable(const QStringList& numbers)
{
    QStringList dialable;
    for (const QString& number : numbers)
        dialable.append(mobileNumberFromText(number).value_or(number));
    dialable.removeAll(QString());
    dialable.removeDuplicates();
    return dialable;
}

/// Not one of the warnings, of which there is only so much: two people of the bank caused it, and somebody
/// who has used the warnings up must not keep this one away.
Result<void> tell(const store::Customer& customer, const QStringList& numbers, WriteContext& context)
{
    const auto bank = context.stores.bank().profile();
    if (!bank)
        return refuse(bank.error());
    store::OutboxMessage message;
    message.customer = customer.id;
    message.text =
        u"%1: your phone number with us now ends in %2. If you did not ask for this, tell us at once."_s.arg(
            bank->name, customer.phone.right(3));
    message.created = context.now;
    for (const QString& number : numbers) {
        message.to = number;
        if (auto queued = context.stores.messages().enqueue(message); !queued)
            return refuse(std::move(queued.error()));
    }
    return {};
}

/// What was open ends: the number is a way in for whoever has codes by SMS, or sets them up.
Result<void> changeWayIn(UserId user, const QString& number, SessionMaker& maker, WriteContext& context)
{
    if (auto changed = changeSmsNumber(user, number, context); !changed)
        return changed;
    return endEverything(user, maker, context);
}

Result<Facts> describe(const contract::ChangePhone& request, WriteContext& context)
{
    const auto customer = known(request.customer, context.stores.customers());
    if (!customer)
        return refuse(customer.error());
    return Facts{{u"customer"_s, u"%1 (%2)"_s.arg(customer->fullName()).arg(customer->id.value)},
                 {u"phone"_s, customer->phone}};
}

} // namespace

PhoneChange::PhoneChange(Desk& desk) : m_maker(desk)
{
    desk.on(*this, &PhoneChange::change, {}, &describe);
}

Result<contract::ChangePhone::Reply> PhoneChange::change(const contract::ChangePhone& request,
                                                         WriteContext& context)
{
    const auto number = mobileNumberFromText(request.phone.value);
    if (!number)
        return refuse(contract::inField(ProblemCode::invalid_phone, "phone"));
    auto customer = known(request.customer, context.stores.customers());
    auto settings = context.stores.messages().smsSettings(request.customer);
    const auto user = context.stores.identity().userOfCustomer(request.customer);
    if (!customer || !settings || !user)
        return refuse(!customer ? customer.error() : !settings ? settings.error() : user.error());
    const QString before = std::exchange(customer->phone, *number);
    if (before == *number)
        return refuse(invalidField(u"phone"_s, u"is the one that is put down already"_s));

    if (auto kept = context.stores.customers().update(*customer); !kept)
        return refuse(std::move(kept.error()));
    if (auto told = tell(*customer, dialable({before, settings->number, *number}), context); !told)
        return refuse(std::move(told.error()));
    // Where they are told things follows, unless they chose another number for that.
    if (settings->number == before) {
        settings->number = *number;
        if (auto kept = context.stores.messages().setSmsSettings(request.customer, *settings); !kept)
            return refuse(std::move(kept.error()));
    }
    if (*user) {
        if (auto changed = changeWayIn((*user)->id, *number, m_maker, context); !changed)
            return refuse(std::move(changed.error()));
    }
    context.announce(contract::CustomersChanged{request.customer}, {});
    return contract::ChangePhone::Reply{request.customer, *number};
}

} // namespace florin::server
