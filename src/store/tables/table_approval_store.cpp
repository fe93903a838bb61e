// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_approval_store.h"

#include "store/sealing.h"
#include "store/tables/personal_places.h"
#include "store/tables/sql_tables.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

/// A kept request opens as that of its own key only.
QByteArray placeOf(const IdempotencyKey& key)
{
    return "proposal/request/" + key.toByteArray().toHex();
}

Proposal proposalAt(const SqlRow& row)
{
    return {.id = idAt<ProposalId>(row, 0),
            .key = Uuid::fromBytes(row.blob(1)).value_or(Uuid()),
            .operation = row.text(2),
            .subject = row.personal(3, place::proposal_subject),
            .request_digest = row.blob(4),
            .maker = idAt<UserId>(row, 5),
            .maker_name = row.personal(6, place::proposal_person),
            .asked = timestampAt(row, 7),
            .expires = timestampAt(row, 8),
            .state = static_cast<ProposalState>(row.integer(9)),
            .revision = static_cast<int>(row.integer(10)),
            .lines = row.personalBytes(11, place::proposal_lines),
            .decided_by = optionalIdAt<UserId>(row, 12),
            .decided_by_name = row.personal(13, place::proposal_person),
            .decided = optionalTimestampAt(row, 14),
            .reason = row.personal(15, place::proposal_reason)};
}

FourEyesRule ruleAt(const SqlRow& row)
{
    FourEyesRule rule{.operation = row.text(0),
                      .currency = Currency::fromNumber(static_cast<int>(row.integer(1))),
                      .above_minor = std::nullopt,
                      .hours = static_cast<int>(row.integer(3))};
    if (!row.isNull(2))
        rule.above_minor = row.integer(2);
    return rule;
}

} // namespace

Result<std::optional<Proposal>> TableApprovalStore::proposal(ProposalId id)
{
    return oneRow<Proposal>(m_bank.query(Sql::select_proposal, id), proposalAt);
}

Result<std::optional<Proposal>> TableApprovalStore::proposalOf(const IdempotencyKey& key)
{
    return oneRow<Proposal>(m_bank.query(Sql::select_proposal_by_key, key), proposalAt);
}

Result<Secret> TableApprovalStore::keptRequest(ProposalId id)
{
    struct Kept {
        IdempotencyKey key;
        QByteArray sealed;
    };
    const auto kept = oneRow<Kept>(m_bank.query(Sql::select_kept_request, id), [](const SqlRow& row) {
        return Kept{Uuid::fromBytes(row.blob(0)).value_or(Uuid()), row.blob(1)};
    });
    if (!kept)
        return refuse(kept.error());
    if (!*kept)
        return Secret();
    return unseal(m_keys.fields, placeOf((*kept)->key), (*kept)->sealed);
}

Result<Page<Proposal>> TableApprovalStore::proposals(Part part, Timestamp now, const PageRequest& page)
{
    switch (part) {
    case Part::Waiting:
        return pageOfRows<Proposal>(
            page, m_bank.query(Sql::select_waiting_proposals, now, pageBefore(page), pageRows(page)),
            proposalAt);
    case Part::Decided:
        return pageOfRows<Proposal>(
            page, m_bank.query(Sql::select_decided_proposals, now, pageBefore(page), pageRows(page)),
            proposalAt);
    case Part::All:
        break;
    }
    return pageOfRows<Proposal>(page, m_bank.query(Sql::select_proposals, pageBefore(page), pageRows(page)),
                                proposalAt);
}

Result<Page<Proposal>> TableApprovalStore::proposalsBy(UserId maker, const PageRequest& page)
{
    return pageOfRows<Proposal>(
        page, m_bank.query(Sql::select_proposals_of_maker, maker, pageBefore(page), pageRows(page)),
        proposalAt);
}

Result<std::vector<FourEyesRule>> TableApprovalStore::fourEyesRules()
{
    return allRows<FourEyesRule>(m_bank.query(Sql::select_four_eyes_rules), ruleAt);
}

Result<ProposalId> TableApprovalStore::propose(const Proposal& proposal, const Secret& request)
{
    const auto id =
        m_bank.tryInsert(Sql::insert_proposal, proposal.key, proposal.operation,
                         personal(place::proposal_subject, proposal.subject), proposal.request_digest,
                         seal(m_keys.fields, placeOf(proposal.key), request.view()), proposal.maker,
                         personal(place::proposal_person, proposal.maker_name), proposal.asked,
                         proposal.expires, personal(place::proposal_lines, proposal.lines));
    if (!id)
        return refuse(isDuplicate(id.error()) ? Problem(ProblemCode::key_reused) : id.error());
    return ProposalId{*id};
}

Result<void> TableApprovalStore::decide(ProposalId id, const ProposalDecision& decision)
{
    return changedOne(m_bank.change(Sql::update_proposal_decision, decision.state, decision.by,
                                    personal(place::proposal_person, decision.name), decision.time,
                                    personal(place::proposal_reason, decision.reason), id),
                      ProblemCode::unknown_proposal);
}

Result<void> TableApprovalStore::renew(ProposalId id, const QByteArray& lines)
{
    return changedOne(m_bank.change(Sql::update_proposal_lines, personal(place::proposal_lines, lines), id),
                      ProblemCode::unknown_proposal);
}

Result<qint64> TableApprovalStore::forgetExpired(Timestamp now)
{
    return m_bank.change(Sql::forget_expired_requests, now);
}

Result<void> TableApprovalStore::setFourEyesRules(const QString& operation,
                                                  std::span<const FourEyesRule> rules)
{
    if (auto gone = changedAny(m_bank.change(Sql::delete_four_eyes_rules, operation)); !gone)
        return gone;
    for (const FourEyesRule& rule : rules) {
        const int currency = rule.currency ? rule.currency->number() : 0;
        const auto added =
            m_bank.change(Sql::insert_four_eyes_rule, operation, currency, rule.above_minor, rule.hours);
        if (auto done = changedAny(added); !done)
            return done;
    }
    return {};
}

} // namespace florin::store
