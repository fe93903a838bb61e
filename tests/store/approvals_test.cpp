// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/approval_store.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr UserId maker{7};
constexpr UserId approver{8};

Proposal proposalOf(int number, UserId by = maker)
{
    Proposal proposal;
    proposal.key = Uuid::create(at(number));
    proposal.operation = u"accounts.close"_s;
    proposal.subject = u"5000000001%1"_s.arg(number);
    proposal.request_digest = "digest";
    proposal.maker = by;
    proposal.maker_name = u"maya"_s;
    proposal.asked = at(number);
    proposal.expires = at(1000 + number);
    proposal.lines = QByteArray("\x81\x00lines", 7);
    return proposal;
}

Secret request()
{
    return Secret::fromText(u"the request, with a token"_s);
}

std::vector<ProposalId> idsOf(const Page<Proposal>& page)
{
    std::vector<ProposalId> ids;
    for (const Proposal& proposal : page.rows)
        ids.push_back(proposal.id);
    return ids;
}

} // namespace

class ApprovalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProposalIsKeptAsItIs()
    {
        BankAtWork bank;
        Proposal proposal = proposalOf(1);
        proposal.id = must(bank->approvals().propose(proposal, request()));
        bank.reopen();
        QCOMPARE(must(bank->approvals().proposal(proposal.id)), std::optional(proposal));
        QCOMPARE(must(bank->approvals().proposalOf(proposal.key)), std::optional(proposal));
        QVERIFY(must(bank->approvals().keptRequest(proposal.id)) == request());
        QVERIFY(!must(bank->approvals().proposal(ProposalId{99})));
        QVERIFY(!must(bank->approvals().proposalOf(Uuid::create(at(9)))));
        QVERIFY(must(bank->approvals().keptRequest(ProposalId{99})).isEmpty());
    }

    void aKeyHasOneProposal()
    {
        BankAtWork bank;
        const Proposal proposal = proposalOf(1);
        (void)must(bank->approvals().propose(proposal, request()));
        QCOMPARE(refusal(bank->approvals().propose(proposal, request())), ProblemCode::key_reused);
    }

    void aDecisionIsMadeOnceAndForgetsTheRequest()
    {
        BankAtWork bank;
        Proposal proposal = proposalOf(1);
        proposal.id = must(bank->approvals().propose(proposal, request()));
        const ProposalDecision decision{ProposalState::refused, approver, u"bela"_s, at(5), u"not so"_s};
        must(bank->approvals().decide(proposal.id, decision));
        bank.reopen();
        proposal.state = ProposalState::refused;
        proposal.decided_by = approver;
        proposal.decided_by_name = u"bela"_s;
        proposal.decided = at(5);
        proposal.reason = u"not so"_s;
        QCOMPARE(must(bank->approvals().proposal(proposal.id)), std::optional(proposal));
        QVERIFY(must(bank->approvals().keptRequest(proposal.id)).isEmpty());
        QCOMPARE(refusal(bank->approvals().decide(proposal.id, decision)), ProblemCode::unknown_proposal);
        QCOMPARE(refusal(bank->approvals().renew(proposal.id, "x")), ProblemCode::unknown_proposal);
        QCOMPARE(refusal(bank->approvals().decide(ProposalId{99}, decision)), ProblemCode::unknown_proposal);
    }

    void theTableItselfLetsNobodyApproveTheirOwn()
    {
        BankAtWork bank;
        const ProposalId id = must(bank->approvals().propose(proposalOf(1), request()));
        must(bank->commit());
        bank.begin();
        QVERIFY(!bank->approvals().decide(id, {ProposalState::approved, maker, u"maya"_s, at(5), {}}));
        bank->rollback();
        bank.begin();
        QCOMPARE(must(bank->approvals().proposal(id))->state, ProposalState::waiting);
        must(bank->approvals().decide(id, {ProposalState::withdrawn, maker, u"maya"_s, at(5), {}}));
    }

    void newLinesAreANewRevision()
    {
        BankAtWork bank;
        const ProposalId id = must(bank->approvals().propose(proposalOf(1), request()));
        must(bank->approvals().renew(id, "other lines"));
        const auto now = must(bank->approvals().proposal(id));
        QCOMPARE(now->lines, "other lines");
        QCOMPARE(now->revision, 2);
        QVERIFY(must(bank->approvals().keptRequest(id)) == request());
    }

    void whatIsTakenBackWasNeverThere()
    {
        BankAtWork bank;
        const ProposalId id = must(bank->approvals().propose(proposalOf(1), request()));
        bank.turn();
        bank->beginCommand();
        must(bank->approvals().decide(id, {ProposalState::approved, approver, u"bela"_s, at(5), {}}));
        must(bank->abandonCommand());
        QCOMPARE(must(bank->approvals().proposal(id))->state, ProposalState::waiting);
        QVERIFY(must(bank->approvals().keptRequest(id)) == request());
    }

    void listsAreByPartAndByMaker()
    {
        BankAtWork bank;
        std::vector<ProposalId> ids;
        for (int i = 1; i <= 5; ++i)
            ids.push_back(
                must(bank->approvals().propose(proposalOf(i, i == 5 ? approver : maker), request())));
        must(bank->approvals().decide(ids[1], {ProposalState::approved, approver, u"bela"_s, at(6), {}}));
        const Timestamp now = at(1003); // the first and the third have expired
        using Part = ApprovalReader::Part;
        const auto list = [&](Part part, const PageRequest& page = {}) {
            return must(bank->approvals().proposals(part, now, page));
        };
        QCOMPARE(idsOf(list(Part::Waiting)), (std::vector{ids[4], ids[3]}));
        QCOMPARE(idsOf(list(Part::Decided)), (std::vector{ids[2], ids[1], ids[0]}));
        QCOMPARE(list(Part::All).rows.size(), 5U);
        const auto first = list(Part::Decided, {.before = {}, .limit = 2});
        QVERIFY(first.more);
        QCOMPARE(idsOf(list(Part::Decided, {.before = first.rows.back().id.value, .limit = 2})),
                 std::vector{ids[0]});
        QCOMPARE(idsOf(must(bank->approvals().proposalsBy(approver, {}))), std::vector{ids[4]});
        QCOMPARE(must(bank->approvals().proposalsBy(maker, {})).rows.size(), 4U);
    }

    void requestsThatExpiredAreForgotten()
    {
        BankAtWork bank;
        const ProposalId old = must(bank->approvals().propose(proposalOf(1), request()));
        const ProposalId fresh = must(bank->approvals().propose(proposalOf(2), request()));
        QCOMPARE(must(bank->approvals().forgetExpired(at(1001))), 1);
        QVERIFY(must(bank->approvals().keptRequest(old)).isEmpty());
        QVERIFY(must(bank->approvals().keptRequest(fresh)) == request());
        QCOMPARE(must(bank->approvals().forgetExpired(at(1001))), 0);
    }

    void theFilesShowNothingOfARequest()
    {
        BankAtWork bank;
        (void)must(bank->approvals().propose(proposalOf(1), request()));
        bank.turn();
        QVERIFY(!bank.scratch().allBytes().contains("token"));
    }

    void rulesReplaceThoseBefore()
    {
        BankAtWork bank;
        const QString transfer = u"money.transfer"_s;
        QVERIFY(must(bank->approvals().fourEyesRules()).empty());
        const std::vector<FourEyesRule> rules{{transfer, std::nullopt, std::nullopt, 72},
                                              {transfer, Currency(), 500, 72}};
        must(bank->approvals().setFourEyesRules(transfer, rules));
        bank.reopen();
        QCOMPARE(must(bank->approvals().fourEyesRules()), rules);
        const std::vector<FourEyesRule> always{{transfer, std::nullopt, 0, 5}};
        must(bank->approvals().setFourEyesRules(transfer, always));
        QCOMPARE(must(bank->approvals().fourEyesRules()), always);
        must(bank->approvals().setFourEyesRules(u"money.hold"_s, {}));
        QCOMPARE(must(bank->approvals().fourEyesRules()), always);
    }
};

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "approvals_test.moc"
