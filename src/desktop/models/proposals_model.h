// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/approvals.h"
#include "desktop/models/paged_model.h"

namespace florin::desktop
{

/// What waits or waited for a second person, newest first. Follows what the bank tells of it.
class ProposalsModel final : public PagedModel<contract::ListProposals>
{
    Q_OBJECT
public:
    enum Column { What, About, State, Maker, Asked, Deadline, column_count };

    ProposalsModel(client::Link* link, QObject* parent);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// From an answer.
    void take(const contract::Proposal& proposal);

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isFigureColumn(int column) const override;
    [[nodiscard]] Key keyOf(const contract::Proposal& proposal) const override;
    [[nodiscard]] QVariant cell(const contract::Proposal& proposal, int column, int role) const override;
};

} // namespace florin::desktop
