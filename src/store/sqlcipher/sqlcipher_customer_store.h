// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/customer_store.h"

namespace florin::store
{

class SqlConnection;

/// Customers in bank.db. Aadhaar numbers are sealed under a key of their own.
class SqlCipherCustomerStore final : public CustomerStore
{
public:
    SqlCipherCustomerStore(SqlConnection& bank, const BankKeys& keys) : m_bank(bank), m_keys(keys) {}

    [[nodiscard]] Result<std::optional<Customer>> customer(CustomerId id) override;
    [[nodiscard]] Result<std::optional<Customer>> customerByAadhaar(const Secret& aadhaar) override;
    [[nodiscard]] Result<Secret> aadhaar(CustomerId id) override;
    [[nodiscard]] Result<Page<Customer>> customers(const QString& text, const PageRequest& page) override;
    [[nodiscard]] Result<qint64> customerCount() override;
    [[nodiscard]] Result<std::optional<Customer>> ownerOf(AccountNumber account) override;
    [[nodiscard]] Result<std::vector<AccountNumber>> accountsOf(CustomerId id) override;

    [[nodiscard]] Result<CustomerId> add(const NewCustomer& customer) override;
    [[nodiscard]] Result<void> update(const Customer& customer) override;
    [[nodiscard]] Result<void> linkAccount(CustomerId id, AccountNumber account) override;

private:
    SqlConnection& m_bank;
    const BankKeys& m_keys;
};

} // namespace florin::store
