// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_requests.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

namespace
{

template<class T>
void changeField(T& field)
{
    if constexpr (std::is_same_v<T, Money>)
        field = Money(field.minor() + 1, field.currency());
    else if constexpr (std::is_same_v<T, std::optional<Money>>)
        field = Money(1, Currency());
    else if constexpr (std::is_same_v<T, bool>)
        field = !field;
    else if constexpr (requires { T::max_characters; })
        field = T(field.value + u'.');
    else if constexpr (requires { field.isNull(), ++field.value; })
        ++field.value;
    else if constexpr (std::is_same_v<T, Role>)
        field = Role::admin;
    else if constexpr (std::is_same_v<T, qint32>)
        ++field;
    else if constexpr (std::is_same_v<T, std::optional<qint32>>)
        field = 1;
    else if constexpr (std::is_same_v<T, std::vector<FeedbackRow>>)
        field.push_back(field.front());
    else if constexpr (std::is_same_v<T, std::vector<ScopeChange>>)
        field.front().scope = Scope::own;
    else if constexpr (std::is_same_v<T, std::vector<RoleLimit>>)
        field.push_back({Money(1, Currency()), {}});
    else if constexpr (std::is_same_v<T, std::optional<WorkingHours>>)
        field = WorkingHours{{Weekday::monday}};
    else if constexpr (std::is_same_v<T, MessageSettings>)
        field.opted_in = !field.opted_in;
}

/// The key itself is not content, and of secrets nothing is kept to compare.
template<class Member>
struct IsNoContent {
    template<class Request, class Field>
    static Field fieldOf(Field Request::*);
    using Field = decltype(fieldOf(Member::pointer));
    static constexpr bool value = std::is_same_v<Field, IdempotencyKey> || std::is_same_v<Field, Secret> ||
                                  std::is_same_v<Field, std::optional<Secret>>;
};
template<class T>
using Content = boost::mp11::mp_remove_if<MembersOf<T>, IsNoContent>;

/// Makes the request say something else in its last field.
template<class T>
void changeContent(T& request)
{
    changeField(request.*boost::mp11::mp_back<Content<T>>::pointer);
}

/// Which operations a test goes through.
template<class Op>
constexpr bool saysSomething()
{
    return !boost::mp11::mp_empty<Content<Op>>::value;
}
template<class Op>
bool hasTwoCallers()
{
    return scopeOf(Role::manager, Op::operation.permission) != Scope::none ||
           scopeOf(Role::customer, Op::operation.permission) != Scope::none;
}

} // namespace

/// Every operation that changes something, asked again.
class OnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bank = std::make_unique<BankFixture>();
        m_records.emplace(*m_bank);
    }
    void cleanup()
    {
        QVERIFY(m_bank->ledgerHolds());
        m_bank.reset();
    }

    void aRepeatChangesNothing_data()
    {
        addWrites([](auto) { return true; });
    }
    void aRepeatChangesNothing()
    {
        visit([this](auto tag) { repeat<typename decltype(tag)::type>(); });
    }

    void otherContentUnderTheSameKeyIsRefused_data()
    {
        addWrites([](auto tag) { return saysSomething<typename decltype(tag)::type>(); });
    }
    void otherContentUnderTheSameKeyIsRefused()
    {
        visit([this](auto tag) { otherContent<typename decltype(tag)::type>(); });
    }

    void anotherCallersKeyIsRefused_data()
    {
        addWrites([](auto tag) { return hasTwoCallers<typename decltype(tag)::type>(); });
    }
    void anotherCallersKeyIsRefused()
    {
        visit([this](auto tag) { otherCaller<typename decltype(tag)::type>(); });
    }

    void aWriteWithoutKeyIsRefused_data()
    {
        addWrites([](auto) { return true; });
    }
    void aWriteWithoutKeyIsRefused()
    {
        visit([this](auto tag) {
            using Op = typename decltype(tag)::type;
            Op request = samples().make<Op>();
            request.key = {};
            const QByteArray before = m_bank->contents();
            QCOMPARE(outcome(m_bank->askExactly(callerFor<Op>(), request)), "key_missing");
            QCOMPARE(m_bank->contents(), before);
        });
    }

private:
    template<class Chosen>
    static void addWrites(Chosen chosen)
    {
        QTest::addColumn<QByteArray>("method");
        forEachOperation([chosen](auto tag) {
            using Op = typename decltype(tag)::type;
            if constexpr (HasKey<Op>) {
                if (chosen(tag))
                    QTest::newRow(Op::operation.name.data()) << BankFixture::methodOf<Op>();
            }
        });
    }
    template<class Visit>
    static void visit(Visit what)
    {
        QFETCH(const QByteArray, method);
        forEachOperation([&](auto tag) {
            using Op = typename decltype(tag)::type;
            if constexpr (HasKey<Op>) {
                if (BankFixture::methodOf<Op>() == method)
                    what(tag);
            }
        });
    }

    SampleRequests samples() { return {*m_bank, *m_records}; }

    /// Staff, but for what only customers do.
    template<class Op>
    server::CallerPtr callerFor()
    {
        const bool is_for_customers = scopeOf(Role::admin, Op::operation.permission) == Scope::none ||
                                      std::is_same_v<Op, StartConversation>;
        return m_bank->as(is_for_customers ? Role::customer : Role::admin);
    }
    /// What staff ask is noted every time; the rest of the bank must not change.
    QByteArray contents() { return m_bank->contents({u"audit_line"_s}); }

    template<class Op>
    void repeat()
    {
        const QByteArray params = cbor::encode(samples().make<Op>());
        auto first = m_bank->askCoded(BankFixture::methodOf<Op>(), params, callerFor<Op>());
        if (may_need_second<Op> && !first && BankFixture::proposalIn(first.error())) {
            (void)must(m_bank->approve(*BankFixture::proposalIn(first.error()), m_bank->as(Role::manager)));
            first = m_bank->askCoded(BankFixture::methodOf<Op>(), params, callerFor<Op>());
        }
        QCOMPARE(outcome(first), "done");
        const QByteArray before = contents();
        m_bank->clock().advance(std::chrono::hours(1));
        const auto again = m_bank->askCoded(BankFixture::methodOf<Op>(), params, callerFor<Op>());
        QCOMPARE(outcome(again), "done");
        QCOMPARE(*again, *first);
        QCOMPARE(contents(), before);
    }

    template<class Op>
    void otherContent()
    {
        Op request = samples().make<Op>();
        QCOMPARE(outcome(m_bank->askWithSecond(callerFor<Op>(), request)), "done");
        const QByteArray before = contents();
        if constexpr (saysSomething<Op>())
            changeContent(request);
        QCOMPARE(outcome(m_bank->askExactly(callerFor<Op>(), request)), "key_reused");
        QCOMPARE(contents(), before);
    }

    template<class Op>
    void otherCaller()
    {
        const Op request = samples().make<Op>();
        const auto caller = callerFor<Op>();
        const auto other = isStaff(caller->role) ? m_bank->as(Role::manager) : m_bank->as(m_bank->ravi());
        QCOMPARE(outcome(m_bank->askWithSecond(caller, request)), "done");
        const QByteArray before = contents();
        QCOMPARE(outcome(m_bank->askExactly(other, request)), "key_reused");
        QCOMPARE(contents(), before);
    }

    std::unique_ptr<BankFixture> m_bank;
    std::optional<Records> m_records;
};

QTEST_GUILESS_MAIN(OnceTest)
#include "once_test.moc"
