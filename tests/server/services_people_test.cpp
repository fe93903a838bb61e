// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bank_fixture.h"

#include <QTest>

#include <future>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

/// Who is added to the bank's people, who gets back in, and that it takes two.
class PeopleServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bank = std::make_unique<BankFixture>();
        m_bank->addStaff(u"second"_s, Role::admin);
    }
    void cleanup() { m_bank.reset(); }

    void addingStaffWaitsForASecondPerson()
    {
        const AddUser request = nina();
        const ProposalId id = asked(admin(), request);
        QCOMPARE(outcome(issue(u"nina"_s)), "unknown_user");
        const Proposal proposal = must(m_bank->ask(second(), ShowProposal{id}));
        QCOMPARE(proposal.subject, u"nina"_s);
        QCOMPARE(line(proposal, u"display_name"_s), (std::pair{QString(), u"Nina Roy"_s}));
        QCOMPARE(line(proposal, u"role"_s), (std::pair{QString(), u"manager"_s}));
        QCOMPARE(outcome(m_bank->approve(id, admin())), "own_proposal");
        QCOMPARE(outcome(m_bank->approve(id, m_bank->as(Role::manager))), "not_permitted");
        must(m_bank->approve(id, second()));
        QVERIFY(awaitsPassword(u"nina"_s));
        QCOMPARE(must(m_bank->askExactly(admin(), request)).user, userOf(u"nina"_s));
        QVERIFY(logIn(u"nina"_s, must(issue(u"nina"_s)).one_time_password).stage == LogInStage::new_password);
        QVERIFY(!awaitsPassword(u"nina"_s));
    }

    void aLoneAdministratorAddsTheSecond()
    {
        m_bank = std::make_unique<BankFixture>();
        AddUser request = nina();
        request.role = Role::admin;
        request.key = {}; // a fresh one each time
        must(m_bank->ask(admin(), request));
        // Who cannot log in yet approves nothing.
        request.name = u"omar"_s;
        must(m_bank->ask(admin(), request));
        (void)must(issue(u"nina"_s));
        request.name = u"pia"_s;
        must(m_bank->ask(admin(), request));
    }

    void aPasswordIsIssuedOnce()
    {
        must(m_bank->askWithSecond(second(), nina(), admin()));
        const auto caller = admin();
        const auto ask = [&] { return outcome(m_bank->ask(caller, IssuePassword{u"nina"_s})); };
        auto one = std::async(std::launch::async, ask);
        auto other = std::async(std::launch::async, ask);
        std::vector<QByteArray> outcomes{one.get(), other.get()};
        std::ranges::sort(outcomes);
        QCOMPARE(outcomes, (std::vector<QByteArray>{"done", "password_issued"}));
        QCOMPARE(outcome(issue(u"nina"_s)), "password_issued");
    }

    void nobodyWithAPasswordIsIssuedOne()
    {
        for (const QString& user : {u"teller"_s, m_bank->asha().user, u"admin"_s})
            QCOMPARE(outcome(issue(user)), "password_issued");
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::manager), IssuePassword{u"teller"_s})),
                 "not_permitted");
    }

    void whatIsNoMemberOfStaffIsRefusedAtOnce()
    {
        AddUser request = nina();
        request.role = Role::customer;
        QCOMPARE(outcome(m_bank->ask(admin(), request)), "invalid_field");
        request = nina();
        request.name = u"1000 0000"_s;
        QCOMPARE(outcome(m_bank->ask(admin(), request)), "invalid_field");
        request.name = u"Teller"_s;
        QCOMPARE(outcome(m_bank->ask(admin(), request)), "user_exists");
        QVERIFY(must(m_bank->ask(second(), ListProposals{})).items.empty());
    }

    void aResetWaitsAndThenEndsWhatWasOpen()
    {
        const auto teller = m_bank->as(Role::teller);
        const ProposalId id = asked(admin(), ResetAccess{u"teller"_s, {}});
        QVERIFY2(teller->session->isAlive(m_bank->clock().now()), "what was only tried ends nothing");
        QCOMPARE(logIn(u"teller"_s, password()).stage, LogInStage::complete);
        const Proposal proposal = must(m_bank->ask(second(), ShowProposal{id}));
        QCOMPARE(line(proposal, u"password"_s), (std::pair{u"yes"_s, u"no"_s}));
        QCOMPARE(line(proposal, u"role"_s), (std::pair{u"teller"_s, u"teller"_s}));
        QCOMPARE(line(proposal, u"authenticator"_s), (std::pair{u"no"_s, u"no"_s}));
        QCOMPARE(line(proposal, u"security_keys"_s), (std::pair{u"0"_s, u"0"_s}));
        must(m_bank->approve(id, second()));
        QVERIFY(!teller->session->isAlive(m_bank->clock().now()));
        QCOMPARE(outcome(m_bank->ask(m_bank->nobody(), LogIn{u"teller"_s, password(), {}})), "log_in_failed");
        const Secret one_time = must(issue(u"teller"_s)).one_time_password;
        QCOMPARE(logIn(u"teller"_s, one_time).stage, LogInStage::new_password);
    }

    void nobodyResetsThemselves()
    {
        QCOMPARE(outcome(m_bank->ask(admin(), ResetAccess{u"admin"_s, {}})), "not_permitted");
        QCOMPARE(outcome(m_bank->ask(admin(), ResetAccess{u"nobody"_s, {}})), "unknown_user");
    }

    void whoIssuedStandsOnTheAudit()
    {
        must(m_bank->askWithSecond(admin(), nina(), second()));
        (void)must(issue(u"nina"_s));
        ListAudit wanted;
        wanted.action = u"identity"_s;
        wanted.about = u"nina"_s;
        QStringList done;
        for (const AuditLine& found : must(m_bank->ask(m_bank->as(Role::auditor), wanted)).items)
            done.prepend(u"%1 %2 %3"_s.arg(found.actor, found.operation, found.outcome));
        QCOMPARE(done, (QStringList{u"admin identity.add_user approval_needed"_s,
                                    u"admin identity.add_user done"_s, // in the maker's name
                                    u"admin identity.add_user done"_s, // asked again, and answered
                                    u"admin identity.issue_password done"_s}));
    }

