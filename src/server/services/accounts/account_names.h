// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "core/problem.h"
#include "server/desk/audited_record.h"
#include "store/ledger_store.h"

#include <unordered_map>

namespace florin::server
{

/// Puts names to account numbers while an answer is made; each is looked up once.
class AccountNames
{
public:
    /// As a store::ReaderSession knows them, or a store::UnitOfWork.
    template<class Stores>
    explicit AccountNames(Stores& stores) : m_stores(RecordReaders::of(stores))
    {
    }

    /// The owner's name; of the bank's own accounts what they are ("Self-service counter"). Empty when
    /// unknown.
    [[nodiscard]] Result<QString> nameOf(AccountNumber number);
    [[nodiscard]] Result<contract::AccountSummary> summaryOf(const store::Account& account);

private:
    struct Named {
        QString name;
        std::optional<CustomerId> customer;
    };
    [[nodiscard]] Result<Named> named(AccountNumber number);
    [[nodiscard]] Result<Named> find(AccountNumber number);
    [[nodiscard]] Result<QString> nameOfBankAccount(AccountNumber number);

    const RecordReaders m_stores;
    std::unordered_map<AccountNumber, Named> m_named;
};

} // namespace florin::server
