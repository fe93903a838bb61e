// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/owner_cache.h"

#include "store/customer_store.h"

#include <mutex>

namespace florin::server
{

std::optional<CustomerId> OwnerCache::known(AccountNumber account) const
{
    const std::shared_lock lock(m_mutex);
    const auto found = m_owners.find(account);
    return found != m_owners.end() ? std::optional(found->second) : std::nullopt;
}

void OwnerCache::learn(AccountNumber account, CustomerId owner)
{
    const std::unique_lock lock(m_mutex);
    if (m_owners.size() >= max_accounts)
        m_owners.clear();
    m_owners.emplace(account, owner);
}

Result<std::optional<CustomerId>> OwnerCache::ownerOf(AccountNumber account, const Find& find)
{
    if (const auto owner = known(account))
        return owner;
    auto owner = find(account);
    // "Nobody" is not kept: the account may be opened in a moment.
    if (owner && *owner)
        learn(account, **owner);
    return owner;
}

Result<void> OwnerCache::learnAll(store::CustomerReader& customers)
{
    const auto owners = customers.owners(max_accounts / 2);
    if (!owners)
        return refuse(owners.error());
    const std::unique_lock lock(m_mutex);
    for (const auto& [account, customer] : *owners)
        m_owners.emplace(account, customer);
    return {};
}

namespace
{

Result<std::optional<CustomerId>> storedOwnerOf(store::CustomerReader& customers, AccountNumber account)
{
    auto customer = customers.ownerOf(account);
    if (!customer)
        return refuse(std::move(customer.error()));
    return *customer ? std::optional((*customer)->id) : std::nullopt;
}

Result<void> requireSame(const Result<std::optional<CustomerId>>& owner, const Caller& caller)
{
    if (!owner)
        return refuse(owner.error());
    if (!*owner || *owner != caller.customer)
        return refuse(ProblemCode::not_permitted);
    return {};
}

} // namespace

Result<std::optional<CustomerId>> ownerOf(OwnerCache& owners, store::CustomerReader& customers,
                                          AccountNumber account)
{
    return owners.ownerOf(account, [&](AccountNumber number) { return storedOwnerOf(customers, number); });
}

Result<void> requireOwner(OwnerCache& owners, store::CustomerReader& customers, AccountNumber account,
                          const Caller& caller)
{
    return requireSame(ownerOf(owners, customers, account), caller);
}

Result<void> requireOwner(const OwnerCache& owners, store::CustomerReader& uncommitted, AccountNumber account,
                          const Caller& caller, FoundOwners& found)
{
    if (const auto known = owners.known(account))
        return requireSame(known, caller);
    const auto owner = storedOwnerOf(uncommitted, account);
    if (owner && *owner)
        found.emplace_back(account, **owner);
    return requireSame(owner, caller);
}

} // namespace florin::server
