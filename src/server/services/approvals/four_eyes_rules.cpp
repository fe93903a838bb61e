// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/approvals/four_eyes_rules.h"

#include "server/desk/four_eyes_policy.h"
#include "store/approval_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

using contract::AskSecond;

Result<void> checkOperation(const contract::SetFourEyes& request)
{
    const contract::Operation* operation = operationNamed(request.operation_name);
    // Whoever could change by themselves when a second person is asked would need none.
    if (!operation || operation->four_eyes == contract::FourEyes::Never ||
        operation->name == contract::SetFourEyes::operation.name)
        return refuse(invalidField(u"operation_name"_s, u"is no operation that this can be set for"_s));
    if (request.ask != AskSecond::always && operation->four_eyes == contract::FourEyes::Fixed)
        return refuse(invalidField(u"ask"_s, u"is \"always\" for what changes who may do what"_s));
    if (request.ask == AskSecond::above && operation->four_eyes != contract::FourEyes::Large)
        return refuse(invalidField(u"ask"_s, u"cannot be \"above\" for an operation without an amount"_s));
    return {};
}

Result<void> checkLimits(const contract::SetFourEyes& request)
{
    const auto wrong = [](const QString& why) { return refuse(invalidField(u"limits"_s, why)); };
    if ((request.ask == AskSecond::above) == request.limits.empty())
        return wrong(request.limits.empty() ? u"are needed"_s : u"belong to \"above\" alone"_s);
    for (auto limit = request.limits.begin(); limit != request.limits.end(); ++limit) {
        if (limit->above.minor() < 0)
            return wrong(u"are not below zero"_s);
        const auto same = [&](const contract::AmountLimit& other) {
            return other.above.currency() == limit->above.currency();
        };
        if (std::any_of(request.limits.begin(), limit, same))
            return wrong(u"name a currency twice"_s);
    }
    return {};
}

Result<qint32> checkedHours(const contract::SetFourEyes& request)
{
    const qint32 hours = request.expires_after_h.value_or(contract::SetFourEyes::default_hours);
    if (hours < 1 || hours > contract::SetFourEyes::max_hours)
        return refuse(invalidField(u"expires_after_h"_s, u"is out of range"_s));
    return hours;
}

std::vector<store::FourEyesRule> rowsOf(const contract::SetFourEyes& request, qint32 hours)
{
    store::FourEyesRule others{request.operation_name, std::nullopt, std::nullopt, hours};
    if (request.ask == AskSecond::always)
        others.above_minor = 0;
    std::vector<store::FourEyesRule> rows{others};
    for (const contract::AmountLimit& limit : request.limits)
        rows.push_back({request.operation_name, limit.above.currency(), limit.above.minor(), hours});
    return rows;
}

Result<contract::FourEyesRule> ruleNow(const QString& name, store::ApprovalReader& approvals)
{
    const auto policy = FourEyesPolicy::read(approvals);
    if (!policy)
        return refuse(policy.error());
    const contract::Operation* operation = operationNamed(name);
    if (!operation)
        return refuse(invalidField(u"operation_name"_s, u"is no operation that this can be set for"_s));
    return policy->ruleOf(*operation);
}

QString textOf(const contract::FourEyesRule& rule)
{
    QString text = contract::Wire<AskSecond>::pack(rule.ask);
    const auto* separator = " ";
    for (const contract::AmountLimit& limit : rule.limits) {
        text += QLatin1StringView(separator) + limit.above.toText();
        separator = ", ";
    }
    return text;
}

} // namespace

Result<contract::ShowFourEyes::Reply> showRules(const contract::ShowFourEyes&, ReadContext& context)
{
    const auto policy = FourEyesPolicy::read(context.stores.approvals());
    if (!policy)
        return refuse(policy.error());
    return contract::ShowFourEyes::Reply{policy->rules()};
}

Result<contract::FourEyesRule> setRule(const contract::SetFourEyes& request, WriteContext& context)
{
    if (auto fits = checkOperation(request); !fits)
        return refuse(std::move(fits.error()));
    if (auto fits = checkLimits(request); !fits)
        return refuse(std::move(fits.error()));
    const auto hours = checkedHours(request);
    if (!hours)
        return refuse(hours.error());
    auto kept = context.stores.approvals().setFourEyesRules(request.operation_name, rowsOf(request, *hours));
    if (!kept)
        return refuse(std::move(kept.error()));
    return ruleNow(request.operation_name, context.stores.approvals());
}

Result<Facts> describeRule(const contract::SetFourEyes& request, WriteContext& context)
{
    const auto rule = ruleNow(request.operation_name, context.stores.approvals());
    if (!rule)
        return refuse(rule.error());
    return Facts{{u"operation"_s, rule->operation},
                 {u"second_person"_s, textOf(*rule)},
                 {u"expires_after_h"_s, QString::number(rule->expires_after_h)}};
}

} // namespace florin::server
