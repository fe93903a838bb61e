// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/history_model.h"

#include "contract/accounts.h"
#include "desktop/look/cell.h"
#include "desktop/look/money_text.h"
#include "desktop/models/words.h"

namespace florin::desktop
{

HistoryModel::HistoryModel(client::Link* link, QObject* parent) : PagedModel(link, parent)
{
    link->on<contract::AccountChanged>(this, [this](const contract::AccountChanged& changed) {
        const bool seen = !isEmpty() && changed.account.last_entry <= at(0).entry;
        if (changed.account.number == request().account && !seen)
            reloadSoon();
    });
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !m_first_part_only && PagedModel::canFetchMore(parent);
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString HistoryModel::columnTitle(int column) const
{
    switch (column) {
    case Time:
        return tr("When");
    case Kind:
        return tr("What");
    case Counterpart:
        return tr("To or from");
    case Memo:
        return tr("Note");
    case Amount:
        return tr("Amount");
    case Balance:
        return tr("Balance after it");
    default:
        return {};
    }
}

bool HistoryModel::isFigureColumn(int column) const
{
    return column == Amount || column == Balance;
}

HistoryModel::Key HistoryModel::keyOf(const contract::StatementLine& line) const
{
    return line.entry.value;
}

QVariant HistoryModel::cell(const contract::StatementLine& line, int column, int role) const
{
    if (role == MoneyRole)
        return isFigureColumn(column) ? QVariant::fromValue(column == Amount ? line.amount : line.balance)
                                      : QVariant();
    if (role == BalanceRole)
        return column == Balance;
    if (role == Qt::ToolTipRole && column == Time)
        return fullMomentText(line.time);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time:
        return momentText(line.time);
    case Kind:
        return entryKindText(line.kind);
    case Counterpart:
        return counterpartText(line);
    case Memo:
        return line.memo;
    case Amount:
        return moneyText(line.amount, MoneySign::Always);
    default:
        return moneyText(line.balance);
    }
}

QString counterpartText(const contract::StatementLine& line)
{
    return line.counterpart_name.isEmpty() ? line.counterpart.toGrouped() : line.counterpart_name;
}

} // namespace florin::desktop
