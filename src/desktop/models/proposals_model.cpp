// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/proposals_model.h"

#include "desktop/look/cell.h"
#include "desktop/models/proposal_words.h"
#include "desktop/models/words.h"

namespace florin::desktop
{

ProposalsModel::ProposalsModel(client::Link* link, QObject* parent) : PagedModel(link, parent)
{
    link->on<contract::ProposalChanged>(this, [this](const contract::ProposalChanged&) {
        if (state() != State::Idle)
            reloadSoon();
    });
}

int ProposalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

void ProposalsModel::take(const contract::Proposal& proposal)
{
    if (!replace(proposal))
        reloadSoon();
}

QString ProposalsModel::columnTitle(int column) const
{
    switch (column) {
    case Asked:
        return tr("Asked");
    case What:
        return tr("What");
    case About:
        return tr("About");
    case Maker:
        return tr("Asked for by");
    case State:
        return tr("State");
    case Deadline:
        return tr("Expires");
    default:
        return {};
    }
}

bool ProposalsModel::isFigureColumn(int) const
{
    return false;
}

ProposalsModel::Key ProposalsModel::keyOf(const contract::Proposal& proposal) const
{
    return proposal.proposal.value;
}

QVariant ProposalsModel::cell(const contract::Proposal& proposal, int column, int role) const
{
    if (role == ChipRole)
        return column == State ? QVariant::fromValue(proposalChip(proposal)) : QVariant();
    if (role == Qt::ToolTipRole && column == Asked)
        return fullMomentText(proposal.asked);
    if (role == Qt::ToolTipRole && column == Deadline)
        return fullMomentText(proposal.expires);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Asked:
        return momentText(proposal.asked);
    case What:
        return askedText(proposal.operation);
    case About: {
        const auto account = AccountNumber::fromText(proposal.subject);
        return account ? account->toGrouped() : askedText(proposal.subject);
    }
    case Maker:
        return proposal.maker;
    case State:
        return proposalChip(proposal).text;
    default:
        return proposal.state == contract::ProposalState::waiting
                   ? deadlineText(proposal, SystemClock().now())
                   : QString();
    }
}

} // namespace florin::desktop
