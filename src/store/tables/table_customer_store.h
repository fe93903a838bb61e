// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/customer_store.h"

namespace florin::store
{

class SqlTables;

/// Customers. Aadhaar numbers are sealed under a key of their own.
class TableCustomerStore final : public CustomerStore
{
public:
    TableCustomerStore(SqlTables& bank, const BankKeys& keys) : m_bank(bank), m_keys(keys) {}

    [[nodiscard]] Result<std::optional<Customer>> customer(CustomerId id) override;
    [[nodiscard]] Result<std::optional<Customer>> customerByAadhaar(const Secret& aadhaar) override;
    [[nodiscard]] Result<Secret> aadhaar(CustomerId id) override;
    [[nodiscard]] Result<Page<Customer>> customers(const QString& text, const PageRequest& page) override;
    [[nodiscard]] Result<qint64> customerCount() override;
    [[nodiscard]] Result<std::optional<Customer>> ownerOf(AccountNumber account) override;
    [[nodiscard]] Result<std::vector<AccountOwner>> owners(qint64 limit) override;
    [[nodiscard]] Result<std::vector<AccountNumber>> accountsOf(CustomerId id) override;

    [[nodiscard]] Result<CustomerId> add(const NewCustomer& customer) override;
    [[nodiscard]] Result<void> update(const Customer& customer) override;
    [[nodiscard]] Result<void> linkAccount(CustomerId id, AccountNumber account) override;

private:
    /// Where no statement can look inside names: unseals what is searched, step by step, until the page is
    /// full.
    [[nodiscard]] Result<Page<Customer>> searchSealed(const QString& folded, const PageRequest& page);

    SqlTables& m_bank;
    const BankKeys& m_keys;
};

} // namespace florin::store
