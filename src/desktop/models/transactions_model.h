// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/money.h"
#include "desktop/models/paged_model.h"

namespace florin::desktop
{

/// The bank's journal as staff read it. It does not look again by itself: what grows all day would never
/// stand still. Whoever shows it decides when (TransactionsController).
class TransactionsModel final : public PagedModel<contract::Transactions>
{
    Q_OBJECT
public:
    enum Column { Time, Kind, From, To, Memo, Amount, Actor, column_count };

    TransactionsModel(client::Link* link, QObject* parent);

    /// Shows the newest few only, for an overview.
    void setFirstPartOnly(bool only) { m_first_part_only = only; }
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isFigureColumn(int column) const override;
    [[nodiscard]] Key keyOf(const contract::JournalLine& line) const override;
    [[nodiscard]] QVariant cell(const contract::JournalLine& line, int column, int role) const override;

private:
    bool m_first_part_only = false;
};

/// "Devan Pillai", or the number of an account that has no name.
[[nodiscard]] QString partyText(const QString& name, AccountNumber number);

} // namespace florin::desktop
