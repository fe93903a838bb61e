// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/accounts/account_facts.h"

#include "store/customer_store.h"

namespace florin::server
{

Result<void> addAccountFacts(Facts& facts, const QString& prefix, AccountNumber number, WriteContext& context)
{
    const auto account = context.account(number);
    if (!account)
        return refuse(account.error());
    facts.push_back({prefix + QStringLiteral("account"), number.toGrouped()});
    if (!isCustomerKind(account->kind))
        return {};
    const auto owner = context.stores.customers().ownerOf(number);
    if (!owner)
        return refuse(owner.error());
    facts.push_back({prefix + QStringLiteral("owner"), *owner ? (*owner)->fullName() : QString()});
    facts.push_back({prefix + QStringLiteral("balance"), {}, account->balance()});
    facts.push_back({prefix + QStringLiteral("available"), {}, account->available()});
    return {};
}

Result<Facts> describeClosing(const contract::CloseAccount& request, WriteContext& context)
{
    Facts facts;
    if (auto added = addAccountFacts(facts, {}, request.account, context); !added)
        return refuse(std::move(added.error()));
    const auto account = context.account(request.account);
    if (!account)
        return refuse(account.error());
    facts.push_back({QStringLiteral("status"), contract::Wire<AccountStatus>::pack(account->status)});
    facts.push_back({QStringLiteral("pay_out"), yesOrNo(request.pay_out)});
    return facts;
}

} // namespace florin::server
