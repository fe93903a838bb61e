// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/approval_store.h"
#include "store/bank_keys.h"

namespace florin::store
{

class SqlTables;

/// Proposals and the policy of four eyes. Kept requests may hold secrets: they are sealed under the key for
/// fields.
class TableApprovalStore final : public ApprovalStore
{
public:
    TableApprovalStore(SqlTables& bank, const BankKeys& keys) : m_bank(bank), m_keys(keys) {}

    [[nodiscard]] Result<std::optional<Proposal>> proposal(ProposalId id) override;
    [[nodiscard]] Result<std::optional<Proposal>> proposalOf(const IdempotencyKey& key) override;
    [[nodiscard]] Result<Secret> keptRequest(ProposalId id) override;
    [[nodiscard]] Result<Page<Proposal>> proposals(Part part, Timestamp now,
                                                   const PageRequest& page) override;
    [[nodiscard]] Result<Page<Proposal>> proposalsBy(UserId maker, const PageRequest& page) override;
    [[nodiscard]] Result<std::vector<FourEyesRule>> fourEyesRules() override;

    [[nodiscard]] Result<ProposalId> propose(const Proposal& proposal, const Secret& request) override;
    [[nodiscard]] Result<void> decide(ProposalId id, const ProposalDecision& decision) override;
    [[nodiscard]] Result<void> renew(ProposalId id, const QByteArray& lines) override;
    [[nodiscard]] Result<qint64> forgetExpired(Timestamp now) override;
    [[nodiscard]] Result<void> setFourEyesRules(const QString& operation,
                                                std::span<const FourEyesRule> rules) override;

private:
    SqlTables& m_bank;
    const BankKeys& m_keys;
};

} // namespace florin::store