private:
    server::CallerPtr admin() { return m_bank->as(Role::admin); }
    server::CallerPtr second() { return m_bank->callerNamed(u"second"_s); }
    static Secret password() { return Secret::fromText(BankFixture::password); }
    [[nodiscard]] AddUser nina() const { return {u"nina"_s, u"Nina Roy"_s, Role::manager, m_bank->key()}; }

    template<class Op>
    ProposalId asked(const server::CallerPtr& maker, const Op& request)
    {
        const auto reply = m_bank->ask(maker, request);
        if (reply || !BankFixture::proposalIn(reply.error()))
            qFatal("it does not wait for a second person: %s", outcome(reply).constData());
        return *BankFixture::proposalIn(reply.error());
    }
    Result<IssuePassword::Reply> issue(const QString& user)
    {
        return m_bank->ask(admin(), IssuePassword{user});
    }
    LoggedIn logIn(const QString& user, const Secret& with)
    {
        return must(m_bank->ask(m_bank->nobody(), LogIn{user, with, {}}));
    }
    UserSummary summary(const QString& user)
    {
        ListUsers wanted;
        wanted.search = user;
        return must(m_bank->ask(admin(), wanted)).items.at(0);
    }
    UserId userOf(const QString& user) { return summary(user).user; }
    bool awaitsPassword(const QString& user) { return summary(user).awaits_password; }
    static std::pair<QString, QString> line(const Proposal& proposal, const QString& field)
    {
        const auto found = std::ranges::find(proposal.lines, field, &ProposalLine::field);
        if (found == proposal.lines.end())
            return {u"no such line"_s, {}};
        return {found->before, found->after};
    }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(PeopleServiceTest)
#include "services_people_test.moc"
