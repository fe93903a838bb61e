// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/list_controller.h"
#include "desktop/models/accounts_model.h"

namespace florin::desktop
{

/// All accounts of the bank, or those of one customer.
class BankAccountsController final : public ListController<AccountsModel>
{
public:
    using ListController::ListController;

    void setStatus(const std::optional<AccountStatus>& status)
    {
        wanted().status = status;
        ask();
    }
    [[nodiscard]] const std::optional<AccountStatus>& status() const { return wanted().status; }
    void setCustomer(const std::optional<CustomerId>& customer)
    {
        wanted().customer = customer;
        ask();
    }
    [[nodiscard]] bool isFiltered() const { return isSearching() || wanted().status; }
};

} // namespace florin::desktop
