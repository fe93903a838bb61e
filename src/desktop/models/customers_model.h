// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/customers.h"
#include "desktop/models/paged_model.h"

namespace florin::desktop
{

/// The bank's customers, newest first; looks again when one changed.
class CustomersModel final : public PagedModel<contract::ListCustomers>
{
    Q_OBJECT
public:
    enum Column { Name, Phone, Sms, Accounts, Since, column_count };

    CustomersModel(client::Link* link, QObject* parent);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isFigureColumn(int column) const override;
    [[nodiscard]] Key keyOf(const contract::CustomerSummary& customer) const override;
    [[nodiscard]] QVariant cell(const contract::CustomerSummary& customer, int column,
                                int role) const override;
};

[[nodiscard]] QString fullName(const contract::CustomerSummary& customer);

} // namespace florin::desktop
