// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "desktop/models/paged_model.h"

namespace florin::desktop
{

/// Accounts by number: a customer's own, or for staff all. A change is shown when its event comes; one that
/// is older than what is shown is passed over.
class AccountsModel final : public PagedModel<contract::ListAccounts>
{
    Q_OBJECT
public:
    enum Column { Number, Owner, Kind, Status, Balance, Available, column_count };

    AccountsModel(client::Link* link, QObject* parent);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] const contract::AccountSummary* find(AccountNumber number) const;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isFigureColumn(int column) const override;
    [[nodiscard]] Key keyOf(const contract::AccountSummary& account) const override;
    [[nodiscard]] QVariant cell(const contract::AccountSummary& account, int column, int role) const override;

private:
    void takeChange(const contract::AccountSummary& account);
};

} // namespace florin::desktop
