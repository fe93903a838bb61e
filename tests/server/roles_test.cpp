// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_requests.h"

#include "store/role_store.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

namespace
{

/// What the doors answer themselves: it is about the connection.
bool isAnsweredByTheDoor(const QByteArray& method)
{
    return method == "system.hello" || method == "system.ping" || method == "system.watch";
}

/// One that reads well, but holds a field no operation has: whoever gets as far as hearing so is permitted.
QByteArray withUnknownField()
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(1);
    out.append("no_such_field"_L1);
    out.append(1);
    out.endMap();
    return bytes;
}

std::vector<Role> allRoles()
{
    return {Role::customer, Role::teller, Role::support, Role::auditor, Role::manager, Role::admin};
}

} // namespace

/// Every operation as every role, from the declarations alone.
class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bank = std::make_unique<BankFixture>();
        m_records.emplace(*m_bank);
    }
    void cleanupTestCase()
    {
        QVERIFY(m_bank->ledgerHolds());
        m_bank.reset();
    }

    void everyOperationIsHandled()
    {
        const QList<QByteArray> handled = m_bank->desk().methods();
        forEachOperation([&](auto tag) {
            const QByteArray method = BankFixture::methodOf<typename decltype(tag)::type>();
            QVERIFY2(handled.contains(method) != isAnsweredByTheDoor(method), method.constData());
        });
    }

    void eachRoleMayDoWhatTheTableSays_data() { addOperations(); }
    void eachRoleMayDoWhatTheTableSays()
    {
        visit([this](auto tag) { asEveryRole<typename decltype(tag)::type>(); });
    }

    void nobodyMayDoAnythingBeforeLogIn_data() { addOperations(); }
    void nobodyMayDoAnythingBeforeLogIn()
    {
        visit([this](auto tag) {
            using Op = typename decltype(tag)::type;
            if constexpr (Op::operation.permission != Permission::none)
                refused<Op>(m_bank->nobody(), "not_logged_in");
        });
    }

    void anEndedSessionMayDoNothing_data() { addOperations(); }
    void anEndedSessionMayDoNothing()
    {
        visit([this](auto tag) {
            using Op = typename decltype(tag)::type;
            const auto caller = m_bank->as(Role::admin);
            caller->session->end();
            if constexpr (Op::operation.permission != Permission::none)
                refused<Op>(caller, "session_ended");
        });
    }

    void anIdleSessionEnds()
    {
        const auto caller = m_bank->as(Role::admin);
        m_bank->clock().advance(std::chrono::minutes(14));
        QCOMPARE(outcome(m_bank->ask<ListAudit>(caller)), "done");
        m_bank->clock().advance(std::chrono::minutes(16));
        QCOMPARE(outcome(m_bank->ask<ListAudit>(caller)), "session_ended");
    }

    /// A log-in that still owes something opens what it needs for that, and nothing else.
    void aLogInUnderWayOpensNothingElse_data() { addOperations(); }
    void aLogInUnderWayOpensNothingElse()
    {
        visit([this](auto tag) {
            using Op = typename decltype(tag)::type;
            if constexpr (scopeOfAdmin(Op::operation.permission) &&
                          Op::operation.permission != Permission::none) {
                owing<Op>(LogInStage::second_factor, "code_needed");
                owing<Op>(LogInStage::new_password, "password_must_change");
                owing<Op>(LogInStage::enrolment, "enrolment_needed");
            }
        });
    }

    void whatALogInUnderWayMayAskIsFew()
    {
        QStringList early;
        forEachOperation([&](auto tag) {
            using Op = typename decltype(tag)::type;
            if (Op::operation.from != LogInStage::complete)
                early.append(QString::fromLatin1(BankFixture::methodOf<Op>()));
        });
        early.sort();
        QCOMPARE(early, QStringList({u"identity.ask_security_key"_s, u"identity.begin_authenticator"_s,
                                     u"identity.begin_security_key"_s, u"identity.change_password"_s,
                                     u"identity.confirm_authenticator"_s, u"identity.confirm_security_key"_s,
                                     u"identity.give_code"_s, u"identity.give_security_key"_s,
                                     u"identity.log_out"_s, u"identity.send_code"_s}));
    }

    void customersReachTheirOwnAccountsOnly_data() { addOperations(); }
    void customersReachTheirOwnAccountsOnly()
    {
        visit([this](auto tag) {
            using Op = typename decltype(tag)::type;
            if constexpr (HasSubject<Op>) {
                auto request = samples().make<Op>();
                request.*Op::subject = m_bank->ravi().account;
                const QByteArray before = m_bank->contents();
                QCOMPARE(outcome(m_bank->askExactly(m_bank->as(m_bank->asha()), request)), "not_permitted");
                QCOMPARE(m_bank->contents(), before);
            }
        });
    }

    /// The same against a table in which the bank turned round all that can be.
    void eachRoleMayDoWhatTheBankMadeOfTheTable()
    {
        turnTheTableRound();
        forEachOperation([this](auto tag) {
            using Op = typename decltype(tag)::type;
            if (!isAnsweredByTheDoor(BankFixture::methodOf<Op>()))
                asEveryRole<Op>([](Role role) { return turnedRound(role, Op::operation.permission); });
        });
    }

    void anUnknownOperationIsRefused()
    {
        for (const char* method : {"money.print", "", "MONEY.transfer", "money.transfer "})
            QCOMPARE(outcome(m_bank->askCoded(method, {}, m_bank->as(Role::admin))), "unknown_method");
    }

