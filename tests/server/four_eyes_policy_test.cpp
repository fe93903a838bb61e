// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bank_fixture.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

namespace
{

Money rupees(qint64 whole)
{
    return {whole * 100, Currency()};
}

} // namespace

/// When a second person is asked.
class FourEyesPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup()
    {
        QVERIFY(m_bank->ledgerHolds());
        m_bank.reset();
    }

    void largeAmountsOfStaffNeedASecondPerson()
    {
        QCOMPARE(outcome(deposit(rupees(500'000))), "done");
        QCOMPARE(outcome(deposit(Money(500'000'01, Currency()))), "approval_needed");
        const auto account = m_bank->asha().account;
        const auto other = m_bank->ravi().account;
        (void)must(deposit(rupees(400'000)));
        QCOMPARE(outcome(m_bank->ask(teller(), Withdraw{account, rupees(500'001), {}, {}})),
                 "approval_needed");
        QCOMPARE(outcome(m_bank->ask(teller(), Transfer{account, other, rupees(500'001), {}, {}})),
                 "approval_needed");
        QCOMPARE(outcome(m_bank->ask(teller(), Hold{account, other, rupees(500'001), {}, {}})),
                 "approval_needed");
        QCOMPARE(must(m_bank->ask(teller(), ShowAccount{account})).available, rupees(901'000));
    }

    void customersMoveTheirOwnMoneyAlone()
    {
        (void)must(deposit(rupees(500'000)));
        (void)must(deposit(rupees(500'000)));
        const Transfer request{
            m_bank->asha().account, m_bank->ravi().account, rupees(600'000), {}, m_bank->key()};
        auto asha = std::make_shared<server::Caller>(*m_bank->as(m_bank->asha()));
        asha->has_second_factor = true;
        const auto asked = m_bank->askExactly(asha, request);
        QCOMPARE(outcome(asked), "prove_needed");
        const auto challenge = std::get<QString>(*asked.error().value(u"challenge"));
        QVERIFY(asha->session->signedRequests().sign(*Uuid::fromText(challenge), m_bank->clock().now()));
        QCOMPARE(outcome(m_bank->askExactly(asha, request)), "done");
    }

    void aLargeMoveIsDoneWhenItIsApproved()
    {
        const Transfer request{m_bank->asha().account, m_bank->ravi().account, rupees(600'000), u"a house"_s,
                               m_bank->key()};
        QCOMPARE(outcome(m_bank->askExactly(teller(), request)), "insufficient_funds");
        (void)must(deposit(rupees(500'000)));
        (void)must(deposit(rupees(500'000)));
        const auto asked = m_bank->askExactly(teller(), request);
        const ProposalId id = *BankFixture::proposalIn(asked.error());
        const Proposal proposal = must(m_bank->ask(admin(), ShowProposal{id}));
        const auto line = std::ranges::find(proposal.lines, u"to_balance"_s, &ProposalLine::field);
        QCOMPARE(*line->amount_before, rupees(1'000));
        QCOMPARE(*line->amount_after, rupees(601'000));
        (void)must(m_bank->approve(id, admin()));
        QCOMPARE(must(m_bank->askExactly(teller(), request)).balance, rupees(401'000));
        QCOMPARE(must(m_bank->ask(admin(), ShowAccount{m_bank->ravi().account})).balance, rupees(601'000));
    }

    void whoIsAloneGoesOn()
    {
        // One administrator: nobody else could approve what concerns the provider.
        QCOMPARE(outcome(m_bank->ask(admin(), provider())), "done");
        {
            const auto snapshot = must(m_bank->database().snapshot());
            const auto lines = must(snapshot->audit().auditLines({}, {.before = {}, .limit = 1})).rows;
            QCOMPARE(lines.front().operation, u"messages.set_provider"_s);
            QCOMPARE(lines.front().detail, u"alone: nobody else could approve it"_s);
        }
        m_bank->addStaff(u"second"_s, Role::admin);
        QCOMPARE(outcome(m_bank->ask(admin(), provider())), "approval_needed");
        // Who has not taken up their work yet could not approve it.
        const UserId second = m_bank->callerNamed(u"second"_s)->user;
        must(m_bank->desk().writer().write(*admin(), [second](server::WriteContext& context) {
            return context.stores.identity().setPassword(second, Secret::fromText(u"record"_s), true);
        }));
        QCOMPARE(outcome(m_bank->ask(admin(), provider())), "done");
    }

    void whatWasDoneBeforeAnybodyWasAskedIsAnsweredStill()
    {
        SetProvider request = provider();
        request.key = m_bank->key();
        QCOMPARE(outcome(m_bank->askExactly(admin(), request)), "done");
        m_bank->addStaff(u"second"_s, Role::admin);
        QCOMPARE(outcome(m_bank->askExactly(admin(), request)), "done");
        QVERIFY(must(m_bank->ask(admin(), ListProposals{})).items.empty());
    }

    void theBankSetsWhenSomebodyIsAsked()
    {
        QCOMPARE(must(set(u"money.deposit"_s, AskSecond::always)).ask, AskSecond::always);
        QCOMPARE(outcome(deposit(rupees(1))), "approval_needed");
        (void)must(set(u"money.deposit"_s, AskSecond::never));
        QCOMPARE(outcome(deposit(rupees(9'000'000))), "done");
        (void)must(set(u"money.deposit"_s, AskSecond::above, {{rupees(10)}, {Money(5, yen())}}));
        QCOMPARE(outcome(deposit(rupees(10))), "done");
        QCOMPARE(outcome(deposit(rupees(11))), "approval_needed");
        m_bank->restart();
        QCOMPARE(outcome(deposit(rupees(11))), "approval_needed");
        const auto moved = must(deposit(rupees(2)));
        (void)must(set(u"money.reverse"_s, AskSecond::never));
        QCOMPARE(outcome(m_bank->ask(admin(), Reverse{moved.entry, {}, {}})), "done");
    }

    void thePolicyIsShownWhole()
    {
        (void)must(set(u"money.hold"_s, AskSecond::above, {{rupees(10)}}, 5));
        const auto rules = must(m_bank->ask<ShowFourEyes>(m_bank->as(Role::teller))).rules;
        const auto ruleOf = [&rules](const QString& operation) {
            const auto rule = std::ranges::find(rules, operation, &FourEyesRule::operation);
            return rule == rules.end() ? FourEyesRule{u"none"_s, {}, {}, 0, false} : *rule;
        };
        QCOMPARE(ruleOf(u"accounts.close"_s).ask, AskSecond::always);
        QCOMPARE(ruleOf(u"approvals.set_policy"_s).ask, AskSecond::always);
        QCOMPARE(ruleOf(u"money.transfer"_s).limits.front().above, rupees(500'000));
        QCOMPARE(ruleOf(u"money.transfer"_s).expires_after_h, 72);
        QCOMPARE(ruleOf(u"money.hold"_s).limits.front().above, rupees(10));
        QCOMPARE(ruleOf(u"money.hold"_s).expires_after_h, 5);
        QCOMPARE(ruleOf(u"money.history"_s).operation, u"none"_s);
    }

    void aProposalWaitsAsLongAsTheBankSays()
    {
        (void)must(set(u"money.reverse"_s, AskSecond::always, {}, 5));
        const auto moved = must(deposit(rupees(2)));
        const auto asked = m_bank->ask(admin(), Reverse{moved.entry, {}, {}});
        const ProposalId id = *BankFixture::proposalIn(asked.error());
        m_bank->clock().advance(std::chrono::hours(5));
        QCOMPARE(outcome(m_bank->approve(id, m_bank->as(Role::manager))), "proposal_expired");
    }

    void whatMakesNoSenseIsRefused()
    {
        for (const char* name : {"approvals.set_policy", "money.history", "feedback.add", "money", "x"})
            QCOMPARE(outcome(set(QString::fromLatin1(name), AskSecond::never)), "invalid_field");
        QCOMPARE(outcome(set(u"money.reverse"_s, AskSecond::above, {{rupees(1)}})), "invalid_field");
        QCOMPARE(outcome(set(u"money.hold"_s, AskSecond::above)), "invalid_field");
        QCOMPARE(outcome(set(u"money.hold"_s, AskSecond::always, {{rupees(1)}})), "invalid_field");
        QCOMPARE(outcome(set(u"money.hold"_s, AskSecond::above, {{rupees(-1)}})), "invalid_field");
        QCOMPARE(outcome(set(u"money.hold"_s, AskSecond::above, {{rupees(1)}, {rupees(2)}})),
                 "invalid_field");
        QCOMPARE(outcome(set(u"money.hold"_s, AskSecond::always, {}, 0)), "invalid_field");
        QCOMPARE(outcome(set(u"money.hold"_s, AskSecond::always, {}, 24 * 365 + 1)), "invalid_field");
    }

    void thePolicyItselfNeedsTwo()
    {
        m_bank->addStaff(u"second"_s, Role::admin);
        const SetFourEyes request{u"money.deposit"_s, AskSecond::never, {}, {}, m_bank->key()};
        const auto asked = m_bank->askExactly(admin(), request);
        QCOMPARE(outcome(asked), "approval_needed");
        QCOMPARE(outcome(deposit(rupees(500'001))), "approval_needed");
        const ProposalId id = *BankFixture::proposalIn(asked.error());
        const Proposal proposal = must(m_bank->ask(admin(), ShowProposal{id}));
        const auto line = std::ranges::find(proposal.lines, u"second_person"_s, &ProposalLine::field);
        QVERIFY(line->before.startsWith(u"above "));
        QCOMPARE(line->after, u"never"_s);
        (void)must(m_bank->approve(id, m_bank->callerNamed(u"second"_s)));
        QCOMPARE(must(m_bank->askExactly(admin(), request)).ask, AskSecond::never);
        QCOMPARE(outcome(deposit(rupees(500'001))), "done");
    }

private:
    [[nodiscard]] server::CallerPtr admin() { return m_bank->as(Role::admin); }
    [[nodiscard]] server::CallerPtr teller() { return m_bank->as(Role::teller); }
    [[nodiscard]] static Currency yen() { return Currency::fromCode(u"JPY"_s).value(); }

    Result<Moved> deposit(Money amount)
    {
        return m_bank->ask(teller(), Deposit{m_bank->asha().account, amount, {}, {}});
    }
    Result<FourEyesRule> set(const QString& operation, AskSecond ask, std::vector<AmountLimit> limits = {},
                             std::optional<qint32> hours = {})
    {
        return m_bank->ask(admin(), SetFourEyes{operation, ask, std::move(limits), hours, {}});
    }
    [[nodiscard]] static SetProvider provider()
    {
        SetProvider request;
        request.enabled = true;
        request.account_sid = u"AC123"_s;
        request.sender = u"+15005550006"_s;
        request.auth_token = Secret::fromText(u"a secret token"_s);
        return request;
    }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(FourEyesPolicyTest)
#include "four_eyes_policy_test.moc"
