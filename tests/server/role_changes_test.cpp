// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/role_store.h"
#include "support/bank_fixture.h"
#include "support/event_ear.h"

#include <QTest>

#include <future>
#include <latch>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

/// What the bank makes of its roles.
class RoleChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup()
    {
        QVERIFY(m_bank->ledgerHolds());
        m_bank.reset();
    }

    void whatIsTakenIsRefusedAtOnce()
    {
        const auto teller = m_bank->as(Role::teller);
        QCOMPARE(outcome(deposit(teller)), "done");
        const auto reply = must(change(Role::teller, Permission::handle_cash, Scope::none));
        QCOMPARE(scopeIn(reply.grants, Permission::handle_cash), Scope::none);
        QCOMPARE(scopeIn(reply.grants, Permission::move_money), Scope::bank);
        // Whoever is logged in already, too.
        QCOMPARE(outcome(deposit(teller)), "not_permitted");
        QCOMPARE(outcome(deposit(m_bank->as(Role::manager))), "done");
    }

    void whatIsGivenIsThereAtOnce()
    {
        const auto support = m_bank->as(Role::support);
        QCOMPARE(outcome(deposit(support)), "not_permitted");
        (void)must(change(Role::support, Permission::handle_cash, Scope::bank));
        QCOMPARE(outcome(deposit(support)), "done");
    }

    void theTableOutlivesARestart()
    {
        (void)must(change(Role::teller, Permission::handle_cash, Scope::none));
        m_bank->restart();
        QCOMPARE(outcome(deposit(m_bank->as(Role::teller))), "not_permitted");
        QCOMPARE(scopeIn(must(logIn(u"teller"_s)).grants, Permission::handle_cash), Scope::none);
    }

    void onlyDifferencesAreKept()
    {
        (void)must(change(Role::teller, Permission::handle_cash, Scope::none));
        (void)must(change(Role::teller, Permission::attend, Scope::bank));
        (void)must(change(Role::teller, Permission::handle_cash, Scope::bank));
        const auto snapshot = must(m_bank->database().snapshot());
        QCOMPARE(must(snapshot->roles().roleScopes()),
                 (std::vector<store::RoleScope>{{u"teller"_s, u"attend"_s, 2}}));
    }

    void whatANewerFlorinKeptStays()
    {
        const std::vector<store::RoleScope> kept{{u"teller"_s, u"lend_money"_s, 2},
                                                 {u"teller"_s, u"manage_roles"_s, 2}};
        must(m_bank->desk().writer().write(*m_bank->as(Role::admin), [&](server::WriteContext& context) {
            return context.stores.roles().setRoleScopes(u"teller"_s, kept);
        }));
        (void)must(change(Role::teller, Permission::attend, Scope::bank));
        (void)must(change(Role::manager, Permission::attend, Scope::none));
        (void)must(change(Role::teller, Permission::attend, Scope::none));
        const auto snapshot = must(m_bank->database().snapshot());
        const auto rows = must(snapshot->roles().roleScopes());
        QCOMPARE(rows, (std::vector<store::RoleScope>{{u"manager"_s, u"attend"_s, 0}, kept[0], kept[1]}));
        // It counts no more than before.
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::teller), SetRoleLimits{Role::support, {}, {}})),
                 "not_permitted");
    }

    void theTimeZoneIsToldToWhoeverSeesTheTable()
    {
        EventEar teller(m_bank->desk().hub(), m_bank->as(Role::teller), {Topic::roles});
        EventEar auditor(m_bank->desk().hub(), m_bank->as(Role::auditor), {Topic::roles});
        (void)must(m_bank->ask(m_bank->as(Role::admin), SetTimeZone{u"Asia/Kolkata"_s, {}}));
        QCOMPARE(teller.takeCount(), 0U);
        const auto heard = auditor.take<TimeZoneChanged>();
        QCOMPARE(heard.size(), 1U);
        QCOMPARE(heard.front().time_zone, u"Asia/Kolkata"_s);
    }

    void aZoneThatNobodyKnowsIsRefused()
    {
        for (const QString& name : {u"Asia/Atlantis"_s, u"../../etc/localtime"_s, u"IST"_s}) {
            QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::admin), SetTimeZone{name, {}})),
                     "unknown_time_zone");
        }
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::manager), SetTimeZone{u"Asia/Kolkata"_s, {}})),
                 "not_permitted");
    }

    void aLogInTellsWhatOneMayDo()
    {
        (void)must(change(Role::manager, Permission::reverse_entries, Scope::none));
        const LoggedIn manager = must(logIn(u"manager"_s));
        QVERIFY(!manager.may(Permission::reverse_entries));
        QVERIFY(manager.may(Permission::close_accounts));
        const LoggedIn asha = must(logIn(m_bank->asha().user));
        QCOMPARE(asha.grants, grantsOf(Role::customer));
    }

    void thoseOfTheRoleAreToldOfAChangeAndWhoeverSeesTheTable()
    {
        EventEar teller(m_bank->desk().hub(), m_bank->as(Role::teller), {Topic::roles});
        EventEar auditor(m_bank->desk().hub(), m_bank->as(Role::auditor), {Topic::roles});
        EventEar asha(m_bank->desk().hub(), m_bank->as(m_bank->asha()), {Topic::roles});
        (void)must(change(Role::customer, Permission::handle_cash, Scope::none));
        QCOMPARE(teller.takeCount(), 0U);
        for (EventEar* ear : {&auditor, &asha}) {
            const auto heard = ear->take<RoleChanged>();
            QCOMPARE(heard.size(), 1U);
            QCOMPARE(heard.front().role, Role::customer);
            QCOMPARE(scopeIn(heard.front().grants, Permission::handle_cash), Scope::none);
            QCOMPARE(scopeIn(heard.front().grants, Permission::move_money), Scope::own);
        }
    }

    void nobodyCanLockTheBankOut_data()
    {
        QTest::addColumn<Permission>("permission");
        for (const Permission kept :
             {Permission::manage_people, Permission::manage_roles, Permission::approve,
              Permission::set_four_eyes, Permission::view_proposals, Permission::view_system,
              Permission::logged_in, Permission::none})
            QTest::newRow(qPrintable(Wire<Permission>::pack(kept))) << kept;
    }
    void nobodyCanLockTheBankOut()
    {
        QFETCH(const Permission, permission);
        for (const Scope scope : {Scope::none, Scope::own}) {
            if (scope != scopeOf(Role::admin, permission))
                QCOMPARE(outcome(change(Role::admin, permission, scope)), "role_stays");
        }
    }

    /// Whoever has one of these can give themselves the rest.
    void whatMakesAnAdministratorIsNotGivenAway()
    {
        for (const Permission permission :
             {Permission::manage_people, Permission::manage_roles, Permission::set_four_eyes}) {
            for (const Role role : {Role::customer, Role::teller, Role::manager})
                QCOMPARE(outcome(change(role, permission, Scope::bank)), "role_stays");
        }
    }

    void customersAreOnlyNarrowed()
    {
        QCOMPARE(outcome(change(Role::customer, Permission::view_accounts, Scope::bank)), "role_stays");
        QCOMPARE(outcome(change(Role::customer, Permission::view_journal, Scope::bank)), "role_stays");
        QCOMPARE(outcome(change(Role::customer, Permission::view_journal, Scope::own)), "role_stays");
        QCOMPARE(outcome(change(Role::customer, Permission::move_money, Scope::none)), "done");
        const Transfer transfer{m_bank->asha().account, m_bank->ravi().account, Money(1, {}), {}, {}};
        QCOMPARE(outcome(m_bank->ask(m_bank->as(m_bank->asha()), transfer)), "not_permitted");
        QCOMPARE(outcome(change(Role::customer, Permission::move_money, Scope::own)), "done");
        QCOMPARE(outcome(m_bank->ask(m_bank->as(m_bank->asha()), transfer)), "done");
    }

    void whatMakesNoSenseIsRefused()
    {
        QCOMPARE(outcome(change(Role::teller, Permission::view_accounts, Scope::own)), "role_stays");
        QCOMPARE(outcome(change(Role::teller, Permission::see_who_looked, Scope::own)), "role_stays");
        QCOMPARE(outcome(m_bank->ask(admin(), ChangeRole{Role::teller, {}, {}})), "invalid_field");
        const ScopeChange attend{Permission::attend, Scope::bank};
        QCOMPARE(outcome(m_bank->ask(admin(), ChangeRole{Role::teller, {attend, attend}, {}})),
                 "invalid_field");
        QCOMPARE(outcome(change(Role::teller, Permission::view_proposals, Scope::bank)), "done");
    }

    void whatIsKeptButNotOfferedDoesNotCount()
    {
        must(m_bank->desk().writer().write(*admin(), [](server::WriteContext& context) {
            const std::vector<store::RoleScope> rows{{u"admin"_s, u"manage_roles"_s, 0},
                                                     {u"admin"_s, u"of_a_newer_florin"_s, 0},
                                                     {u"admin"_s, u"attend"_s, 7}};
            return context.stores.roles().setRoleScopes(u"admin"_s, rows);
        }));
        m_bank->restart();
        QCOMPARE(outcome(change(Role::teller, Permission::attend, Scope::bank)), "done");
        QCOMPARE(scopeIn(must(logIn(u"admin"_s)).grants, Permission::attend), Scope::bank);
    }

    void aSecondPersonSeesBeforeAndAfter()
    {
        m_bank->addStaff(u"second"_s, Role::admin);
        const ChangeRole request{Role::teller,
                                 {{Permission::handle_cash, Scope::none}, {Permission::attend, Scope::bank}},
                                 m_bank->key()};
        const Proposal proposal = proposedBy(request);
        QCOMPARE(proposal.subject, u"teller"_s);
        QCOMPARE(line(proposal, u"role"_s), (std::pair{u"teller"_s, u"teller"_s}));
        QCOMPARE(line(proposal, u"handle_cash"_s), (std::pair{u"bank"_s, u"none"_s}));
        QCOMPARE(line(proposal, u"attend"_s), (std::pair{u"none"_s, u"bank"_s}));
        QCOMPARE(outcome(deposit(m_bank->as(Role::teller))), "done");
        (void)must(m_bank->approve(proposal.proposal, m_bank->callerNamed(u"second"_s)));
        QCOMPARE(outcome(deposit(m_bank->as(Role::teller))), "not_permitted");
        QCOMPARE(outcome(m_bank->askExactly(admin(), request)), "done");
    }

    void limitsAndHoursNeedASecondPersonToo()
    {
        m_bank->addStaff(u"second"_s, Role::admin);
        const Proposal limits =
            proposedBy(SetRoleLimits{Role::teller, {{Money(500, {}), std::nullopt}}, m_bank->key()});
        QCOMPARE(line(limits, u"limit_INR"_s), (std::pair{u"none"_s, u"5.00 INR at a time, any a day"_s}));
        const Proposal hours = proposedBy(SetRoleHours{
            Role::teller, WorkingHours{{Weekday::monday, Weekday::friday}, 540, 1080}, m_bank->key()});
        QCOMPARE(line(hours, u"hours"_s), (std::pair{u"at any time"_s, u"Mon Fri 09:00-18:00 UTC"_s}));
        const Proposal zone = proposedBy(SetTimeZone{u"Asia/Kolkata"_s, m_bank->key()});
        QCOMPARE(line(zone, u"time_zone"_s), (std::pair{u"UTC"_s, u"Asia/Kolkata"_s}));
        const Proposal account =
            proposedBy(SetAccountLimits{m_bank->asha().account, Money(500, {}), std::nullopt, m_bank->key()});
        const auto at_a_time = std::ranges::find(account.lines, u"limit_at_a_time"_s, &ProposalLine::field);
        QCOMPARE(at_a_time->before, u"none"_s);
        QCOMPARE(at_a_time->amount_after, std::optional(Money(500, {})));
        QCOMPARE(outcome(deposit(m_bank->as(Role::teller))), "done"); // nothing of it counts yet
    }

    void theMakerMustStillBePermitted()
    {
        const auto opened = must(deposit(m_bank->as(Role::teller)));
        const auto asked = m_bank->ask(m_bank->as(Role::manager), Reverse{opened.entry, {}, {}});
        const ProposalId id = *BankFixture::proposalIn(asked.error());
        (void)must(change(Role::manager, Permission::reverse_entries, Scope::none));
        QCOMPARE(outcome(m_bank->approve(id, admin())), "maker_not_permitted");
    }

    void whoCouldApproveFollowsTheTable()
    {
        const auto opened = must(deposit(m_bank->as(Role::teller)));
        const auto other = must(deposit(m_bank->as(Role::teller)));
        QCOMPARE(outcome(m_bank->ask(admin(), Reverse{opened.entry, {}, {}})), "approval_needed");
        // Without the manager nobody is left to ask.
        (void)must(change(Role::manager, Permission::approve, Scope::none));
        QCOMPARE(outcome(m_bank->ask(admin(), Reverse{other.entry, {}, {}})), "done");
    }

    /// Administrators who may not make something still approve it: dividing duties leaves somebody to ask.
    void takingPermissionsAwayDoesNotEndFourEyes()
    {
        const auto opened = must(deposit(m_bank->as(Role::teller)));
        (void)must(change(Role::manager, Permission::approve, Scope::none));
        (void)must(change(Role::admin, Permission::reverse_entries, Scope::none));
        QCOMPARE(outcome(m_bank->ask(admin(), Reverse{opened.entry, {}, {}})), "not_permitted");
        const auto asked = m_bank->ask(m_bank->as(Role::manager), Reverse{opened.entry, {}, {}});
        QCOMPARE(outcome(asked), "approval_needed");
        (void)must(m_bank->approve(*BankFixture::proposalIn(asked.error()), admin()));
    }

    void whatChangesWhoMayIsAlwaysAskedAbout()
    {
        for (const QString& operation : {u"roles.change"_s, u"roles.set_limits"_s, u"roles.set_time_zone"_s,
                                         u"accounts.set_limits"_s, u"identity.add_user"_s}) {
            SetFourEyes never{operation, AskSecond::never, {}, {}, {}};
            QCOMPARE(outcome(m_bank->ask(admin(), never)), "invalid_field");
        }
        const auto policy = must(m_bank->ask(admin(), ShowFourEyes{})).rules;
        const auto rule = std::ranges::find(policy, u"roles.change"_s, &FourEyesRule::operation);
        QVERIFY(rule->stays_always);
        QCOMPARE(rule->ask, AskSecond::always);
    }

    void aChangeMadeAloneSaysWhatItWas()
    {
        (void)must(change(Role::teller, Permission::handle_cash, Scope::none));
        ListAudit wanted;
        wanted.action = u"roles.change"_s;
        const auto lines = must(m_bank->ask(m_bank->as(Role::auditor), wanted)).items;
        QCOMPARE(lines.front().detail, u"alone: nobody else could approve it; handle_cash: bank -> none"_s);
    }

    void whatWaitedIsHeldAgainstTheRoleAsItIsNow()
    {
        const auto send = [this]<class Op>(const server::CallerPtr& caller, const Op& request,
                                           server::Respond respond) {
            m_bank->desk().submit(QByteArray(Op::operation.name.data(), Op::operation.name.size()),
                                  contract::cbor::encode(request), server::Coding::Cbor, caller,
                                  std::move(respond));
        };
        // Both readers are kept busy, so that the customer's request has to wait.
        std::promise<void> released;
        const std::shared_future<void> gate(released.get_future());
        std::latch busy(2);
        for (int reader = 0; reader < 2; ++reader)
            send(m_bank->as(m_bank->ravi()), ListAccounts{}, [&busy, gate](const server::Answer&) {
                busy.count_down();
                gate.wait();
            });
        busy.wait();
        std::promise<Result<QByteArray>> answered;
        send(m_bank->as(m_bank->asha()), ListAccounts{},
             [&](server::Answer answer) { answered.set_value(std::move(answer.reply)); });
        (void)must(change(Role::customer, Permission::view_accounts, Scope::none));
        released.set_value();
        QCOMPARE(outcome(answered.get_future().get()), "not_permitted");
    }

    void theWholeTableIsShown()
    {
        (void)must(change(Role::teller, Permission::handle_cash, Scope::none));
        (void)must(m_bank->ask(admin(), SetRoleLimits{Role::teller, {{Money(500, {}), Money(900, {})}}, {}}));
        (void)must(m_bank->ask(admin(), SetRoleHours{Role::teller, WorkingHours{{Weekday::monday}}, {}}));
        const auto table = must(m_bank->ask<ShowRoles>(m_bank->as(Role::auditor)));
        qsizetype operations = 0;
        forEachOperation([&](auto) { ++operations; });
        QCOMPARE(static_cast<qsizetype>(table.operations.size()), operations);
        const auto row =
            std::ranges::find(table.permissions, Permission::handle_cash, &PermissionRow::permission);
        QCOMPARE(row->operations, (std::vector<QString>{u"money.deposit"_s, u"money.withdraw"_s}));
        const auto teller = std::ranges::find(row->roles, Role::teller, &RoleScope::role);
        QCOMPARE(teller->scope, Scope::none);
        QCOMPARE(teller->begins_with, Scope::bank);
        QCOMPARE(teller->offered, (std::vector{Scope::none, Scope::bank}));
        const auto rules = std::ranges::find(table.roles, Role::teller, &RoleRow::role);
        QCOMPARE(rules->limits.front().per_day, std::optional(Money(900, {})));
        QCOMPARE(rules->hours->days, std::vector{Weekday::monday});
        QCOMPARE(rules->hours->until_minute, WorkingHours::day_minutes);
        QVERIFY(!std::ranges::find(table.roles, Role::admin, &RoleRow::role)->takes_hours);
        QCOMPARE(outcome(m_bank->ask<ShowRoles>(m_bank->as(Role::teller))), "not_permitted");
    }

