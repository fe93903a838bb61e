// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/ids.h"
#include "core/problem.h"
#include "server/desk/caller.h"

#include <functional>
#include <optional>
#include <shared_mutex>
#include <unordered_map>
#include <utility>
#include <vector>

namespace florin::store
{
class CustomerReader;
}

namespace florin::server
{

/// Whose an account is. An account keeps its owner for ever, so what was found once stays true. Thread-safe.
class OwnerCache
{
public:
    using Find = std::function<Result<std::optional<CustomerId>>(AccountNumber)>;

    /// Whose it is, as far as that is remembered.
    [[nodiscard]] std::optional<CustomerId> known(AccountNumber account) const;
    void learn(AccountNumber account, CustomerId owner);
    /// From memory, else by `find`. Nothing for the bank's own accounts and for numbers that name none.
    [[nodiscard]] Result<std::optional<CustomerId>> ownerOf(AccountNumber account, const Find& find);
    /// From memory alone.
    /// Asks once of all that fit, where each single question would be a way to another machine.
    [[nodiscard]] Result<void> learnAll(store::CustomerReader& customers);

private:
    /// Beyond this many the oldest knowledge is dropped all at once: it is a cache, not a copy of the bank.
    static constexpr std::size_t max_accounts = 1'000'000;

    mutable std::shared_mutex m_mutex;
    std::unordered_map<AccountNumber, CustomerId> m_owners;
};

/// From the cache, else from the store.
[[nodiscard]] Result<std::optional<CustomerId>> ownerOf(OwnerCache& owners, store::CustomerReader& customers,
                                                        AccountNumber account);
/// not_permitted unless `account` is the caller's own; an account that does not exist is nobody's, so that
/// guessing numbers tells nothing.
[[nodiscard]] Result<void> requireOwner(OwnerCache& owners, store::CustomerReader& customers,
                                        AccountNumber account, const Caller& caller);

/// To be learnt by the cache.
using FoundOwners = std::vector<std::pair<AccountNumber, CustomerId>>;
/// The same in a unit that is not committed yet. What is read from it may be taken back, and is told in
/// `found` instead of being remembered.
[[nodiscard]] Result<void> requireOwner(const OwnerCache& owners, store::CustomerReader& uncommitted,
                                        AccountNumber account, const Caller& caller, FoundOwners& found);

} // namespace florin::server
