// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/customers_model.h"

#include "desktop/look/cell.h"
#include "desktop/models/words.h"

#include <QLocale>

namespace florin::desktop
{

CustomersModel::CustomersModel(client::Link* link, QObject* parent) : PagedModel(link, parent)
{
    link->on<contract::CustomersChanged>(this, [this](const contract::CustomersChanged&) { reloadSoon(); });
}

int CustomersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString CustomersModel::columnTitle(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Phone:
        return tr("Phone");
    case Sms:
        return tr("SMS");
    case Accounts:
        return tr("Accounts");
    case Since:
        return tr("Customer since");
    default:
        return {};
    }
}

bool CustomersModel::isFigureColumn(int column) const
{
    return column == Accounts;
}

CustomersModel::Key CustomersModel::keyOf(const contract::CustomerSummary& customer) const
{
    return customer.customer.value;
}

QVariant CustomersModel::cell(const contract::CustomerSummary& customer, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == Since)
        return fullMomentText(customer.since);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return fullName(customer);
    case Phone:
        return customer.phone;
    case Sms:
        return customer.sms ? tr("Yes") : tr("No");
    case Accounts:
        return QLocale().toString(customer.accounts);
    default:
        return dayText(customer.since);
    }
}

QString fullName(const contract::CustomerSummary& customer)
{
    return (customer.first_name + u' ' + customer.last_name).trimmed();
}

} // namespace florin::desktop