private:
    [[nodiscard]] server::CallerPtr admin() { return m_bank->as(Role::admin); }

    Result<ChangeRole::Reply> change(Role role, Permission permission, Scope scope)
    {
        return m_bank->ask(admin(), ChangeRole{role, {{permission, scope}}, {}});
    }
    Result<Moved> deposit(const server::CallerPtr& caller)
    {
        return m_bank->ask(caller, Deposit{m_bank->asha().account, Money(1'000, {}), {}, {}});
    }
    Result<LoggedIn> logIn(const QString& user)
    {
        return m_bank->askExactly(m_bank->nobody(), LogIn{user, Secret::fromText(BankFixture::password)});
    }
    template<class Op>
    Proposal proposedBy(const Op& request)
    {
        const auto asked = m_bank->askExactly(admin(), request);
        const auto id = asked ? std::nullopt : BankFixture::proposalIn(asked.error());
        return must(m_bank->ask(admin(), ShowProposal{id.value_or(ProposalId())}));
    }
    static std::pair<QString, QString> line(const Proposal& proposal, const QString& field)
    {
        const auto found = std::ranges::find(proposal.lines, field, &ProposalLine::field);
        if (found == proposal.lines.end())
            return {u"no such line"_s, {}};
        return {found->before, found->after};
    }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(RoleChangesTest)
#include "role_changes_test.moc"
