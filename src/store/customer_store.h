// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/clock.h"
#include "core/ids.h"
#include "core/problem.h"
#include "core/secret.h"
#include "store/page.h"

#include <QString>

#include <optional>
#include <vector>

namespace florin::store
{

/// Someone who holds accounts at the bank.
struct Customer {
    CustomerId id;
    QString first_name;
    QString last_name;
    QString phone;
    /// The last four digits of the Aadhaar number, which is as much as may be shown; empty when none is kept.
    QString aadhaar_tail;
    /// From the customer's SMS settings (message_store.h), where it is changed.
    bool sms_opt_in = false;
    Timestamp created;

    [[nodiscard]] QString fullName() const;
    friend bool operator==(const Customer&, const Customer&) = default;
};

/// What is needed to take a customer on. The Aadhaar number is kept sealed (only customer_store can open it)
/// and is found again by a keyed fingerprint; the caller has checked its digits.
struct NewCustomer {
    QString first_name;
    QString last_name;
    QString phone;
    /// Digits without spaces; empty when the bank has none.
    Secret aadhaar;
    /// Also makes the customer's SMS settings, with `phone` as the number.
    bool sms_opt_in = false;
    Timestamp created;
};

struct AccountOwner {
    AccountNumber account;
    CustomerId customer;
};

/// Reads. From any thread, through that thread's own ReaderSession. All may fail with busy, corrupted or
/// internal.
class CustomerReader
{
public:
    CustomerReader() = default;
    CustomerReader(const CustomerReader&) = delete;
    CustomerReader& operator=(const CustomerReader&) = delete;
    virtual ~CustomerReader() = default;

    /// Nothing when there is no such customer.
    [[nodiscard]] virtual Result<std::optional<Customer>> customer(CustomerId id) = 0;
    [[nodiscard]] virtual Result<std::optional<Customer>> customerByAadhaar(const Secret& aadhaar) = 0;
    /// The whole Aadhaar number, empty when none is kept. unknown_customer. For the audited few who may see
    /// it.
    [[nodiscard]] virtual Result<Secret> aadhaar(CustomerId id) = 0;
    /// All customers whose name or phone number contains `text` (in any case; empty: all), newest first.
    [[nodiscard]] virtual Result<Page<Customer>> customers(const QString& text, const PageRequest& page) = 0;
    [[nodiscard]] virtual Result<qint64> customerCount() = 0;

    /// Whose account it is; nothing for the bank's own accounts.
    [[nodiscard]] virtual Result<std::optional<Customer>> ownerOf(AccountNumber account) = 0;
    /// The first `limit` accounts that have an owner, for whoever will ask of many.
    [[nodiscard]] virtual Result<std::vector<AccountOwner>> owners(qint64 limit) = 0;
    /// In ascending order; closed ones included.
    [[nodiscard]] virtual Result<std::vector<AccountNumber>> accountsOf(CustomerId id) = 0;
};

/// Writes. On the writer's thread, between UnitOfWork::begin and commit.
class CustomerStore : public CustomerReader
{
public:
    /// aadhaar_exists when another customer has that Aadhaar number.
    [[nodiscard]] virtual Result<CustomerId> add(const NewCustomer& customer) = 0;
    /// Names and phone. unknown_customer.
    [[nodiscard]] virtual Result<void> update(const Customer& customer) = 0;
    /// The customer holds this account from now on. unknown_customer; an account has one owner (an
    /// invariant).
    [[nodiscard]] virtual Result<void> linkAccount(CustomerId id, AccountNumber account) = 0;
};

} // namespace florin::store
