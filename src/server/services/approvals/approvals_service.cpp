// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/approvals/approvals_service.h"

#include "server/desk/desk.h"
#include "server/services/approvals/decisions.h"
#include "server/services/approvals/four_eyes_rules.h"
#include "server/services/approvals/proposals.h"
#include "server/services/searching.h"

namespace florin::server
{
namespace
{

using Part = store::ApprovalReader::Part;

bool seesAll(const Caller& caller)
{
    return caller.scope(contract::Permission::view_proposals) == contract::Scope::bank;
}

Part partOf(const std::optional<contract::ProposalPart>& part)
{
    if (!part)
        return Part::All;
    return *part == contract::ProposalPart::waiting ? Part::Waiting : Part::Decided;
}

bool isIn(const store::Proposal& proposal, Part part, Timestamp now)
{
    const bool waits = proposal.state == store::ProposalState::waiting && proposal.expires > now;
    return part == Part::All || waits == (part == Part::Waiting);
}

bool contains(const store::Proposal& proposal, const QString& text)
{
    const auto has = [&text](const QString& field) { return field.contains(text, Qt::CaseInsensitive); };
    return text.isEmpty() || has(proposal.operation) || has(proposal.subject) || has(proposal.maker_name);
}

Result<contract::ListProposals::Reply> listProposals(const contract::ListProposals& request,
                                                     ReadContext& context)
{
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    const QString text = request.search.value.trimmed();
    const Part part = partOf(request.part);
    store::ApprovalReader& approvals = context.stores.approvals();
    const auto found = search<store::Proposal>(
        *page,
        [&](const store::PageRequest& next) {
            return seesAll(context.caller) ? approvals.proposals(part, context.now, next)
                                           : approvals.proposalsBy(context.caller.user, next);
        },
        [&](const store::Proposal& proposal) {
            return isIn(proposal, part, context.now) && contains(proposal, text);
        },
        [](const store::Proposal& proposal) { return proposal; },
        [](const store::Proposal& proposal) { return proposal.id.value; });
    if (!found)
        return refuse(found.error());
    contract::ListProposals::Reply reply;
    reply.next = found->next;
    for (const store::Proposal& proposal : found->items) {
        auto item = shown(proposal, context.caller, context.now);
        if (!item)
            return refuse(std::move(item.error()));
        reply.items.push_back(std::move(*item));
    }
    return reply;
}

Result<contract::Proposal> show(const contract::ShowProposal& request, ReadContext& context)
{
    const auto proposal = context.stores.approvals().proposal(request.proposal);
    if (!proposal)
        return refuse(proposal.error());
    // Somebody else's is no other than one that does not exist, for who may not see it.
    if (!*proposal || (!seesAll(context.caller) && (*proposal)->maker != context.caller.user))
        return refuse(ProblemCode::unknown_proposal);
    return shown(**proposal, context.caller, context.now);
}

} // namespace

void registerApprovals(Desk& desk)
{
    desk.on<contract::ListProposals>(&listProposals);
    desk.on<contract::ShowProposal>(&show);
    desk.on<contract::ApproveProposal>(
        [&desk](const contract::ApproveProposal& request, WriteContext& context) {
            return approve(request, context, desk);
        });
    desk.on<contract::RefuseProposal>(&refuseProposal);
    desk.on<contract::WithdrawProposal>(&withdraw);
    desk.on<contract::ShowFourEyes>(&showRules);
    desk.on<contract::SetFourEyes>(&setRule, {}, &describeRule);
}

} // namespace florin::server
