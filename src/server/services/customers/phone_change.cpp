// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/customers/phone_change.h"

#include "core/phone_number.h"
#include "server/services/identity/factors.h"
#include "server/services/identity/security_notes.h"
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

/// Where the customer is told things follows, unless they chose another number for that.
Result<void> moveNews(CustomerId customer, store::SmsSettings settings, const QString& before,
                      const QString& now, store::MessageStore& messages)
{
    if (settings.number != before)
        return {};
    settings.number = now;
    return messages.setSmsSettings(customer, settings);
}

QStringList numbers(const QStringList& all)
{
    QStringList dialled;
    for (const QString& each : all) {
        if (const auto number = mobileNumberFromText(each))
            dialled.append(*number);
    }
    dialled.removeDuplicates();
    return dialled;
}

Result<Facts> describe(const contract::ChangePhone& request, WriteContext& context)
{
    const auto customer = known(request.customer, context.stores.customers());
    const auto settings = context.stores.messages().smsSettings(request.customer);
    if (!customer || !settings)
        return refuse(customer ? settings.error() : customer.error());
    return Facts{{u"customer"_s, u"%1 (%2)"_s.arg(customer->fullName()).arg(customer->id.value)},
                 {u"phone"_s, customer->phone},
                 {u"sms_number"_s, settings->number}};
}

} // namespace

PhoneChange::PhoneChange(Desk& desk, const SmsCeiling& ceiling) : m_ceiling(ceiling), m_maker(desk)
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
    const auto settings = context.stores.messages().smsSettings(request.customer);
    const auto user = context.stores.identity().userOfCustomer(request.customer);
    if (!customer || !settings || !user)
        return refuse(!customer ? customer.error() : !settings ? settings.error() : user.error());
    const QString before = std::exchange(customer->phone, *number);
    if (before == *number)
        return refuse(invalidField(u"phone"_s, u"is the one that is put down already"_s));

    if (auto kept = context.stores.customers().update(*customer); !kept)
        return refuse(std::move(kept.error()));
    if (auto moved = moveNews(request.customer, *settings, before, *number, context.stores.messages());
        !moved)
        return refuse(std::move(moved.error()));
    if (*user) {
        if (auto moved = moveCodes((*user)->id, *number, context); !moved)
            return refuse(std::move(moved.error()));
        auto told = tellOfNewNumber(**user, *number, numbers({before, settings->number, *number}), m_ceiling,
                                    context);
        if (!told)
            return refuse(std::move(told.error()));
    }
    context.announce(contract::CustomersChanged{request.customer}, {});
    return contract::ChangePhone::Reply{request.customer, *number};
}

Result<void> PhoneChange::moveCodes(UserId user, const QString& number, WriteContext& context)
{
    const auto had_codes = moveSms(user, number, context);
    if (!had_codes)
        return refuse(had_codes.error());
    if (!*had_codes)
        return {};
    const auto ended = endEverything(user, context);
    if (!ended)
        return refuse(ended.error());
    context.onCommit([this, ended = *ended] { m_maker.forget(ended); });
    return {};
}

} // namespace florin::server
