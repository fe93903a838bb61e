// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/money.h"
#include "desktop/models/paged_model.h"

namespace florin::desktop
{

/// What moved one account, newest first; looks again when the account changed.
class HistoryModel final : public PagedModel<contract::History>
{
    Q_OBJECT
public:
    enum Column { Time, Kind, Counterpart, Memo, Amount, Balance, column_count };

    HistoryModel(client::Link* link, QObject* parent);

    /// Shows the newest few only, for an overview.
    void setFirstPartOnly(bool only) { m_first_part_only = only; }
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isFigureColumn(int column) const override;
    [[nodiscard]] Key keyOf(const contract::StatementLine& line) const override;
    [[nodiscard]] QVariant cell(const contract::StatementLine& line, int column, int role) const override;

private:
    bool m_first_part_only = false;
};

/// "Devan Pillai", or what stands for it where money came from no other customer.
[[nodiscard]] QString counterpartText(const contract::StatementLine& line);

} // namespace florin::desktop
