// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/transactions_model.h"

#include "desktop/look/cell.h"
#include "desktop/look/money_text.h"
#include "desktop/models/words.h"

namespace florin::desktop
{

TransactionsModel::TransactionsModel(client::Link* link, QObject* parent) : PagedModel(link, parent) {}

bool TransactionsModel::canFetchMore(const QModelIndex& parent) const
{
    return !m_first_part_only && PagedModel::canFetchMore(parent);
}

int TransactionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString TransactionsModel::columnTitle(int column) const
{
    switch (column) {
    case Time:
        return tr("When");
    case Kind:
        return tr("What");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Memo:
        return tr("Note");
    case Amount:
        return tr("Amount");
    case Actor:
        return tr("Done by");
    default:
        return {};
    }
}

bool TransactionsModel::isFigureColumn(int column) const
{
    return column == Amount;
}

TransactionsModel::Key TransactionsModel::keyOf(const contract::JournalLine& line) const
{
    return line.entry.value;
}

QVariant TransactionsModel::cell(const contract::JournalLine& line, int column, int role) const
{
    if (role == MoneyRole)
        return column == Amount ? QVariant::fromValue(line.amount) : QVariant();
    if (role == BalanceRole)
        return true; // seen from the bank, it neither came in nor went out
    if (role == Qt::ToolTipRole && column == Time)
        return fullMomentText(line.time);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time:
        return momentText(line.time);
    case Kind:
        return entryKindText(line.kind);
    case From:
        return partyText(line.from_name, line.from);
    case To:
        return partyText(line.to_name, line.to);
    case Memo:
        return line.memo;
    case Amount:
        return moneyText(line.amount);
    default:
        return line.actor;
    }
}

QString partyText(const QString& name, AccountNumber number)
{
    return name.isEmpty() ? number.toGrouped() : name;
}

} // namespace florin::desktop
