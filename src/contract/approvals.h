// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

/// Four eyes: what one person asks for and another approves. Which operations can need it stands in their
/// declarations (Operation::four_eyes), which do, and from what amount, in the bank's policy.
namespace florin::contract
{

BOOST_DEFINE_ENUM_CLASS(ProposalState, waiting, approved, refused, withdrawn, expired)

/// One line of what a proposal is about, as it stood when it was last looked at and as it will stand. The
/// same on both sides: it stays.
struct ProposalLine {
    QString field; ///< a word like "balance"; clients have words of their own for those they know
    QString before;
    QString after;
    std::optional<Money> amount_before; ///< in place of the texts where the line is about money
    std::optional<Money> amount_after;
};
BOOST_DESCRIBE_STRUCT(ProposalLine, (), (field, before, after, amount_before, amount_after))

struct Proposal {
    ProposalId proposal;
    qint32 revision = 0; ///< rises when the lines were brought up to date
    ProposalState state = ProposalState::waiting;
    QString operation; ///< "accounts.close"
    QString subject;   ///< the first record it names: an account, an entry
    QString maker;     ///< who asks
    Timestamp asked;
    Timestamp expires;
    std::vector<ProposalLine> lines;
    QString decided_by;
    std::optional<Timestamp> decided;
    QString reason;          ///< why it was refused
    bool own = false;        ///< the caller asked for it
    bool may_decide = false; ///< the caller may approve or refuse it now
};
BOOST_DESCRIBE_STRUCT(Proposal, (),
                      (proposal, revision, state, operation, subject, maker, asked, expires, lines,
                       decided_by, decided, reason, own, may_decide))

BOOST_DEFINE_ENUM_CLASS(ProposalPart, waiting, decided)

struct ListProposals {
    static constexpr Operation operation{
        "approvals.list", Permission::view_proposals, Effect::Reads,
        "Lists what waits or waited for a second person, newest first; of makers their own."};
    using Reply = Page<Proposal>;
    Search search; ///< part of the operation, the subject or the maker's name
    std::optional<ProposalPart> part;
    std::optional<Cursor> after;
    std::optional<qint32> limit;
};
BOOST_DESCRIBE_STRUCT(ListProposals, (), (search, part, after, limit))

struct ShowProposal {
    static constexpr Operation operation{"approvals.show", Permission::view_proposals, Effect::Reads,
                                         "Shows a proposal with what it would change."};
    using Reply = Proposal;
    ProposalId proposal;
};
BOOST_DESCRIBE_STRUCT(ShowProposal, (), (proposal))

/// Carries out what was asked for, as its maker and with the maker's key: once, whoever else approves.
/// Refused as stale when what it would change is not as `revision` showed it; the proposal then has new
/// lines.
struct ApproveProposal {
    static constexpr Operation operation{"approvals.approve", Permission::approve, Effect::Writes,
                                         "Approves what somebody else asked for; it is carried out at once."};
    using Reply = Proposal;
    ProposalId proposal;
    qint32 revision = 0; ///< what the approver looked at
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(ApproveProposal, (), (proposal, revision, key))

struct RefuseProposal {
    static constexpr Operation operation{"approvals.refuse", Permission::approve, Effect::Writes,
                                         "Refuses what somebody else asked for, with a reason."};
    using Reply = Proposal;
    ProposalId proposal;
    Text<140, Fill::Required> reason;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(RefuseProposal, (), (proposal, reason, key))

struct WithdrawProposal {
    static constexpr Operation operation{"approvals.withdraw", Permission::view_proposals, Effect::Writes,
                                         "Takes back what one asked for oneself."};
    using Reply = Proposal;
    ProposalId proposal;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(WithdrawProposal, (), (proposal, key))

BOOST_DEFINE_ENUM_CLASS(AskSecond, never, always, above)

/// Of amounts in its currency above this one a second person is asked.
struct AmountLimit {
    Money above;
};
BOOST_DESCRIBE_STRUCT(AmountLimit, (), (above))

struct FourEyesRule {
    QString operation;
    AskSecond ask = AskSecond::never;
    std::vector<AmountLimit> limits; ///< with `above`: one a currency; in others nobody is asked
    qint32 expires_after_h = 0;
    bool takes_amounts = false; ///< whether it can be `above`
    bool stays_always = false;  ///< whether it can be nothing but `always`
};
BOOST_DESCRIBE_STRUCT(FourEyesRule, (),
                      (operation, ask, limits, expires_after_h, takes_amounts, stays_always))

struct ShowFourEyes {
    static constexpr Operation operation{"approvals.policy", Permission::view_proposals, Effect::Reads,
                                         "Shows what a second person is asked about."};
    struct Reply {
        std::vector<FourEyesRule> rules;
    };
};
BOOST_DESCRIBE_STRUCT(ShowFourEyes, (), ())
BOOST_DESCRIBE_STRUCT(ShowFourEyes::Reply, (), (rules))

/// Of this operation itself a second person is always asked.
struct SetFourEyes {
    static constexpr Operation operation{"approvals.set_policy", Permission::set_four_eyes, Effect::Writes,
                                         "Changes when a second person is asked about an operation.",
                                         FourEyes::Fixed};
    using Reply = FourEyesRule;
    static constexpr qint32 default_hours = 72;
    static constexpr qint32 max_hours = 24 * 365;
    Text<60, Fill::Required> operation_name; ///< "money.transfer"
    AskSecond ask = AskSecond::never;
    std::vector<AmountLimit> limits;
    std::optional<qint32> expires_after_h; ///< absent: three days
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(SetFourEyes, (), (operation_name, ask, limits, expires_after_h, key))

/// A proposal was made or decided, or its lines are new. Who wants to know more asks.
struct ProposalChanged {
    static constexpr Event event{"approvals.changed", Topic::approvals, Permission::view_proposals};
    ProposalId proposal;
};
BOOST_DESCRIBE_STRUCT(ProposalChanged, (), (proposal))

using ApprovalsOperations = boost::mp11::mp_list<ListProposals, ShowProposal, ApproveProposal, RefuseProposal,
                                                 WithdrawProposal, ShowFourEyes, SetFourEyes>;
using ApprovalsEvents = boost::mp11::mp_list<ProposalChanged>;

} // namespace florin::contract
