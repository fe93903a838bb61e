// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

namespace florin::contract
{

struct CustomerSummary {
    CustomerId customer;
    QString first_name;
    QString last_name;
    QString aadhaar_masked; ///< "XXXX XXXX 1234"
    QString phone;
    bool sms = false;
    qint32 accounts = 0; ///< how many are not closed
    Timestamp since;
};
BOOST_DESCRIBE_STRUCT(CustomerSummary, (),
                      (customer, first_name, last_name, aadhaar_masked, phone, sms, accounts, since))

struct ListCustomers {
    static constexpr Operation operation{"customers.list", Permission::view_customers, Effect::Reads,
                                         "Lists the customers, newest first."};
    using Reply = Page<CustomerSummary>;
    Search search; ///< part of a name or of a phone number
    std::optional<Cursor> after;
    std::optional<qint32> limit;
    static constexpr auto looks_at = Everybody();
};
BOOST_DESCRIBE_STRUCT(ListCustomers, (), (search, after, limit))

/// Codes by SMS go there from then on. The number before is told, too.
struct ChangePhone {
    static constexpr Operation operation{"customers.change_phone", Permission::open_accounts, Effect::Writes,
                                         "Puts down another phone number for a customer.", FourEyes::Fixed};
    struct Reply {
        CustomerId customer;
        QString phone; ///< E.164
    };
    CustomerId customer;
    Text<20> phone;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(ChangePhone, (), (customer, phone, key))
BOOST_DESCRIBE_STRUCT(ChangePhone::Reply, (), (customer, phone))

struct CustomersChanged {
    static constexpr Event event{"customers.changed", Topic::customers, Permission::view_customers};
    CustomerId customer;
};
BOOST_DESCRIBE_STRUCT(CustomersChanged, (), (customer))

using CustomersOperations = boost::mp11::mp_list<ListCustomers, ChangePhone>;
using CustomersEvents = boost::mp11::mp_list<CustomersChanged>;

} // namespace florin::contract
