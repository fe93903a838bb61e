// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/approvals/proposals.h"

#include "contract/cbor.h"
#include "core/invariant.h"

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

contract::ProposalState stateOf(const store::Proposal& proposal, Timestamp now)
{
    switch (proposal.state) {
    case store::ProposalState::waiting:
        return proposal.expires <= now ? contract::ProposalState::expired : contract::ProposalState::waiting;
    case store::ProposalState::approved:
        return contract::ProposalState::approved;
    case store::ProposalState::refused:
        return contract::ProposalState::refused;
    case store::ProposalState::withdrawn:
        return contract::ProposalState::withdrawn;
    }
    invariant(false);
    return {};
}

} // namespace

Result<contract::Proposal> shown(const store::Proposal& proposal, const Caller& caller, Timestamp now)
{
    auto lines = contract::cbor::decode<std::vector<contract::ProposalLine>>(proposal.lines,
                                                                             contract::Unknown::Ignored);
    if (!lines)
        return refuse({ProblemCode::corrupted, {{u"detail"_s, u"a proposal cannot be read"_s}}});
    contract::Proposal result;
    result.proposal = proposal.id;
    result.revision = proposal.revision;
    result.state = stateOf(proposal, now);
    result.operation = proposal.operation;
    result.subject = proposal.subject;
    result.maker = proposal.maker_name;
    result.asked = proposal.asked;
    result.expires = proposal.expires;
    result.lines = std::move(*lines);
    result.decided_by = proposal.decided_by_name;
    result.decided = proposal.decided;
    result.reason = proposal.reason;
    result.own = proposal.maker == caller.user;
    result.may_decide = result.state == contract::ProposalState::waiting && !result.own &&
                        mayDecideAbout(proposal.operation, caller.role, [&](contract::Permission permission) {
                            return caller.scope(permission);
                        });
    return result;
}

bool mayDecideAbout(const QString& operation, contract::Role role, const Reach& reach)
{
    const contract::Operation* declared = operationNamed(operation);
    return declared && mayApprove(*declared, role, reach);
}

Result<void> requireWaiting(const store::Proposal& proposal, Timestamp now)
{
    const auto why = [&](ProblemCode code) {
        return refuse({code,
                       {{u"proposal"_s, proposal.id.value},
                        {u"person"_s, proposal.decided_by_name},
                        {u"reason"_s, proposal.reason}}});
    };
    switch (stateOf(proposal, now)) {
    case contract::ProposalState::waiting:
        return {};
    case contract::ProposalState::approved:
        return why(ProblemCode::proposal_approved);
    case contract::ProposalState::refused:
        return why(ProblemCode::proposal_refused);
    case contract::ProposalState::withdrawn:
        return why(ProblemCode::proposal_withdrawn);
    case contract::ProposalState::expired:
        return why(ProblemCode::proposal_expired);
    }
    return {};
}

} // namespace florin::server
