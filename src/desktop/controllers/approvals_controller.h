// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/approvals.h"
#include "desktop/controllers/list_controller.h"
#include "desktop/controllers/write_controller.h"
#include "desktop/models/proposals_model.h"

namespace florin::desktop
{

/// The list of proposals: searched, and by whether they wait.
class ProposalsList final : public ListController<ProposalsModel>
{
public:
    using ListController::ListController;

    void setPart(const std::optional<contract::ProposalPart>& part)
    {
        wanted().part = part;
        ask();
    }
    [[nodiscard]] bool isFiltered() const
    {
        return isSearching() || wanted().part != contract::ProposalPart::waiting;
    }
};

/// What waits for a second person, and the decision about it. What is approved is what was looked at: when
/// that changed meanwhile the bank refuses, and the new lines are shown.
class ApprovalsController final : public WriteController
{
    Q_OBJECT
public:
    explicit ApprovalsController(client::Link* link, QObject* parent = nullptr)
        : WriteController(link, parent)
        , m_list(new ProposalsList(link, this))
    {
    }

    static constexpr int max_reason = decltype(contract::RefuseProposal::reason)::max_characters;

    [[nodiscard]] ProposalsList* list() const { return m_list; }
    void approve(const contract::Proposal& seen)
    {
        decide(contract::ApproveProposal{seen.proposal, seen.revision, {}});
    }
    void refuse(ProposalId proposal, const QString& reason)
    {
        decide(contract::RefuseProposal{proposal, reason.trimmed(), {}});
    }
    void withdraw(ProposalId proposal) { decide(contract::WithdrawProposal{proposal, {}}); }

Q_SIGNALS:
    void decided(const florin::contract::Proposal& proposal);

private:
    template<contract::IsOperation Op>
    void decide(const Op& request)
    {
        write(request, [this](const contract::Proposal& proposal) {
            m_list->model()->take(proposal);
            Q_EMIT decided(proposal);
        });
    }

    ProposalsList* m_list;
};

} // namespace florin::desktop
