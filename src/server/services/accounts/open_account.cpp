// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/accounts/open_account.h"

#include "contract/customers.h"
#include "core/aadhaar.h"
#include "core/phone_number.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"
#include "server/services/money/moves.h"
#include "store/customer_store.h"
#include "store/message_store.h"

namespace florin::server
{
namespace
{

Result<QString> required(const QString& text, const QString& field)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refuse(invalidField(field, QStringLiteral("is missing")));
    return trimmed;
}

/// The personal fields of a new customer, each checked.
Result<store::NewCustomer> newCustomer(const contract::OpenAccount& request, Timestamp now)
{
    auto first = required(request.first_name, QStringLiteral("first_name"));
    if (!first)
        return refuse(std::move(first.error()));
    auto last = required(request.last_name, QStringLiteral("last_name"));
    if (!last)
        return refuse(std::move(last.error()));
    const auto aadhaar = aadhaarFromText(request.aadhaar.value);
    if (!aadhaar)
        return refuse(contract::inField(ProblemCode::invalid_aadhaar, "aadhaar"));
    const auto phone = mobileNumberFromText(request.phone.value);
    if (!phone)
        return refuse(contract::inField(ProblemCode::invalid_phone, "phone"));
    store::NewCustomer customer;
    customer.first_name = *first;
    customer.last_name = *last;
    customer.phone = *phone;
    customer.aadhaar = Secret::fromText(*aadhaar);
    customer.sms_opt_in = request.sms;
    customer.created = now;
    return customer;
}

/// The customer's number and what they log in with.
struct Holder {
    CustomerId customer;
    QString user;
    bool is_new = false;
};

Result<Holder> knownHolder(CustomerId id, WriteContext& context)
{
    const auto customer = context.stores.customers().customer(id);
    if (!customer)
        return refuse(customer.error());
    if (!*customer)
        return refuse(ProblemCode::unknown_customer);
    const auto user = context.stores.identity().userOfCustomer(id);
    if (!user)
        return refuse(user.error());
    return Holder{id, *user ? (*user)->name : QString()};
}

Result<Holder> newHolder(const contract::OpenAccount& request, AccountNumber account, WriteContext& context)
{
    if (!request.initial_password)
        return refuse(invalidField(QStringLiteral("initial_password"), QStringLiteral("is missing")));
    auto customer = newCustomer(request, context.now);
    if (!customer)
        return refuse(std::move(customer.error()));
    const auto id = context.stores.customers().add(*customer);
    if (!id)
        return refuse(id.error());
    // The first account's number is the name to log in with: the customer has it on paper already.
    NewPerson person;
    person.name = account.toText();
    person.display_name = customer->first_name + u' ' + customer->last_name;
    person.customer = *id;
    person.password_record = *request.initial_password; // turned into its record by prepareOpenAccount
    if (auto user = addPerson(person, context); !user)
        return refuse(std::move(user.error()));
    return Holder{*id, person.name, true};
}

} // namespace

Result<void> prepareOpenAccount(contract::OpenAccount& request, SignContext&)
{
    if (request.customer || !request.initial_password)
        return {};
    const QString name = request.first_name.value + u' ' + request.last_name.value;
    if (auto strong = passwords::checkStrength(*request.initial_password, {name}); !strong)
        return strong;
    auto record = passwords::record(*request.initial_password);
    if (!record)
        return refuse(std::move(record.error()));
    request.initial_password = std::move(*record);
    return {};
}

Result<contract::OpenAccount::Reply> openAccount(const contract::OpenAccount& request, WriteContext& context)
{
    if (!isCustomerKind(request.kind))
        return refuse(
            invalidField(QStringLiteral("kind"), QStringLiteral("is one of the bank's own accounts")));
    const auto number = context.openAccount(request.kind, request.currency);
    if (!number)
        return refuse(number.error());
    const auto holder =
        request.customer ? knownHolder(*request.customer, context) : newHolder(request, *number, context);
    if (!holder)
        return refuse(holder.error());
    if (auto linked = context.stores.customers().linkAccount(holder->customer, *number); !linked)
        return refuse(std::move(linked.error()));

    contract::OpenAccount::Reply reply{*number, holder->customer, holder->user, Money(0, request.currency),
                                       std::nullopt};
    if (request.opening_deposit && !request.opening_deposit->isZero()) {
        const auto moved =
            payIn(*number, *request.opening_deposit, QStringLiteral("Opening deposit"), request.key, context);
        if (!moved)
            return refuse(moved.error());
        reply.balance = moved->balance;
        reply.entry = moved->entry;
    }
    context.announce(contract::CustomersChanged{holder->customer}, {});
    return reply;
}

} // namespace florin::server
