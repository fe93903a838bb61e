// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_requests.h"
#include "server/services/audit/who_looked.h"
#include "store/audit_store.h"

#include <QTest>

#include <set>
#include <thread>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

/// Whoever of the bank looks at records stands on the audit chain, and the customer can see it.
class LooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup() { m_bank.reset(); }

    void aLookIsNoted()
    {
        const auto teller = m_bank->as(Role::teller);
        (void)must(m_bank->ask(teller, ShowAccount{m_bank->asha().account}));
        const store::AuditLine line = newest();
        QCOMPARE(line.actor, teller->user);
        QCOMPARE(line.actor_name, u"teller"_s);
        QCOMPARE(line.operation, u"accounts.show"_s);
        QCOMPARE(line.subject, m_bank->asha().account.toText());
        QCOMPARE(line.customer, m_bank->asha().customer);
        QCOMPARE(line.outcome, u"done"_s);
        QCOMPARE(line.time, m_bank->clock().now());
    }

    void whereItWasAskedFromIsNoted()
    {
        auto teller = std::make_shared<server::Caller>(*m_bank->as(Role::teller));
        teller->peer = u"192.0.2.7"_s;
        teller->device = u"florin 0.1.0 on Debian"_s;
        (void)must(m_bank->ask(teller, ShowAccount{m_bank->asha().account}));
        QCOMPARE(newest().address, u"192.0.2.7"_s);
        QCOMPARE(newest().device, u"florin 0.1.0 on Debian"_s);
        (void)must(m_bank->ask(teller, Deposit{m_bank->asha().account, Money(100, Currency()), {}, {}}));
        QCOMPARE(newest().operation, u"money.deposit"_s);
        QCOMPARE(newest().address, u"192.0.2.7"_s);
        QCOMPARE(newest().device, u"florin 0.1.0 on Debian"_s);
        QCOMPARE(newest().customer, m_bank->asha().customer);
    }

    void lookingAgainAddsNoLineForAWhile()
    {
        const qint64 before = count();
        const auto look = [this](Role role, AccountNumber account) {
            (void)must(m_bank->ask(m_bank->as(role), ShowAccount{account}));
        };
        for (int i = 0; i < 3; ++i)
            look(Role::teller, m_bank->asha().account);
        QCOMPARE(count(), before + 1);
        look(Role::teller, m_bank->ravi().account);  // another record
        look(Role::manager, m_bank->asha().account); // another person
        (void)must(
            m_bank->ask(m_bank->as(Role::teller), History{m_bank->asha().account, {}, {}, {}, {}, {}, {}}));
        QCOMPARE(count(), before + 4);
        m_bank->clock().advance(server::LookMemory::window - std::chrono::seconds(1));
        look(Role::teller, m_bank->asha().account);
        QCOMPARE(count(), before + 4);
        m_bank->clock().advance(std::chrono::seconds(1));
        look(Role::teller, m_bank->asha().account);
        QCOMPARE(count(), before + 5);
        auto elsewhere = std::make_shared<server::Caller>(*m_bank->as(Role::teller));
        elsewhere->peer = u"192.0.2.8"_s;
        (void)must(m_bank->ask(elsewhere, ShowAccount{m_bank->asha().account}));
        QCOMPARE(count(), before + 6);
    }

    void manyAtOnceAreOneLine()
    {
        const qint64 before = count();
        const auto teller = m_bank->as(Role::teller);
        std::vector<std::thread> askers;
        for (int i = 0; i < 8; ++i)
            askers.emplace_back(
                [&] { (void)must(m_bank->ask(teller, ShowAccount{m_bank->asha().account})); });
        for (std::thread& asker : askers)
            asker.join();
        QCOMPARE(count(), before + 1);
    }

    void whatWasRefusedIsNotedToo()
    {
        const auto nowhere = *AccountNumber::fromSerial(9'999'999'999);
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::teller), ShowAccount{nowhere})), "unknown_account");
        QCOMPARE(newest().outcome, u"unknown_account"_s);
        QCOMPARE(newest().subject, nowhere.toText());
        QVERIFY(!newest().customer);
    }

    void whatCustomersLookAtIsNot()
    {
        const qint64 before = count();
        (void)must(m_bank->ask(m_bank->as(Role::customer), ShowAccount{m_bank->asha().account}));
        (void)must(m_bank->ask<ListAccounts>(m_bank->as(Role::customer)));
        QCOMPARE(count(), before);
    }

    void listsOfEverybodyAreNotedAsSuch()
    {
        (void)must(m_bank->ask<ListCustomers>(m_bank->as(Role::teller)));
        QCOMPARE(newest().operation, u"customers.list"_s);
        QCOMPARE(newest().subject, QString());
        QVERIFY(!newest().customer);
        ListAccounts of_one;
        (void)must(m_bank->ask(m_bank->as(Role::teller), of_one));
        QCOMPARE(newest().subject, QString());
        of_one.customer = m_bank->ravi().customer;
        (void)must(m_bank->ask(m_bank->as(Role::teller), of_one));
        QCOMPARE(newest().operation, u"accounts.list"_s);
        QCOMPARE(newest().customer, m_bank->ravi().customer);
    }

    void conversationsAndEntriesLeadToTheirCustomers()
    {
        const Records records(*m_bank);
        (void)must(m_bank->ask(m_bank->as(Role::admin), ReadConversation{records.conversation, {}, {}}));
        QCOMPARE(newest().customer, m_bank->asha().customer);
        const Transfer between{m_bank->asha().account, m_bank->ravi().account, Money(100, {}), {}, {}};
        const EntryId entry = must(m_bank->ask(m_bank->as(Role::customer), between)).entry;
        m_bank->seal();
        const qint64 before = count();
        (void)must(m_bank->ask(m_bank->as(Role::teller), SealedReceipt{entry, {}}));
        QCOMPARE(count(), before + 2);
        const auto lines = must(must(m_bank->database().snapshot())->audit().linesAfter(before, 2));
        const std::set<std::optional<CustomerId>> whose{lines[0].customer, lines[1].customer};
        QCOMPARE(whose,
                 (std::set<std::optional<CustomerId>>{m_bank->asha().customer, m_bank->ravi().customer}));
    }

    /// From the declarations alone: whatever shows records leaves a line, as every role that may ask for it.
    void everyReadOfRecordsLeavesALine()
    {
        const Records records(*m_bank);
        const SampleRequests samples(*m_bank, records);
        forEachOperation([&](auto tag) {
            using Op = typename decltype(tag)::type;
            if constexpr (LooksAtRecords<Op>) {
                for (const Role role :
                     {Role::teller, Role::support, Role::auditor, Role::manager, Role::admin}) {
                    if (scopeOf(role, Op::operation.permission) == Scope::none)
                        continue;
                    const qint64 before = count();
                    (void)m_bank->askExactly(m_bank->as(role), samples.make<Op>());
                    QVERIFY2(count() > before, Op::operation.name.data());
                    QCOMPARE(newest().operation.toLatin1(), BankFixture::methodOf<Op>());
                    QCOMPARE(newest().actor_name, Wire<Role>::plain(role));
                }
            }
        });
    }

    void theChainHolds()
    {
        const Records records(*m_bank);
        (void)must(m_bank->ask(m_bank->as(Role::teller), ShowAccount{m_bank->asha().account}));
        QVERIFY(!must(must(m_bank->database().snapshot())->audit().verifyChain()).broken_at);
    }

    void customersSeeWhoLookedAtTheirs()
    {
        const Holder& asha = m_bank->asha();
        (void)must(m_bank->ask(m_bank->as(Role::teller), ShowAccount{asha.account}));
        m_bank->clock().advance(std::chrono::seconds(1));
        (void)must(m_bank->ask(m_bank->as(Role::manager), History{asha.account, {}, {}, {}, {}, {}, {}}));
        (void)must(m_bank->ask(m_bank->as(Role::teller), ShowAccount{m_bank->ravi().account}));
        (void)must(m_bank->ask(m_bank->as(Role::teller), Deposit{asha.account, Money(100, {}), {}, {}}));
        (void)must(m_bank->ask<ListCustomers>(m_bank->as(Role::teller)));
        const auto looks = must(m_bank->ask<WhoLooked>(m_bank->as(asha)));
        QCOMPARE(looks.items.size(), 2U);
        QVERIFY(!looks.next);
        QCOMPARE(looks.items[0].role, Role::manager);
        QCOMPARE(looks.items[0].what, u"money.history"_s);
        QCOMPARE(looks.items[0].account, asha.account);
        QCOMPARE(looks.items[0].time, m_bank->clock().now());
        QCOMPARE(looks.items[1].role, Role::teller);
        QVERIFY(!looks.items[1].name);
        QCOMPARE(must(m_bank->ask<WhoLooked>(m_bank->as(m_bank->ravi()))).items.size(), 1U);
    }

    void namesAreShownWhereTheBankSaysSo()
    {
        (void)must(m_bank->ask(m_bank->as(Role::teller), ShowAccount{m_bank->asha().account}));
        const auto snapshot = must(m_bank->database().snapshot());
        const auto asha = m_bank->as(m_bank->asha());
        server::ReadContext context{*asha, *snapshot, m_bank->clock().now()};
        const auto named = must(server::whoLooked({}, context, server::StaffNames::Shown));
        QCOMPARE(named.items.at(0).name, u"The teller"_s);
        QVERIFY(!must(server::whoLooked({}, context, server::StaffNames::Hidden)).items.at(0).name);
    }

    void whoLookedComesInPages()
    {
        for (int i = 0; i < 5; ++i) {
            (void)must(m_bank->ask(m_bank->as(Role::teller), ShowAccount{m_bank->asha().account}));
            (void)must(m_bank->ask(m_bank->as(Role::teller), ShowAccount{m_bank->ravi().account}));
            m_bank->clock().advance(server::LookMemory::window);
        }
        const auto asha = m_bank->as(m_bank->asha());
        std::vector<Timestamp> times;
        WhoLooked request;
        request.limit = 2;
        do {
            const auto page = must(m_bank->ask(asha, request));
            QVERIFY(page.items.size() <= 2U);
            for (const RecordLook& look : page.items)
                times.push_back(look.time);
            request.after = page.next;
        } while (request.after);
        QCOMPARE(times.size(), 5U);
        QVERIFY(std::ranges::is_sorted(times, std::greater()));
    }

private:
    using Holder = BankFixture::Holder;

    store::AuditLine newest()
    {
        return must(must(m_bank->database().snapshot())->audit().auditLines({}, {.limit = 1})).rows.at(0);
    }
    qint64 count() { return must(must(m_bank->database().snapshot())->audit().head()).lines; }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(LooksTest)
#include "looks_test.moc"
