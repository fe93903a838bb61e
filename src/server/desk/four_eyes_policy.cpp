// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/four_eyes_policy.h"

#include "contract/operations.h"
#include "store/approval_store.h"

#include <algorithm>

namespace florin::server
{
namespace
{

/// Five lakh rupees. In other currencies nobody is asked until the bank says from when.
constexpr qint64 large_inr_minor = 500'000'00;

QString nameOf(const contract::Operation& operation)
{
    return QString::fromLatin1(operation.name.data(), static_cast<qsizetype>(operation.name.size()));
}

contract::FourEyesRule declaredRule(const contract::Operation& operation)
{
    using contract::AskSecond;
    const bool large = operation.four_eyes == contract::FourEyes::Large;
    contract::FourEyesRule rule{nameOf(operation),
                                AskSecond::never,
                                {},
                                contract::SetFourEyes::default_hours,
                                large,
                                operation.four_eyes == contract::FourEyes::Fixed};
    if (operation.four_eyes == contract::FourEyes::Always || rule.stays_always)
        rule.ask = AskSecond::always;
    if (large) {
        rule.ask = AskSecond::above;
        rule.limits.push_back({Money(large_inr_minor, *Currency::fromCode(QStringLiteral("INR")))});
    }
    return rule;
}

void take(const store::FourEyesRule& row, contract::FourEyesRule& rule)
{
    rule.expires_after_h = row.hours;
    if (row.currency) {
        rule.ask = contract::AskSecond::above;
        if (row.above_minor)
            rule.limits.push_back({Money(*row.above_minor, *row.currency)});
    } else {
        rule.ask = row.above_minor ? contract::AskSecond::always : contract::AskSecond::never;
    }
}

} // namespace

const contract::Operation* operationNamed(const QString& name)
{
    static const auto all = [] {
        QHash<QString, const contract::Operation*> operations;
        contract::forEachOperation([&](auto tag) {
            using Op = typename decltype(tag)::type;
            operations.insert(nameOf(Op::operation), &Op::operation);
        });
        return operations;
    }();
    return all.value(name);
}

bool mayApprove(const contract::Operation& operation, contract::Role role, const Reach& reach)
{
    return reach(contract::Permission::approve) == contract::Scope::bank &&
           (role == contract::Role::admin || reach(operation.permission) == contract::Scope::bank);
}

Result<FourEyesPolicy> FourEyesPolicy::read(store::ApprovalReader& approvals)
{
    const auto rows = approvals.fourEyesRules();
    if (!rows)
        return refuse(rows.error());
    FourEyesPolicy policy;
    // The rule for other currencies comes first: those of single ones turn it into `above`.
    for (const store::FourEyesRule& row : *rows) {
        const contract::Operation* operation = operationNamed(row.operation);
        if (!operation)
            continue; // of a Florin that knows more
        auto& rule = policy.m_set[row.operation];
        rule.operation = row.operation;
        rule.takes_amounts = operation->four_eyes == contract::FourEyes::Large;
        rule.stays_always = operation->four_eyes == contract::FourEyes::Fixed;
        take(row, rule);
        if (rule.stays_always)
            rule.ask = contract::AskSecond::always; // set to less by an older Florin
    }
    return policy;
}

bool FourEyesPolicy::asks(const contract::Operation& operation, const std::optional<Money>& amount) const
{
    if (operation.four_eyes == contract::FourEyes::Never)
        return false;
    const contract::FourEyesRule rule = ruleOf(operation);
    if (rule.ask != contract::AskSecond::above)
        return rule.ask == contract::AskSecond::always;
    return amount && std::ranges::any_of(rule.limits, [&](const contract::AmountLimit& limit) {
               return limit.above.currency() == amount->currency() && amount->minor() > limit.above.minor();
           });
}

std::chrono::hours FourEyesPolicy::waitsFor(const contract::Operation& operation) const
{
    return std::chrono::hours(ruleOf(operation).expires_after_h);
}

contract::FourEyesRule FourEyesPolicy::ruleOf(const contract::Operation& operation) const
{
    const auto set = m_set.constFind(nameOf(operation));
    return set == m_set.cend() ? declaredRule(operation) : *set;
}

std::vector<contract::FourEyesRule> FourEyesPolicy::rules() const
{
    std::vector<contract::FourEyesRule> all;
    contract::forEachOperation([&](auto tag) {
        using Op = typename decltype(tag)::type;
        if (contract::may_need_second<Op>)
            all.push_back(ruleOf(Op::operation));
    });
    return all;
}

} // namespace florin::server
