// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/accounts/account_limits.h"

#include "contract/roles.h"
#include "server/desk/move_limits.h"
#include "server/services/accounts/account_names.h"
#include "store/bank_store.h"
#include "store/customer_store.h"
#include "store/role_store.h"

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

std::optional<contract::AccountLimits> shown(const std::optional<store::AccountLimit>& kept,
                                             Currency currency)
{
    if (!kept)
        return std::nullopt;
    return contract::AccountLimits{moneyOf(kept->at_a_time_minor, currency),
                                   moneyOf(kept->per_day_minor, currency), std::nullopt};
}

Result<void> checkLimits(const contract::SetAccountLimits& request, const ledger::AccountState& account)
{
    if (!isCustomerKind(account.kind))
        return refuse(ProblemCode::not_permitted); // what the bank's own accounts move is the bank's to say
    if (account.status == AccountStatus::closed)
        return refuse({ProblemCode::account_closed, {{u"account"_s, account.number.toGrouped()}}});
    for (const auto& amount : {request.at_a_time, request.per_day}) {
        if (amount && amount->currency() != account.currency)
            return refuse({ProblemCode::wrong_currency, {{u"expected"_s, account.currency.code()}}});
    }
    if (const auto why = contract::whyNoLimit(request.at_a_time, request.per_day)) {
        const bool is_day = !request.at_a_time || (request.per_day && request.per_day->isNegative());
        return refuse(invalidField(is_day ? u"per_day"_s : u"at_a_time"_s, *why));
    }
    return {};
}

void addLimit(Facts& facts, const QString& field, const std::optional<Money>& limit)
{
    facts.push_back({field, limit ? QString() : u"none"_s, limit});
}

} // namespace

Result<std::optional<contract::AccountLimits>> limitsOf(const contract::AccountSummary& account,
                                                        ReadContext& context)
{
    const auto kept = context.stores.roles().accountLimit(account.number);
    if (!kept)
        return refuse(kept.error());
    auto limits = shown(*kept, account.balance.currency());
    if (!limits || !limits->per_day)
        return limits;
    const auto zone = timeZoneOf(context.stores.bank());
    if (!zone)
        return refuse(zone.error());
    const auto sent = sentToday(account.number, context.now, *zone, context.stores.ledger());
    if (!sent)
        return refuse(sent.error());
    limits->sent_today = Money(*sent, account.balance.currency());
    return limits;
}

Result<contract::AccountSummary> setAccountLimits(const contract::SetAccountLimits& request,
                                                  WriteContext& context)
{
    const auto account = context.account(request.account);
    if (!account)
        return refuse(account.error());
    if (auto fits = checkLimits(request, *account); !fits)
        return refuse(std::move(fits.error()));
    const auto kept = context.stores.roles().setAccountLimit(
        {request.account, minorOf(request.at_a_time), minorOf(request.per_day)});
    if (!kept)
        return refuse(kept.error());
    context.touch(request.account);
    auto reply = summaryWithin(request.account, context);
    if (reply && (request.at_a_time || request.per_day))
        reply->limits = contract::AccountLimits{request.at_a_time, request.per_day, std::nullopt};
    return reply;
}

Result<Facts> describeAccountLimits(const contract::SetAccountLimits& request, WriteContext& context)
{
    const auto account = context.account(request.account);
    if (!account)
        return refuse(account.error());
    const auto owner = context.stores.customers().ownerOf(request.account);
    if (!owner)
        return refuse(owner.error());
    const auto kept = context.stores.roles().accountLimit(request.account);
    if (!kept)
        return refuse(kept.error());
    const auto limits = shown(*kept, account->currency).value_or(contract::AccountLimits());
    Facts facts{{u"account"_s, request.account.toGrouped()},
                {u"owner"_s, *owner ? (*owner)->fullName() : QString()}};
    addLimit(facts, u"limit_at_a_time"_s, limits.at_a_time);
    addLimit(facts, u"limit_per_day"_s, limits.per_day);
    return facts;
}

Result<contract::AccountSummary> summaryWithin(AccountNumber number, WriteContext& context)
{
    const auto account = context.account(number);
    if (!account)
        return refuse(account.error());
    const auto kept = context.stores.ledger().account(number);
    if (!kept)
        return refuse(kept.error());
    return AccountNames(context.stores).summaryOf({*account, *kept ? (*kept)->opened : context.now});
}

} // namespace florin::server
