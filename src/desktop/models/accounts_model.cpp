// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/accounts_model.h"

#include "desktop/look/cell.h"
#include "desktop/look/money_text.h"
#include "desktop/models/words.h"

namespace florin::desktop
{

AccountsModel::AccountsModel(client::Link* link, QObject* parent) : PagedModel(link, parent)
{
    link->on<contract::AccountChanged>(
        this, [this](const contract::AccountChanged& changed) { takeChange(changed.account); });
}

int AccountsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

const contract::AccountSummary* AccountsModel::find(AccountNumber number) const
{
    const auto row = rowOf(number.value());
    return row ? &at(*row) : nullptr;
}

QString AccountsModel::columnTitle(int column) const
{
    switch (column) {
    case Number:
        return tr("Account");
    case Owner:
        return tr("Owner");
    case Kind:
        return tr("Kind");
    case Status:
        return tr("Status");
    case Balance:
        return tr("Balance");
    case Available:
        return tr("Available");
    default:
        return {};
    }
}

bool AccountsModel::isFigureColumn(int column) const
{
    return column == Balance || column == Available;
}

AccountsModel::Key AccountsModel::keyOf(const contract::AccountSummary& account) const
{
    return account.number.value();
}

QVariant AccountsModel::cell(const contract::AccountSummary& account, int column, int role) const
{
    const Money money = column == Available ? account.available : account.balance;
    if (role == MoneyRole)
        return isFigureColumn(column) ? QVariant::fromValue(money) : QVariant();
    if (role == BalanceRole)
        return true;
    if (role == ChipRole)
        return column == Status ? QVariant::fromValue(accountStatusChip(account.status)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        return account.number.toGrouped();
    case Owner:
        return account.owner;
    case Kind:
        return accountKindText(account.kind);
    case Status:
        return accountStatusChip(account.status).text;
    default:
        return moneyText(money);
    }
}

void AccountsModel::takeChange(const contract::AccountSummary& account)
{
    if (state() == State::Idle)
        return;
    const auto* shown = find(account.number);
    if (shown && shown->last_entry <= account.last_entry)
        replace(account);
    // By number: one beyond the last row comes when it is scrolled to.
    else if (!shown && (isComplete() || isEmpty() || account.number < items().back().number))
        reloadSoon();
}

} // namespace florin::desktop
