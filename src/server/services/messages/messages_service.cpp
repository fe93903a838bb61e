// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/messages/messages_service.h"

#include "core/phone_number.h"
#include "server/desk/desk.h"
#include "server/services/messages/provider.h"
#include "store/message_store.h"

namespace florin::server
{
namespace
{

Result<CustomerId> customerOf(const Caller& caller)
{
    if (!caller.customer)
        return refuse(ProblemCode::unknown_customer);
    return *caller.customer;
}

Result<contract::MessageSettings> show(const contract::ShowMessageSettings&, ReadContext& context)
{
    const auto customer = customerOf(context.caller);
    if (!customer)
        return refuse(customer.error());
    const auto settings = context.stores.messages().smsSettings(*customer);
    if (!settings)
        return refuse(settings.error());
    return contract::MessageSettings{settings->opt_in, settings->number, settings->low_balance};
}

Result<void> checkLimit(const std::optional<Money>& limit)
{
    if (limit && !limit->isPositive())
        return refuse(ProblemCode::amount_not_positive);
    if (limit && limit->minor() > Money::max_request_minor)
        return refuse(ProblemCode::amount_too_large);
    return {};
}

/// Who is told nothing need leave no number.
Result<QString> checkedPhone(const contract::MessageSettings& settings)
{
    if (settings.phone.value.trimmed().isEmpty() && !settings.opted_in)
        return QString();
    const auto phone = mobileNumberFromText(settings.phone.value);
    if (!phone)
        return refuse(ProblemCode::invalid_phone);
    return *phone;
}

Result<contract::MessageSettings> set(const contract::SetMessageSettings& request, WriteContext& context)
{
    const auto customer = customerOf(context.caller);
    if (!customer)
        return refuse(customer.error());
    const auto phone = checkedPhone(request.settings);
    if (!phone)
        return refuse(phone.error());
    if (auto good = checkLimit(request.settings.low_balance_below); !good)
        return refuse(good.error());
    contract::MessageSettings settings = request.settings;
    settings.phone = *phone;
    const auto kept = context.stores.messages().setSmsSettings(
        *customer, {settings.opted_in, settings.phone, settings.low_balance_below});
    if (!kept)
        return refuse(kept.error());
    return settings;
}

Result<contract::ProviderSettings> showProvider(const contract::ShowProvider&, ReadContext& context)
{
    return provider::settings(context.stores.messages());
}

} // namespace

void registerMessages(Desk& desk)
{
    desk.on<contract::ShowMessageSettings>(&show);
    desk.on<contract::SetMessageSettings>(&set);
    desk.on<contract::ShowProvider>(&showProvider);
    desk.on<contract::SetProvider>(&provider::change, {}, &provider::describe);
}

} // namespace florin::server
