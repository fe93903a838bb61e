// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/ids.h"
#include "core/ledger_terms.h"
#include "core/money.h"

namespace florin::ledger
{

struct Entry;

/// What the ledger knows of one account: enough to decide what may happen to it.
struct AccountState {
    AccountNumber number;
    AccountKind kind = AccountKind::savings;
    Currency currency;
    AccountStatus status = AccountStatus::open;
    qint64 balance_minor = 0;
    qint64 held_minor = 0; ///< set aside by open holds; never negative
    EntryId last_entry;    ///< the newest entry that names this account; null before the first
    qint64 entries = 0;    ///< how many name it

    [[nodiscard]] Money balance() const { return {balance_minor, currency}; }
    /// What can be spent: balance less holds. Not below zero for a customer's account.
    [[nodiscard]] qint64 availableMinor() const { return balance_minor - held_minor; }
    [[nodiscard]] Money available() const { return {availableMinor(), currency}; }

    /// Takes over what `entry`, the next one that names this account, says the state is after it.
    void apply(const Entry& entry);

    friend bool operator==(const AccountState&, const AccountState&) = default;
};

} // namespace florin::ledger
