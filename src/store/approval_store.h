// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/currency.h"
#include "core/ids.h"
#include "core/problem.h"
#include "core/secret.h"
#include "core/uuid.h"
#include "store/page.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace florin::store
{

enum class ProposalState {
    waiting, ///< or expired: the time says
    approved,
    refused,
    withdrawn,
};

/// What one person asked for and another is to approve; kept for ever, with what became of it.
struct Proposal {
    /// Given by the store.
    ProposalId id;
    /// Of the request: what is asked again with it is the same proposal.
    IdempotencyKey key;
    QString operation;
    QString subject;
    QByteArray request_digest;
    UserId maker;
    QString maker_name;
    Timestamp asked;
    Timestamp expires;
    ProposalState state = ProposalState::waiting;
    /// Counts how often the lines were written.
    int revision = 1;
    /// What it would change, as the caller coded it.
    QByteArray lines;
    std::optional<UserId> decided_by;
    QString decided_by_name;
    std::optional<Timestamp> decided;
    QString reason;

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

struct ProposalDecision {
    ProposalState state = ProposalState::approved;
    UserId by;
    QString name;
    Timestamp time;
    QString reason;
};

/// When a second person is asked about an operation, where the bank decided so itself.
struct FourEyesRule {
    QString operation;
    /// Of amounts in this currency; nothing: of all others, and of what has no amount.
    std::optional<Currency> currency;
    /// For more than this; nothing: never.
    std::optional<qint64> above_minor;
    /// How long a proposal waits.
    int hours = 0;

    friend bool operator==(const FourEyesRule&, const FourEyesRule&) = default;
};

/// Reads. From any thread, through that thread's own ReaderSession.
class ApprovalReader
{
public:
    enum class Part { All, Waiting, Decided };

    ApprovalReader() = default;
    ApprovalReader(const ApprovalReader&) = delete;
    ApprovalReader& operator=(const ApprovalReader&) = delete;
    virtual ~ApprovalReader() = default;

    [[nodiscard]] virtual Result<std::optional<Proposal>> proposal(ProposalId id) = 0;
    [[nodiscard]] virtual Result<std::optional<Proposal>> proposalOf(const IdempotencyKey& key) = 0;
    /// The request as it was kept; empty once the proposal is decided or was forgotten. wrong_key when it was
    /// sealed under another key.
    [[nodiscard]] virtual Result<Secret> keptRequest(ProposalId id) = 0;
    /// Newest first. What has expired by `now` waits no more.
    [[nodiscard]] virtual Result<Page<Proposal>> proposals(Part part, Timestamp now,
                                                           const PageRequest& page) = 0;
    [[nodiscard]] virtual Result<Page<Proposal>> proposalsBy(UserId maker, const PageRequest& page) = 0;
    /// By operation; first the rule for other currencies.
    [[nodiscard]] virtual Result<std::vector<FourEyesRule>> fourEyesRules() = 0;
};

/// Writes. On the writer's thread, between UnitOfWork::begin and commit.
class ApprovalStore : public ApprovalReader
{
public:
    /// Its id, state, revision and decision are the store's. `request` is kept sealed. key_reused when the
    /// key has a proposal.
    [[nodiscard]] virtual Result<ProposalId> propose(const Proposal& proposal, const Secret& request) = 0;
    /// Forgets the request. unknown_proposal when it does not wait.
    [[nodiscard]] virtual Result<void> decide(ProposalId id, const ProposalDecision& decision) = 0;
    /// New lines, and the next revision. unknown_proposal when it does not wait.
    [[nodiscard]] virtual Result<void> renew(ProposalId id, const QByteArray& lines) = 0;
    /// The requests of proposals that have expired by `now`; how many there were.
    [[nodiscard]] virtual Result<qint64> forgetExpired(Timestamp now) = 0;
    /// In place of the operation's rules before.
    [[nodiscard]] virtual Result<void> setFourEyesRules(const QString& operation,
                                                        std::span<const FourEyesRule> rules) = 0;
};

} // namespace florin::store
