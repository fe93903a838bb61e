// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/accounts/account_names.h"

#include "server/services/accounts/bank_accounts.h"
#include "store/customer_store.h"
#include "store/identity_store.h"

namespace florin::server
{

Result<QString> AccountNames::nameOf(AccountNumber number)
{
    auto result = named(number);
    if (!result)
        return refuse(std::move(result.error()));
    return result->name;
}

Result<contract::AccountSummary> AccountNames::summaryOf(const store::Account& account)
{
    auto who = named(account.state.number);
    if (!who)
        return refuse(std::move(who.error()));
    return contract::AccountSummary{
        account.state.number,      account.state.kind, account.state.status, account.state.balance(),
        account.state.available(), who->name,          who->customer,        account.opened,
        account.state.last_entry};
}

Result<AccountNames::Named> AccountNames::named(AccountNumber number)
{
    const auto known = m_named.find(number);
    if (known != m_named.end())
        return known->second;
    auto found = find(number);
    if (found)
        m_named.emplace(number, *found);
    return found;
}

Result<AccountNames::Named> AccountNames::find(AccountNumber number)
{
    auto owner = m_stores.customers.ownerOf(number);
    if (!owner)
        return refuse(std::move(owner.error()));
    if (*owner)
        return Named{(*owner)->fullName(), (*owner)->id};
    auto name = nameOfBankAccount(number);
    if (!name)
        return refuse(std::move(name.error()));
    return Named{std::move(*name), std::nullopt};
}

Result<QString> AccountNames::nameOfBankAccount(AccountNumber number)
{
    const auto account = m_stores.ledger.account(number);
    if (!account)
        return refuse(account.error());
    if (!*account)
        return QString();
    switch ((*account)->state.kind) {
    case AccountKind::drawer: {
        const UserId holder = holderOfDrawer(number);
        if (holder.isNull())
            return QStringLiteral("Self-service counter");
        const auto user = m_stores.identity.user(holder);
        if (!user)
            return refuse(user.error());
        return QStringLiteral("Drawer of %1")
            .arg(*user ? (*user)->display_name : QString::number(holder.value));
    }
    case AccountKind::opening:
        return QStringLiteral("Balances taken over");
    case AccountKind::expense:
        return QStringLiteral("Interest and gifts paid");
    case AccountKind::income:
        return QStringLiteral("Fees earned");
    case AccountKind::suspense:
        return QStringLiteral("Suspense");
    default:
        return QStringLiteral("Former customer"); // an older system's account whose owner it did not keep
    }
}

} // namespace florin::server
