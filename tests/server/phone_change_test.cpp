// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customer_store.h"
#include "store/message_store.h"
#include "store/unit_of_work.h"
#include "support/bank_fixture.h"

#include <QTest>

#include <algorithm>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

/// The branch puts down a customer's new phone number.
class PhoneChangeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BankFixture> m_bank;

    [[nodiscard]] server::CallerPtr asha() { return m_bank->as(m_bank->asha()); }
    [[nodiscard]] server::CallerPtr admin() { return m_bank->as(Role::admin); }
    [[nodiscard]] ChangePhone change(const QString& phone) const
    {
        return {m_bank->asha().customer, phone, m_bank->key()};
    }
    [[nodiscard]] QString recorded()
    {
        const auto customers = must(m_bank->ask(admin(), ListCustomers{u"Asha"_s, {}, {}}));
        return customers.items.at(0).phone;
    }
    void setNumber(const QString& number)
    {
        (void)must(m_bank->ask(asha(), SetMessageSettings{{true, number, {}}, {}}));
    }
    [[nodiscard]] QString number() { return must(m_bank->ask<ShowMessageSettings>(asha())).phone; }
    /// Who is told of the change.
    [[nodiscard]] QStringList told()
    {
        const auto rows = must(must(m_bank->database().snapshot())->messages().outbox({})).rows;
        QStringList numbers;
        for (const store::OutboxMessage& message : rows) {
            if (message.text.contains(u"phone number"_s))
                numbers.append(message.to);
        }
        numbers.sort();
        return numbers;
    }

    /// Done while the server is down.
    void meanwhile(const std::function<void(store::UnitOfWork&)>& change)
    {
        m_bank->restart([&] {
            const auto database = m_bank->openAlone();
            const auto unit = must(database->writer());
            must(unit->begin());
            change(*unit);
            must(unit->commit());
        });
    }

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup() { m_bank.reset(); }

    void aSecondPersonSeesBothNumbers()
    {
        const ChangePhone request = change(u"90000 00031"_s);
        const auto asked = m_bank->askExactly(admin(), request);
        const auto id = asked ? std::nullopt : BankFixture::proposalIn(asked.error());
        QVERIFY(id.has_value());
        QCOMPARE(recorded(), u"+919000000009"_s);
        QCOMPARE(told(), QStringList()); // nothing has happened yet
        const Proposal proposal = must(m_bank->ask(admin(), ShowProposal{*id}));
        const auto line = std::ranges::find(proposal.lines, u"phone"_s, &ProposalLine::field);
        QVERIFY(line != proposal.lines.end());
        QCOMPARE(line->before, u"+919000000009"_s);
        QCOMPARE(line->after, u"+919000000031"_s);
        (void)must(m_bank->approve(*id, m_bank->as(Role::manager)));
        QCOMPARE(must(m_bank->askExactly(admin(), request)).phone, u"+919000000031"_s);
        QCOMPARE(recorded(), u"+919000000031"_s);
        QCOMPARE(told(), QStringList({u"+919000000009"_s, u"+919000000031"_s})); // once, however often asked
    }

    void theNumberForMessagesFollows()
    {
        (void)must(m_bank->askWithSecond(admin(), change(u"9000000031"_s)));
        QCOMPARE(number(), u"+919000000031"_s);
    }

    void aNumberOfTheCustomersChoiceStaysAndIsTold()
    {
        setNumber(u"9000000032"_s);
        (void)must(m_bank->askWithSecond(admin(), change(u"9000000031"_s)));
        QCOMPARE(number(), u"+919000000032"_s);
        QCOMPARE(told(), QStringList({u"+919000000009"_s, u"+919000000031"_s, u"+919000000032"_s}));
    }

    void nobodyHearsOfANumberThatTheCustomerKeepsApart()
    {
        setNumber(u"9000000032"_s);
        const auto asked = m_bank->ask(admin(), change(u"9000000031"_s));
        const Proposal proposal =
            must(m_bank->ask(admin(), ShowProposal{*BankFixture::proposalIn(asked.error())}));
        for (const ProposalLine& line : proposal.lines)
            QVERIFY(!line.before.contains(u"32"_s) && !line.after.contains(u"32"_s));
    }

    /// What an older system left may be no number that is taken today.
    void aNumberThatIsNoneIsToldAllTheSame()
    {
        const CustomerId id = m_bank->asha().customer;
        meanwhile([id](store::UnitOfWork& unit) {
            auto customer = *must(unit.customers().customer(id));
            customer.phone = u"044 2345"_s;
            must(unit.customers().update(customer));
        });
        (void)must(m_bank->askWithSecond(admin(), change(u"9000000031"_s)));
        QCOMPARE(told(), QStringList({u"+919000000009"_s, u"+919000000031"_s, u"044 2345"_s}));
    }

    void moreWarningsThanAreSentKeepNobodyFromIt()
    {
        store::OutboxMessage warning;
        warning.customer = m_bank->asha().customer;
        warning.to = u"+919000000009"_s;
        warning.text = u"somebody has logged in"_s;
        warning.kind = store::MessageKind::warning;
        warning.created = m_bank->clock().now();
        meanwhile([&warning](store::UnitOfWork& unit) {
            for (int i = 0; i < 20; ++i)
                (void)must(unit.messages().enqueue(warning));
        });
        (void)must(m_bank->askWithSecond(admin(), change(u"9000000031"_s)));
        QCOMPARE(told(), QStringList({u"+919000000009"_s, u"+919000000031"_s}));
    }

    void noPolicyLetsOnePersonDoIt()
    {
        SetFourEyes never;
        never.operation_name = u"customers.change_phone"_s;
        never.ask = AskSecond::never;
        never.key = m_bank->key();
        QCOMPARE(outcome(m_bank->ask(admin(), never)), "invalid_field");
        QCOMPARE(outcome(m_bank->ask(admin(), change(u"9000000031"_s))), "approval_needed");
    }

    void itIsFoundByTheNewNumberAlone()
    {
        (void)must(m_bank->askWithSecond(admin(), change(u"9000000031"_s)));
        QCOMPARE(must(m_bank->ask(admin(), ListCustomers{u"0000031"_s, {}, {}})).items.size(), 1U);
        QCOMPARE(must(m_bank->ask(admin(), ListCustomers{u"0000009"_s, {}, {}})).items.size(), 0U);
    }

    void whatIsNoNewNumberChangesNothing()
    {
        const QByteArray before = m_bank->contents({u"audit_line"_s});
        for (const QString& phone : {u""_s, u"5000000031"_s, u"90000000311"_s, u"+449000000031"_s})
            QCOMPARE(outcome(m_bank->ask(admin(), change(phone))), "invalid_phone");
        QCOMPARE(outcome(m_bank->ask(admin(), change(u"+91 90000 00009"_s))), "invalid_field");
        ChangePhone request = change(u"9000000031"_s);
        request.customer = CustomerId{4711};
        QCOMPARE(outcome(m_bank->ask(admin(), request)), "unknown_customer");
        for (const Role role : {Role::teller, Role::support, Role::auditor})
            QCOMPARE(outcome(m_bank->ask(m_bank->as(role), change(u"9000000031"_s))), "not_permitted");
        QCOMPARE(outcome(m_bank->ask(asha(), change(u"9000000031"_s))), "not_permitted");
        QCOMPARE(m_bank->contents({u"audit_line"_s}), before);
    }
};

QTEST_GUILESS_MAIN(PhoneChangeTest)
#include "phone_change_test.moc"
