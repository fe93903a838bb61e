// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/approval_store.h"
#include "support/bank_fixture.h"
#include "support/event_ear.h"

#include <QTest>

#include <future>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

namespace
{

QString valueBefore(const Proposal& proposal, const QString& field)
{
    const auto line = std::ranges::find(proposal.lines, field, &ProposalLine::field);
    if (line == proposal.lines.end())
        return u"no such line"_s;
    return line->amount_before ? line->amount_before->toText() : line->before;
}

QString valueAfter(const Proposal& proposal, const QString& field)
{
    const auto line = std::ranges::find(proposal.lines, field, &ProposalLine::field);
    if (line == proposal.lines.end())
        return u"no such line"_s;
    return line->amount_after ? line->amount_after->toText() : line->after;
}

} // namespace

/// What one person asks for and another approves.
class ApprovalsServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup()
    {
        QVERIFY(m_bank->ledgerHolds());
        m_bank.reset();
    }

    void whatNeedsASecondPersonIsKeptAndNotDone()
    {
        const QStringList kept{u"audit_line"_s, u"proposal"_s, u"sqlite_sequence"_s, u"news"_s};
        const QByteArray before = m_bank->contents(kept);
        const ProposalId id = askedToClose(closing());
        QCOMPARE(m_bank->contents(kept), before);
        const Proposal proposal = must(m_bank->ask(manager(), ShowProposal{id}));
        QCOMPARE(proposal.state, ProposalState::waiting);
        QCOMPARE(proposal.operation, u"accounts.close"_s);
        QCOMPARE(proposal.subject, account().toText());
        QCOMPARE(proposal.maker, u"admin"_s);
        QCOMPARE(proposal.asked, m_bank->clock().now());
        QCOMPARE(proposal.expires, m_bank->clock().now() + std::chrono::hours(72));
        QVERIFY(proposal.may_decide);
        QVERIFY(!proposal.own);
    }

    void bothSeeTheExactBeforeAndAfter()
    {
        const ProposalId id = askedToClose(closing());
        for (const auto& caller : {admin(), manager()}) {
            const Proposal proposal = must(m_bank->ask(caller, ShowProposal{id}));
            QCOMPARE(valueBefore(proposal, u"account"_s), account().toGrouped());
            QCOMPARE(valueBefore(proposal, u"owner"_s), u"Asha Rao"_s);
            QCOMPARE(valueBefore(proposal, u"status"_s), u"open"_s);
            QCOMPARE(valueAfter(proposal, u"status"_s), u"closed"_s);
            QCOMPARE(valueBefore(proposal, u"balance"_s), Money(100'000, Currency()).toText());
            QCOMPARE(valueAfter(proposal, u"balance"_s), Money(0, Currency()).toText());
        }
    }

    void whatCannotBeDoneIsRefusedAtOnce()
    {
        CloseAccount request = closing();
        request.pay_out = false;
        QCOMPARE(outcome(m_bank->ask(admin(), request)), "account_not_empty");
        request = closing();
        request.password = Secret::fromText(u"a wrong one"_s);
        QCOMPARE(outcome(m_bank->ask(admin(), request)), "wrong_password");
        QVERIFY(must(m_bank->ask(manager(), ListProposals{})).items.empty());
    }

    void approvedItIsDoneOnceUnderItsMakersKey()
    {
        const CloseAccount request = closing();
        const ProposalId id = askedToClose(request);
        const Proposal approved = must(m_bank->approve(id, manager()));
        QCOMPARE(approved.state, ProposalState::approved);
        QCOMPARE(approved.decided_by, u"manager"_s);
        QCOMPARE(must(m_bank->ask(admin(), ShowAccount{account()})).status, AccountStatus::closed);
        const auto answer = must(m_bank->askExactly(admin(), request));
        QCOMPARE(answer.paid_out, Money(100'000, Currency()));
        QCOMPARE(must(m_bank->askExactly(admin(), request)).entry, answer.entry);
        QCOMPARE(outcome(m_bank->approve(id, manager())), "proposal_approved");
        // As its maker: from the maker's drawer.
        const auto lines = must(m_bank->ask(manager(), Transactions{}));
        QCOMPARE(lines.items.front().entry, *answer.entry);
        QCOMPARE(lines.items.front().actor, u"The admin"_s);
    }

    void askingAgainIsTheSameProposal()
    {
        CloseAccount request = closing();
        const ProposalId id = askedToClose(request);
        m_bank->clock().advance(std::chrono::minutes(5));
        QCOMPARE(askedToClose(request), id);
        QCOMPARE(must(m_bank->ask(manager(), ListProposals{})).items.size(), 1U);
        QCOMPARE(outcome(m_bank->askExactly(manager(), request)), "key_reused");
        request.account = m_bank->ravi().account;
        QCOMPARE(outcome(m_bank->askExactly(admin(), request)), "key_reused");
        QCOMPARE(outcome(m_bank->askExactly(admin(), Reverse{EntryId{1}, {}, request.key})), "key_reused");
    }

    void nobodyApprovesTheirOwn()
    {
        const ProposalId id = askedToClose(closing());
        QCOMPARE(outcome(m_bank->approve(id, admin())), "own_proposal");
        QCOMPARE(outcome(m_bank->ask(admin(), RefuseProposal{id, u"no"_s, {}})), "own_proposal");
        QVERIFY(!must(m_bank->ask(admin(), ShowProposal{id})).may_decide);
        QCOMPARE(must(m_bank->ask(admin(), ShowAccount{account()})).status, AccountStatus::open);
    }

    void nobodyApprovesWhatTheyMayNotDo()
    {
        // Two administrators: then the provider's settings wait. The manager approves, but not this.
        m_bank->addStaff(u"second"_s, Role::admin);
        const ProposalId id = askedToSetProvider();
        QCOMPARE(outcome(m_bank->ask(manager(), ApproveProposal{id, 1, {}})), "not_permitted");
        QCOMPARE(outcome(m_bank->ask(manager(), RefuseProposal{id, u"no"_s, {}})), "not_permitted");
        QVERIFY(!must(m_bank->ask(manager(), ShowProposal{id})).may_decide);
        for (const Role role : {Role::customer, Role::teller, Role::support, Role::auditor})
            QCOMPARE(outcome(m_bank->ask(m_bank->as(role), ApproveProposal{id, 1, {}})), "not_permitted");
        QCOMPARE(must(m_bank->approve(id, m_bank->callerNamed(u"second"_s))).state, ProposalState::approved);
        QVERIFY(must(m_bank->ask<ShowProvider>(admin())).enabled);
    }

    void refusedItIsNeverDone()
    {
        const CloseAccount request = closing();
        const ProposalId id = askedToClose(request);
        QCOMPARE(outcome(m_bank->ask(manager(), RefuseProposal{id, {}, {}})), "invalid_field");
        const Proposal refused = must(m_bank->ask(manager(), RefuseProposal{id, u"not this one"_s, {}}));
        QCOMPARE(refused.state, ProposalState::refused);
        QCOMPARE(refused.reason, u"not this one"_s);
        const auto again = m_bank->askExactly(admin(), request);
        QCOMPARE(outcome(again), "proposal_refused");
        QCOMPARE(std::get<QString>(*again.error().value(u"reason")), u"not this one"_s);
        QCOMPARE(outcome(m_bank->approve(id, manager())), "proposal_refused");
        QCOMPARE(must(m_bank->ask(admin(), ShowAccount{account()})).status, AccountStatus::open);
    }

    void itsMakerAloneWithdrawsIt()
    {
        const CloseAccount request = closing();
        const ProposalId id = askedToClose(request);
        QCOMPARE(outcome(m_bank->ask(manager(), WithdrawProposal{id, {}})), "not_permitted");
        QCOMPARE(must(m_bank->ask(admin(), WithdrawProposal{id, {}})).state, ProposalState::withdrawn);
        QCOMPARE(outcome(m_bank->approve(id, manager())), "proposal_withdrawn");
        QCOMPARE(outcome(m_bank->askExactly(admin(), request)), "proposal_withdrawn");
        QCOMPARE(outcome(m_bank->ask(admin(), WithdrawProposal{ProposalId{99}, {}})), "unknown_proposal");
    }

    void afterThreeDaysItIsTooLate()
    {
        const CloseAccount request = closing();
        const ProposalId id = askedToClose(request);
        m_bank->clock().advance(std::chrono::hours(72));
        QCOMPARE(outcome(m_bank->approve(id, manager())), "proposal_expired");
        QCOMPARE(outcome(m_bank->askExactly(admin(), request)), "proposal_expired");
        const Proposal proposal = must(m_bank->ask(manager(), ShowProposal{id}));
        QCOMPARE(proposal.state, ProposalState::expired);
        QVERIFY(!proposal.may_decide);
        QVERIFY(must(m_bank->ask(manager(), ListProposals{{}, ProposalPart::waiting, {}, {}})).items.empty());
        QCOMPARE(must(m_bank->ask(manager(), ListProposals{{}, ProposalPart::decided, {}, {}})).items.size(),
                 1U);
    }

    void whatChangedMeanwhileIsLookedAtAgain()
    {
        const CloseAccount request = closing();
        const ProposalId id = askedToClose(request);
        (void)must(m_bank->ask(m_bank->as(Role::teller), Deposit{account(), Money(500, Currency()), {}, {}}));
        const QStringList kept{u"audit_line"_s, u"proposal"_s, u"news"_s};
        const QByteArray before = m_bank->contents(kept);
        QCOMPARE(outcome(m_bank->ask(manager(), ApproveProposal{id, 1, {}})), "proposal_stale");
        QCOMPARE(m_bank->contents(kept), before);
        const Proposal now = must(m_bank->ask(manager(), ShowProposal{id}));
        QCOMPARE(now.revision, 2);
        QCOMPARE(now.state, ProposalState::waiting);
        QCOMPARE(valueBefore(now, u"balance"_s), Money(100'500, Currency()).toText());
        // Whoever still looks at the old lines approves nothing.
        QCOMPARE(outcome(m_bank->ask(manager(), ApproveProposal{id, 1, {}})), "proposal_stale");
        QCOMPARE(outcome(m_bank->ask(manager(), ApproveProposal{id, 2, {}})), "done");
        QCOMPARE(must(m_bank->askExactly(admin(), request)).paid_out, Money(100'500, Currency()));
    }

    void whatCannotBeDoneAnyMoreStaysWaiting()
    {
        const ProposalId id = askedToClose(closing());
        (void)must(m_bank->ask(manager(), FreezeAccount{account(), true, {}, {}}));
        const QStringList noted{u"audit_line"_s};
        const QByteArray before = m_bank->contents(noted);
        QCOMPARE(outcome(m_bank->ask(manager(), ApproveProposal{id, 1, {}})), "account_frozen");
        QCOMPARE(m_bank->contents(noted), before);
        QCOMPARE(must(m_bank->ask(manager(), ShowProposal{id})).state, ProposalState::waiting);
    }

    void aMakerWhoIsGoneHasNothingDone()
    {
        m_bank->addStaff(u"leaving"_s, Role::manager);
        CloseAccount request = closing();
        const auto asked = m_bank->askExactly(m_bank->callerNamed(u"leaving"_s), request);
        const ProposalId id = *BankFixture::proposalIn(asked.error());
        must(m_bank->desk().writer().write(*admin(), [](server::WriteContext& context) -> Result<void> {
            auto user = context.stores.identity().userByName(u"leaving"_s);
            if (!user || !*user)
                return refuse(ProblemCode::unknown_user);
            (*user)->active = false;
            return context.stores.identity().updateUser(**user);
        }));
        QCOMPARE(outcome(m_bank->approve(id, manager())), "maker_not_permitted");
        QCOMPARE(must(m_bank->ask(manager(), RefuseProposal{id, u"gone"_s, {}})).state,
                 ProposalState::refused);
    }

    void twoWhoApproveAtOnceDoItOnce()
    {
        m_bank->addStaff(u"meera"_s, Role::manager);
        const std::array approvers{manager(), m_bank->callerNamed(u"meera"_s)};
        for (int round = 0; round < 20; ++round) {
            const auto moved = must(m_bank->ask(admin(), Deposit{account(), Money(100, Currency()), {}, {}}));
            const Reverse request{moved.entry, u"twice"_s, m_bank->key()};
            const auto asked = m_bank->askExactly(admin(), request);
            const ProposalId id = *BankFixture::proposalIn(asked.error());
            std::vector<std::future<QByteArray>> answers;
            for (const auto& approver : approvers)
                answers.push_back(std::async(std::launch::async, [&, approver] {
                    return outcome(m_bank->ask(approver, ApproveProposal{id, 1, {}}));
                }));
            QList<QByteArray> outcomes{answers[0].get(), answers[1].get()};
            std::ranges::sort(outcomes);
            QCOMPARE(outcomes, (QList<QByteArray>{"done", "proposal_approved"}));
            (void)must(m_bank->askExactly(admin(), request));
            QCOMPARE(must(m_bank->ask(admin(), ShowAccount{account()})).balance, Money(100'000, Currency()));
        }
    }

    void theAuditNamesBoth()
    {
        const ProposalId id = askedToClose(closing());
        (void)must(m_bank->approve(id, manager()));
        const auto snapshot = must(m_bank->database().snapshot());
        const auto lines = must(snapshot->audit().auditLines({}, {.before = {}, .limit = 3})).rows;
        QCOMPARE(lines[0].actor_name, u"manager"_s);
        QCOMPARE(lines[0].operation, u"approvals.approve"_s);
        QCOMPARE(lines[0].subject, QString::number(id.value));
        QCOMPARE(lines[0].detail, u"accounts.close asked for by admin"_s);
        QCOMPARE(lines[1].actor_name, u"admin"_s);
        QCOMPARE(lines[1].operation, u"accounts.close"_s);
        QCOMPARE(lines[1].outcome, u"done"_s);
        QCOMPARE(lines[1].detail, u"approved by manager, proposal %1"_s.arg(id.value));
        QCOMPARE(lines[2].outcome, u"approval_needed"_s);
        QCOMPARE(lines[2].detail, u"proposal %1"_s.arg(id.value));
    }

    void secretsAreSealedAndForgotten()
    {
        m_bank->addStaff(u"second"_s, Role::admin);
        const ProposalId provider = askedToSetProvider();
        const ProposalId close = askedToClose(closing());
        const QByteArray rows = QByteArray::fromPercentEncoding(m_bank->contents());
        QVERIFY(!rows.contains("a secret token"));
        QVERIFY(!rows.contains(BankFixture::password.toUtf8()));
        {
            const auto snapshot = must(m_bank->database().snapshot());
            QVERIFY(must(snapshot->approvals().keptRequest(provider)).view().contains("a secret token"));
            QVERIFY(!must(snapshot->approvals().keptRequest(close))
                         .view()
                         .contains(BankFixture::password.toUtf8()));
        }
        (void)must(m_bank->ask(m_bank->callerNamed(u"second"_s), RefuseProposal{provider, u"no"_s, {}}));
        QVERIFY(must(must(m_bank->database().snapshot())->approvals().keptRequest(provider)).isEmpty());
    }

    void aRestartForgetsNothing()
    {
        const CloseAccount request = closing();
        const ProposalId id = askedToClose(request);
        m_bank->restart();
        QCOMPARE(askedToClose(request), id);
        (void)must(m_bank->approve(id, manager()));
        m_bank->restart();
        QCOMPARE(must(m_bank->askExactly(admin(), request)).paid_out, Money(100'000, Currency()));
    }

    void makerAndApproversAreTold()
    {
        EventEar approver(m_bank->desk().hub(), manager(), {Topic::approvals});
        EventEar maker(m_bank->desk().hub(), m_bank->as(Role::teller), {Topic::approvals});
        EventEar other(m_bank->desk().hub(), m_bank->as(Role::support), {Topic::approvals});
        const auto asked = m_bank->ask(m_bank->as(Role::teller), large());
        const ProposalId id = *BankFixture::proposalIn(asked.error());
        const auto isTold = [id](EventEar& ear) {
            const auto events = ear.take<ProposalChanged>();
            return events.size() == 1 && events.front().proposal == id;
        };
        QVERIFY(isTold(approver));
        QVERIFY(isTold(maker));
        (void)must(m_bank->approve(id, manager()));
        QVERIFY(isTold(approver));
        QVERIFY(isTold(maker));
        QCOMPARE(other.takeCount(), 0U);
    }

    void makersSeeTheirOwnOnly()
    {
        const ProposalId other = askedToClose(closing());
        const auto asked = m_bank->ask(m_bank->as(Role::teller), large());
        const ProposalId own = *BankFixture::proposalIn(asked.error());
        const auto listed = must(m_bank->ask(m_bank->as(Role::teller), ListProposals{}));
        QCOMPARE(listed.items.size(), 1U);
        QCOMPARE(listed.items.front().proposal, own);
        QVERIFY(listed.items.front().own);
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::teller), ShowProposal{other})), "unknown_proposal");
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::customer), ShowProposal{own})), "not_permitted");
        QCOMPARE(must(m_bank->ask(m_bank->as(Role::auditor), ListProposals{})).items.size(), 2U);
    }

    void listsAreSearchedAndPaged()
    {
        std::vector<qint64> wanted;
        for (int i = 0; i < 5; ++i) {
            const auto asked = m_bank->ask(m_bank->as(Role::teller), large());
            wanted.insert(wanted.begin(), BankFixture::proposalIn(asked.error())->value);
        }
        const ProposalId close = askedToClose(closing());
        ListProposals request{u"MONEY."_s, ProposalPart::waiting, {}, 2};
        std::vector<qint64> found;
        do {
            const auto page = must(m_bank->ask(manager(), request));
            for (const Proposal& proposal : page.items)
                found.push_back(proposal.proposal.value);
            request.after = page.next;
        } while (request.after);
        QCOMPARE(found, wanted);
        const auto by_admin = must(m_bank->ask(manager(), ListProposals{u"admin"_s, {}, {}, {}}));
        QCOMPARE(by_admin.items.size(), 1U);
        QCOMPARE(by_admin.items.front().proposal, close);
    }

private:
    [[nodiscard]] server::CallerPtr admin() { return m_bank->as(Role::admin); }
    [[nodiscard]] server::CallerPtr manager() { return m_bank->as(Role::manager); }
    [[nodiscard]] AccountNumber account() const { return m_bank->asha().account; }
    [[nodiscard]] CloseAccount closing() const
    {
        return {account(), Secret::fromText(BankFixture::password), true, m_bank->key()};
    }
    /// Six lakh.
    [[nodiscard]] Deposit large() const { return {account(), Money(600'000'00, Currency()), {}, {}}; }

    [[nodiscard]] ProposalId askedToClose(const CloseAccount& request)
    {
        const auto asked = m_bank->askExactly(admin(), request);
        if (asked || !BankFixture::proposalIn(asked.error()))
            qFatal("closing an account does not wait for a second person: %s", outcome(asked).constData());
        return *BankFixture::proposalIn(asked.error());
    }
    [[nodiscard]] ProposalId askedToSetProvider()
    {
        SetProvider request;
        request.enabled = true;
        request.account_sid = u"AC123"_s;
        request.sender = u"+15005550006"_s;
        request.auth_token = Secret::fromText(u"a secret token"_s);
        const auto asked = m_bank->ask(admin(), request);
        if (asked || !BankFixture::proposalIn(asked.error()))
            qFatal("a provider does not wait for a second person: %s", outcome(asked).constData());
        return *BankFixture::proposalIn(asked.error());
    }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(ApprovalsServiceTest)
#include "services_approvals_test.moc"
