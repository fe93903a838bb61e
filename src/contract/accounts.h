// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

namespace florin::contract
{

/// What may leave an account, in its currency: transfers, withdrawals, captures of holds.
struct AccountLimits {
    std::optional<Money> at_a_time;  ///< absent: any amount
    std::optional<Money> per_day;    ///< absent: any; days begin at the bank's midnight
    std::optional<Money> sent_today; ///< where there is a limit for the day
};
BOOST_DESCRIBE_STRUCT(AccountLimits, (), (at_a_time, per_day, sent_today))

/// An account as its owner and the staff see it.
struct AccountSummary {
    AccountNumber number;
    AccountKind kind = AccountKind::savings;
    AccountStatus status = AccountStatus::open;
    Money balance;
    Money available; ///< balance less holds
    QString owner;   ///< name; of the bank's own accounts, what they are for
    std::optional<CustomerId> customer;
    Timestamp opened;
    EntryId last_entry; ///< the newest entry that moved it; for putting changes in order
    std::optional<AccountLimits> limits = {}; ///< where it has any; told when one account is shown
};
BOOST_DESCRIBE_STRUCT(AccountSummary, (),
                      (number, kind, status, balance, available, owner, customer, opened, last_entry, limits))

/// For a customer that the bank knows, `customer`; for a new one the personal fields.
struct OpenAccount {
    static constexpr Operation operation{
        "accounts.open", Permission::open_accounts, Effect::Writes,
        "Opens an account, for a new customer or for one the bank has already."};
    struct Reply {
        AccountNumber account;
        CustomerId customer;
        QString user;  ///< what the customer logs in with
        Money balance; ///< after the opening deposit
        std::optional<EntryId> entry;
    };
    std::optional<CustomerId> customer;
    Text<60> first_name;
    Text<60> last_name;
    Text<20> aadhaar;
    Text<20> phone;
    bool sms = false;
    AccountKind kind = AccountKind::savings;
    Currency currency;
    std::optional<Money> opening_deposit;
    std::optional<Secret> initial_password; ///< to be changed at the first log-in
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(OpenAccount, (),
                      (customer, first_name, last_name, aadhaar, phone, sms, kind, currency, opening_deposit,
                       initial_password, key))
BOOST_DESCRIBE_STRUCT(OpenAccount::Reply, (), (account, customer, user, balance, entry))

struct CloseAccount {
    static constexpr Operation operation{"accounts.close", Permission::close_accounts, Effect::Writes,
                                         "Closes an account at zero balance, or pays the balance out first.",
                                         FourEyes::Always};
    struct Reply {
        AccountNumber account;
        Money paid_out;
        std::optional<EntryId> entry;
    };
    AccountNumber account;
    Secret password;      ///< the caller's own, asked again
    bool pay_out = false; ///< in cash, from the caller's drawer
    IdempotencyKey key;
    static constexpr auto proof = &CloseAccount::password;
};
BOOST_DESCRIBE_STRUCT(CloseAccount, (), (account, password, pay_out, key))
BOOST_DESCRIBE_STRUCT(CloseAccount::Reply, (), (account, paid_out, entry))

/// Stops money leaving or entering an account, or lets it again.
struct FreezeAccount {
    static constexpr Operation operation{"accounts.freeze", Permission::freeze_accounts, Effect::Writes,
                                         "Freezes an account, or releases it again."};
    using Reply = AccountSummary;
    AccountNumber account;
    bool frozen = true;
    Memo reason;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(FreezeAccount, (), (account, frozen, reason, key))

/// In place of those it had; what is absent has no limit.
struct SetAccountLimits {
    static constexpr Operation operation{"accounts.set_limits", Permission::set_limits, Effect::Writes,
                                         "Sets how much leaves an account at a time and in a day.",
                                         FourEyes::Fixed};
    using Reply = AccountSummary;
    AccountNumber account;
    std::optional<Money> at_a_time;
    std::optional<Money> per_day;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(SetAccountLimits, (), (account, at_a_time, per_day, key))

struct ShowAccount {
    static constexpr Operation operation{"accounts.show", Permission::view_accounts, Effect::Reads,
                                         "Shows one account."};
    using Reply = AccountSummary;
    AccountNumber account;
    static constexpr auto subject = &ShowAccount::account;
    static constexpr auto looks_at = &ShowAccount::account;
};
BOOST_DESCRIBE_STRUCT(ShowAccount, (), (account))

/// A customer gets their own accounts; staff get all, the bank's own included.
struct ListAccounts {
    static constexpr Operation operation{"accounts.list", Permission::view_accounts, Effect::Reads,
                                         "Lists accounts by number; a customer's own, or for staff all."};
    using Reply = Page<AccountSummary>;
    Search search; ///< part of the owner's name or of the number
    std::optional<AccountStatus> status;
    std::optional<CustomerId> customer;
    std::optional<Cursor> after;
    std::optional<qint32> limit;
    static constexpr auto looks_at = &ListAccounts::customer;
};
BOOST_DESCRIBE_STRUCT(ListAccounts, (), (search, status, customer, after, limit))

/// Whom a number belongs to, shown before money is sent there. Throttled: a name directory it is not.
struct FindPayee {
    static constexpr Operation operation{"accounts.find_payee", Permission::look_up_payee, Effect::Reads,
                                         "Names the owner of an account that money may be sent to."};
    struct Reply {
        AccountNumber account;
        QString name;
        Currency currency;
    };
    AccountNumber account;
    static constexpr auto looks_at = &FindPayee::account;
};
BOOST_DESCRIBE_STRUCT(FindPayee, (), (account))
BOOST_DESCRIBE_STRUCT(FindPayee::Reply, (), (account, name, currency))

/// An account was opened, closed, frozen, or its balance changed.
struct AccountChanged {
    static constexpr Event event{"accounts.changed", Topic::accounts, Permission::view_accounts};
    AccountSummary account;
};
BOOST_DESCRIBE_STRUCT(AccountChanged, (), (account))

using AccountsOperations = boost::mp11::mp_list<OpenAccount, CloseAccount, FreezeAccount, SetAccountLimits,
                                                ShowAccount, ListAccounts, FindPayee>;
using AccountsEvents = boost::mp11::mp_list<AccountChanged>;

} // namespace florin::contract
