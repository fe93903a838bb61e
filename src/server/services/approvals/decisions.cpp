// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/approvals/decisions.h"

#include "server/desk/audit_lines.h"
#include "server/services/approvals/proposals.h"
#include "server/services/identity/people.h"
#include "store/audit_store.h"
#include "store/identity_store.h"

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

Result<store::Proposal> proposalIn(WriteContext& context, ProposalId id)
{
    auto proposal = context.stores.approvals().proposal(id);
    if (!proposal)
        return refuse(std::move(proposal.error()));
    if (!*proposal)
        return refuse(ProblemCode::unknown_proposal);
    return std::move(**proposal);
}

/// One that waits and that the caller may decide about.
Result<store::Proposal> toDecide(ProposalId id, WriteContext& context)
{
    auto proposal = proposalIn(context, id);
    if (!proposal)
        return proposal;
    if (proposal->maker == context.caller.user)
        return refuse(ProblemCode::own_proposal);
    if (!mayDecideAbout(proposal->operation, context.caller.role, context.reachOf(context.caller.role)))
        return refuse(ProblemCode::not_permitted);
    if (auto waits = requireWaiting(*proposal, context.now); !waits)
        return refuse(std::move(waits.error()));
    return proposal;
}

/// Notes the decision and tells of it; the proposal as it then is.
Result<contract::Proposal> decided(const store::Proposal& proposal, store::ProposalState state,
                                   const QString& reason, WriteContext& context)
{
    const store::ProposalDecision decision{state, context.caller.user, context.caller.name, context.now,
                                           reason};
    if (auto noted = context.stores.approvals().decide(proposal.id, decision); !noted)
        return refuse(std::move(noted.error()));
    context.announce(contract::ProposalChanged{proposal.id}, {.customers = {}, .users = {proposal.maker}});
    context.setAuditDetail(u"%1 asked for by %2"_s.arg(proposal.operation, proposal.maker_name));
    const auto now = proposalIn(context, proposal.id);
    if (!now)
        return refuse(now.error());
    return shown(*now, context.caller, context.now);
}

/// Whoever asked, as the bank knows them now.
Result<CallerPtr> makerOf(const store::Proposal& proposal, WriteContext& context)
{
    const auto user = context.stores.identity().user(proposal.maker);
    if (!user)
        return refuse(user.error());
    auto maker = std::make_shared<Caller>();
    if (*user && (*user)->active) {
        maker->user = (*user)->id;
        maker->name = (*user)->name;
        maker->display_name = (*user)->display_name;
        maker->role = roleFromName((*user)->role);
        maker->customer = (*user)->customer;
        maker->roles = context.caller.roles;
    }
    const contract::Operation* operation = operationNamed(proposal.operation);
    if (!maker->isLoggedIn() || !operation ||
        context.scopeOf(maker->role, operation->permission) != contract::Scope::bank)
        return refuse({ProblemCode::maker_not_permitted, {{u"person"_s, proposal.maker_name}}});
    return maker;
}

Result<std::unique_ptr<Job>> keptJob(const store::Proposal& proposal, WriteContext& context, const Desk& desk)
{
    auto maker = makerOf(proposal, context);
    if (!maker)
        return refuse(std::move(maker.error()));
    const auto request = context.stores.approvals().keptRequest(proposal.id);
    if (!request)
        return refuse(request.error());
    return desk.keptJob(proposal.operation, request->view(), std::move(*maker));
}

Problem stale(const store::Proposal& proposal)
{
    return {ProblemCode::proposal_stale, {{u"proposal"_s, proposal.id.value}}};
}

/// What it would change has changed: nothing is done, and the proposal says what it would change now.
Result<contract::Proposal> renewed(const store::Proposal& proposal, const QByteArray& lines,
                                   WriteContext& context)
{
    if (auto taken_back = context.startOver(); !taken_back)
        return refuse(std::move(taken_back.error()));
    if (auto kept = context.stores.approvals().renew(proposal.id, lines); !kept)
        return refuse(std::move(kept.error()));
    context.announce(contract::ProposalChanged{proposal.id}, {.customers = {}, .users = {proposal.maker}});
    context.keepRefusal();
    return refuse(stale(proposal));
}

Result<void> noteDone(const Job& job, const store::Proposal& proposal, WriteContext& context)
{
    store::AuditLine line = auditLine(job, u"done"_s, context.now);
    line.detail = u"approved by %1, proposal %2"_s.arg(context.caller.name).arg(proposal.id.value);
    return context.stores.audit().append(std::span(&line, 1));
}

} // namespace

Result<contract::Proposal> approve(const contract::ApproveProposal& request, WriteContext& context,
                                   const Desk& desk)
{
    const auto proposal = toDecide(request.proposal, context);
    if (!proposal)
        return refuse(proposal.error());
    if (request.revision != proposal->revision)
        return refuse(stale(*proposal));
    const auto job = keptJob(*proposal, context, desk);
    if (!job)
        return refuse(job.error());
    WriteContext as_maker = context.inNameOf(*(*job)->caller);
    const auto lines = tryOut(**job, as_maker);
    if (!lines)
        return refuse(lines.error());
    if (*lines != proposal->lines)
        return renewed(*proposal, *lines, context);
    context.adopt(std::move(as_maker));
    if (auto noted = noteDone(**job, *proposal, context); !noted)
        return refuse(std::move(noted.error()));
    return decided(*proposal, store::ProposalState::approved, {}, context);
}

Result<contract::Proposal> refuseProposal(const contract::RefuseProposal& request, WriteContext& context)
{
    const auto proposal = toDecide(request.proposal, context);
    if (!proposal)
        return refuse(proposal.error());
    return decided(*proposal, store::ProposalState::refused, request.reason, context);
}

Result<contract::Proposal> withdraw(const contract::WithdrawProposal& request, WriteContext& context)
{
    const auto proposal = proposalIn(context, request.proposal);
    if (!proposal)
        return refuse(proposal.error());
    if (proposal->maker != context.caller.user)
        return refuse(ProblemCode::not_permitted);
    if (auto waits = requireWaiting(*proposal, context.now); !waits)
        return refuse(std::move(waits.error()));
    return decided(*proposal, store::ProposalState::withdrawn, {}, context);
}

} // namespace florin::server
