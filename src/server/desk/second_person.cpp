// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/second_person.h"

#include "store/approval_store.h"
#include "store/identity_store.h"

#include <algorithm>

namespace florin::server
{
namespace
{

QString nameOf(const contract::Operation& operation)
{
    return QString::fromLatin1(operation.name.data(), static_cast<qsizetype>(operation.name.size()));
}

/// Whoever has a one-time password still can do nothing with it but choose their own: they approve nothing.
Result<bool> isAnybodyElse(const QString& role, UserId maker, store::IdentityReader& identity)
{
    store::PageRequest request;
    for (;;) {
        const auto page = identity.users(role, request);
        if (!page)
            return refuse(page.error());
        if (std::ranges::any_of(page->rows, [&](const store::User& user) {
                return user.active && !user.must_change_password && user.id != maker;
            }))
            return true;
        if (!page->more)
            return false;
        request.before = page->rows.back().id.value;
    }
}

/// Whether somebody but the maker could approve it.
Result<bool> isThereAnother(const Job& job, WriteContext& context)
{
    for (const QString& name : contract::Wire<contract::Role>::names()) {
        const auto role = contract::Wire<contract::Role>::unpack(name);
        if (!role || !mayApprove(job.operation, *role, context.reachOf(*role)))
            continue;
        auto somebody = isAnybodyElse(name, job.caller->user, context.stores.identity());
        if (!somebody || *somebody)
            return somebody;
    }
    return false;
}

Problem about(ProblemCode code, const store::Proposal& proposal)
{
    return {code, {{QStringLiteral("proposal"), proposal.id.value}}};
}

/// What asking once more is told.
Result<QByteArray> answerAgain(const store::Proposal& proposal, Job& job, WriteContext& context)
{
    if (proposal.maker != job.caller->user || proposal.operation != nameOf(job.operation) ||
        proposal.request_digest != job.digest())
        return refuse(ProblemCode::key_reused);
    switch (proposal.state) {
    case store::ProposalState::waiting:
        return refuse(about(proposal.expires <= context.now ? ProblemCode::proposal_expired
                                                            : ProblemCode::approval_needed,
                            proposal));
    case store::ProposalState::approved:
        break;
    case store::ProposalState::refused:
        return refuse({ProblemCode::proposal_refused,
                       {{QStringLiteral("proposal"), proposal.id.value},
                        {QStringLiteral("person"), proposal.decided_by_name},
                        {QStringLiteral("reason"), proposal.reason}}});
    case store::ProposalState::withdrawn:
        return refuse(about(ProblemCode::proposal_withdrawn, proposal));
    }
    // Answers are forgotten in time, and what was approved once is not done twice. The journal forgets
    // nothing.
    const auto answered = job.operation.effect == contract::Effect::Posts ? true : job.isAnswered(context);
    if (!answered)
        return refuse(answered.error());
    if (!*answered)
        return refuse(about(ProblemCode::proposal_approved, proposal));
    return job.write(context);
}

} // namespace

Result<QByteArray> SecondPerson::carryOut(Job& job, WriteContext& context)
{
    if (job.operation.four_eyes == contract::FourEyes::Never || !contract::isStaff(job.caller->role))
        return job.write(context);
    const auto asked = isAsked(job, context.stores.approvals());
    if (!asked)
        return refuse(asked.error());
    if (!*asked)
        return job.write(context);
    const auto known = context.stores.approvals().proposalOf(job.key());
    if (!known)
        return refuse(known.error());
    return *known ? answerAgain(**known, job, context) : firstTime(job, context);
}

Result<bool> SecondPerson::isAsked(const Job& job, store::ApprovalReader& approvals)
{
    if (!m_policy) {
        auto policy = FourEyesPolicy::read(approvals);
        if (!policy)
            return refuse(std::move(policy.error()));
        m_policy = std::move(*policy);
    }
    return m_policy->asks(job.operation, job.amount());
}

Result<QByteArray> SecondPerson::firstTime(Job& job, WriteContext& context)
{
    const auto answered = job.isAnswered(context);
    if (!answered)
        return refuse(answered.error());
    if (*answered)
        return job.write(context); // from before the policy asked
    const auto another = isThereAnother(job, context);
    if (!another)
        return refuse(another.error());
    if (*another)
        return propose(job, context);
    return carryOutAlone(job, QStringLiteral("alone: nobody else could approve it"), context);
}

Result<QByteArray> SecondPerson::carryOutAlone(Job& job, const QString& why, WriteContext& context)
{
    context.setAuditDetail(why);
    if (job.operation.four_eyes != contract::FourEyes::Fixed)
        return job.write(context);
    // There is no proposal that keeps what it was.
    const auto before = job.describe(context);
    if (!before)
        return refuse(before.error());
    auto reply = job.write(context);
    if (!reply)
        return reply;
    const auto after = job.describe(context);
    if (!after)
        return refuse(after.error());
    context.setAuditDetail(why + QStringLiteral("; ") + textOf(linesOf(*before, *after)));
    return reply;
}

Result<QByteArray> SecondPerson::propose(Job& job, WriteContext& context)
{
    auto lines = tryOut(job, context);
    if (!lines)
        return refuse(std::move(lines.error()));
    if (auto taken_back = context.startOver(); !taken_back)
        return refuse(std::move(taken_back.error()));
    store::Proposal proposal;
    proposal.key = job.key();
    proposal.operation = nameOf(job.operation);
    proposal.subject = job.auditSubject();
    proposal.request_digest = job.digest();
    proposal.maker = job.caller->user;
    proposal.maker_name = job.caller->name;
    proposal.asked = context.now;
    proposal.expires = context.now + m_policy->waitsFor(job.operation);
    proposal.lines = std::move(*lines);
    const auto id = context.stores.approvals().propose(proposal, job.kept());
    if (!id)
        return refuse(id.error());
    proposal.id = *id;
    context.announce(contract::ProposalChanged{*id}, {.customers = {}, .users = {proposal.maker}});
    context.setAuditDetail(QStringLiteral("proposal %1").arg(id->value));
    context.keepRefusal();
    return refuse(about(ProblemCode::approval_needed, proposal));
}

Result<QByteArray> tryOut(Job& job, WriteContext& context)
{
    const auto before = job.describe(context);
    if (!before)
        return refuse(before.error());
    if (auto done = job.write(context); !done)
        return refuse(std::move(done.error()));
    const auto after = job.describe(context);
    if (!after)
        return refuse(after.error());
    return contract::cbor::encode(linesOf(*before, *after));
}

} // namespace florin::server
