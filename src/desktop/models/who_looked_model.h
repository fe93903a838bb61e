// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"
#include "desktop/models/paged_model.h"

namespace florin::desktop
{

/// Who of the bank looked at one's own record, newest first.
class WhoLookedModel final : public PagedModel<contract::WhoLooked>
{
    Q_OBJECT
public:
    enum Column { Time, Who, What, Account, column_count };

    WhoLookedModel(client::Link* link, QObject* parent);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isFigureColumn(int column) const override;
    [[nodiscard]] Key keyOf(const contract::RecordLook& look) const override;
    [[nodiscard]] QVariant cell(const contract::RecordLook& look, int column, int role) const override;
};

/// "Teller", or "Tara Joshi, teller" where the bank says the name.
[[nodiscard]] QString lookerText(const contract::RecordLook& look);
/// What was looked at: "Transactions of an account". The operation's own name where there are no words yet.
[[nodiscard]] QString lookText(const QString& operation);

} // namespace florin::desktop