private:
    static constexpr bool scopeOfAdmin(Permission permission)
    {
        return permission != Permission::set_own_messages && permission != Permission::see_who_looked;
    }

    static void addOperations()
    {
        QTest::addColumn<QByteArray>("method");
        forEachOperation([](auto tag) {
            const QByteArray method = BankFixture::methodOf<typename decltype(tag)::type>();
            if (!isAnsweredByTheDoor(method))
                QTest::newRow(method.constData()) << method;
        });
    }
    template<class Visit>
    static void visit(Visit what)
    {
        QFETCH(const QByteArray, method);
        forEachOperation([&](auto tag) {
            if (BankFixture::methodOf<typename decltype(tag)::type>() == method)
                what(tag);
        });
    }

    SampleRequests samples() { return {*m_bank, *m_records}; }

    /// A request that would be carried out, were it permitted, is refused and leaves no trace.
    template<class Op>
    void refused(const server::CallerPtr& caller, const char* code)
    {
        const Op request = samples().make<Op>();
        const QByteArray before = m_bank->contents();
        QCOMPARE(outcome(m_bank->askExactly(caller, request)), code);
        QCOMPARE(m_bank->contents(), before);
    }

    template<class Op>
    void owing(LogInStage stage, const char* code)
    {
        auto caller = std::make_shared<server::Caller>(*m_bank->as(Role::admin));
        caller->stage = stage;
        if (stage < Op::operation.from)
            refused<Op>(caller, code);
    }

    /// The other end of what is offered.
    static Scope turnedRound(Role role, Permission permission)
    {
        const auto offered = scopesOffered(role, permission);
        return scopeOf(role, permission) == offered.front() ? offered.back() : offered.front();
    }

    /// Put down at once: half-way through there would be others who could approve the rest.
    void turnTheTableRound()
    {
        must(m_bank->desk().writer().write(
            *m_bank->as(Role::admin), [](server::WriteContext& context) -> Result<void> {
                for (const Role role : allRoles()) {
                    std::vector<store::RoleScope> rows;
                    boost::mp11::mp_for_each<
                        boost::describe::describe_enumerators<Permission>>([&](auto permission) {
                        const auto scope = static_cast<int>(turnedRound(role, permission.value));
                        rows.push_back({Wire<Role>::pack(role), QString::fromLatin1(permission.name), scope});
                    });
                    must(context.stores.roles().setRoleScopes(Wire<Role>::pack(role), rows));
                    context.announce(RoleChanged{role, {}}, {});
                }
                return {};
            }));
    }

    template<class Op>
    void asEveryRole()
    {
        asEveryRole<Op>([](Role role) { return scopeOf(role, Op::operation.permission); });
    }
    template<class Op, class ScopeOf>
    void asEveryRole(ScopeOf scope_of)
    {
        for (const Role role : allRoles()) {
            const auto caller = m_bank->as(role);
            if (scope_of(role) == Scope::none)
                refused<Op>(caller, "not_permitted");
            else
                QCOMPARE(outcome(m_bank->askCoded(BankFixture::methodOf<Op>(), withUnknownField(), caller)),
                         "invalid_field");
        }
    }

    std::unique_ptr<BankFixture> m_bank;
    std::optional<Records> m_records;
};

QTEST_GUILESS_MAIN(RolesTest)
#include "roles_test.moc"
