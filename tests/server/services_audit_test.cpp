// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_store.h"
#include "store/seal_store.h"
#include "support/bank_fixture.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

class AuditServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup() { m_bank.reset(); }

    void whatStaffDoIsWrittenDown()
    {
        const QString account = m_bank->asha().account.toText();
        (void)must(m_bank->ask(m_bank->as(Role::teller),
                               Deposit{m_bank->asha().account, Money(100, Currency()), {}, {}}));
        const AuditLine line = lines({}).at(0);
        QCOMPARE(line.actor, u"teller"_s);
        QCOMPARE(line.operation, u"money.deposit"_s);
        QCOMPARE(line.subject, account);
        QCOMPARE(line.outcome, u"done"_s);
        QCOMPARE(line.time, m_bank->clock().now());
    }

    void refusalsAreWrittenDownToo()
    {
        const Deposit nothing{m_bank->asha().account, Money(0, Currency()), {}, {}};
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::teller), nothing)), "amount_not_positive");
        QCOMPARE(lines({}).at(0).outcome, u"amount_not_positive"_s);
    }

    void whatCustomersDoIsNot()
    {
        const std::size_t before = lines({}).size();
        (void)must(m_bank->ask<StartConversation>(m_bank->as(Role::customer)));
        QCOMPARE(lines({}).size(), before);
    }

    void linesAreFoundByAnyOfTheirFields()
    {
        const auto account = m_bank->asha().account;
        (void)must(m_bank->ask(m_bank->as(Role::teller), Deposit{account, Money(100, Currency()), {}, {}}));
        (void)m_bank->ask(m_bank->as(Role::manager), Deposit{account, Money(0, Currency()), {}, {}});
        QCOMPARE(lines(u"TELLER"_s).size(), 1U);
        QCOMPARE(lines(u"money."_s).size(), 2U);
        QCOMPARE(lines(account.toText().right(6)).size(), 3U); // its opening, and the two deposits
        QCOMPARE(lines(u"not_positive"_s).size(), 1U);
        QCOMPARE(lines(u"nothing like this"_s).size(), 0U);
        QCOMPARE(lines(u"%"_s).size(), 0U);
    }

    void theNewestLineComesFirst()
    {
        const auto all = lines({});
        QVERIFY(all.size() >= 2);
        for (std::size_t i = 1; i < all.size(); ++i)
            QVERIFY(all.at(i - 1).number > all.at(i).number);
    }

    void pagesLeaveNothingOut()
    {
        for (int i = 0; i < 5; ++i)
            (void)m_bank->ask(m_bank->as(Role::teller), Deposit{m_bank->asha().account, {}, {}, {}});
        std::vector<qint64> found;
        ListAudit request;
        request.limit = 2;
        do {
            const auto page = must(m_bank->ask(auditor(), request));
            for (const AuditLine& line : page.items)
                found.push_back(line.number);
            request.after = page.next;
        } while (request.after);
        std::vector<qint64> wanted;
        for (const AuditLine& line : lines({}))
            wanted.push_back(line.number);
        QCOMPARE(found, wanted);
        QCOMPARE(outcome(m_bank->ask(auditor(), asking([](ListAudit& ask) { ask.after = u"first"_s; }))),
                 "invalid_field");
        QCOMPARE(
            outcome(m_bank->ask(auditor(), asking([](ListAudit& ask) { ask.search = QString(101, u'x'); }))),
            "invalid_field");
    }

    void filtersTogether()
    {
        const auto asha = m_bank->asha();
        const auto pay_in = [this](Role role, AccountNumber account, qint64 minor) {
            (void)m_bank->ask(m_bank->as(role), Deposit{account, Money(minor, Currency()), {}, {}});
        };
        pay_in(Role::teller, asha.account, 100);
        const Timestamp noon = m_bank->clock().now() + std::chrono::hours(1);
        m_bank->clock().advance(std::chrono::hours(1));
        pay_in(Role::teller, asha.account, 0);
        pay_in(Role::manager, m_bank->ravi().account, 100);
        pay_in(Role::manager, asha.account, 100);
        using Ask = ListAudit&;
        const auto size = [this](auto change) { return found(change).size(); };
        QCOMPARE(size([](Ask ask) { ask.actor = u"Teller"_s; }), 2U);
        QCOMPARE(size([](Ask ask) { ask.actor = u"tell"_s; }), 0U); // the whole name, or nobody
        QCOMPARE(size([](Ask ask) { ask.action = u"money"_s; }), 4U);
        QCOMPARE(size([](Ask ask) { ask.action = u"money.deposit"_s; }), 4U);
        QCOMPARE(size([](Ask ask) { ask.action = u"money.dep"_s; }), 0U);
        QCOMPARE(size([&](Ask ask) {
                     ask.about = asha.account.toGrouped();
                     ask.action = u"money"_s;
                 }),
                 3U);
        QCOMPARE(size([&](Ask ask) {
                     ask.customer = m_bank->ravi().customer;
                     ask.action = u"money"_s;
                 }),
                 1U);
        QCOMPARE(size([](Ask ask) {
                     ask.outcome = AuditOutcome::refused;
                     ask.actor = u"teller"_s;
                 }),
                 1U);
        QCOMPARE(size([](Ask ask) {
                     ask.outcome = AuditOutcome::done;
                     ask.actor = u"teller"_s;
                 }),
                 1U);
        QCOMPARE(size([&](Ask ask) { ask.from = noon; }), 3U);
        QCOMPARE(size([&](Ask ask) {
                     ask.until = noon;
                     ask.action = u"money"_s;
                 }),
                 1U);
        QCOMPARE(size([&](Ask ask) {
                     ask.from = noon;
                     ask.search = u"MANAGER"_s;
                     ask.customer = asha.customer;
                 }),
                 1U);
    }

    void aBrokenChainIsNamed()
    {
        // A seal that the bank did not sign.
        const auto head = must(must(m_bank->database().snapshot())->audit().head());
        must(m_bank->desk().writer().write(*m_bank->as(Role::admin), [&](server::WriteContext& context) {
            store::AuditSeal seal;
            seal.number = 1;
            seal.last_line = head.lines;
            seal.head = QByteArray(32, 'x');
            seal.journal_hash = seal.previous = store::noSealHash();
            seal.signature = QByteArray(64, 's');
            if (auto kept = context.stores.seals().keepKey(Secret::random(32), context.now); !kept)
                return kept;
            return context.stores.seals().append(seal);
        }));
        const auto reply = must(m_bank->ask<VerifyAudit>(auditor()));
        QVERIFY(!reply.whole);
        QCOMPARE(reply.broken_at, std::optional<qint64>(1));
        QVERIFY(reply.finding.contains(u"not as the bank signed it"));
        QVERIFY(!reply.next);
    }

    void veryMuchIsGoneThroughInStretches()
    {
        m_bank->seal();
        constexpr int count = 20'050; // more than one request looks through
        must(m_bank->desk().writer().write(*m_bank->as(Role::admin), [](server::WriteContext& context) {
            std::vector<store::AuditLine> many(count);
            for (store::AuditLine& line : many)
                line.operation = QStringLiteral("test.noise");
            many.front().operation = QStringLiteral("test.needle");
            return context.stores.audit().append(many);
        }));
        aSearchStopsAndGoesOn();
        theCheckStopsAndGoesOn();
    }

    void theCheckIsForWhoeverMayReadTheAudit()
    {
        VerifyAudit request;
        request.after = u"99999999"_s;
        QCOMPARE(outcome(m_bank->ask(auditor(), request)), "invalid_field");
        QCOMPARE(outcome(m_bank->ask<VerifyAudit>(m_bank->as(Role::manager))), "not_permitted");
    }

    void theChainHolds()
    {
        const auto snapshot = must(m_bank->database().snapshot());
        const auto check = must(snapshot->audit().verifyChain());
        QVERIFY(!check.broken_at);
        QVERIFY(check.lines > 0);
    }

private:
    void aSearchStopsAndGoesOn()
    {
        ListAudit request = asking([](ListAudit& ask) { ask.search = u"needle"_s; });
        const auto first = must(m_bank->ask(auditor(), request));
        QVERIFY(first.items.empty());
        QVERIFY(first.next);
        request.after = first.next;
        const auto second = must(m_bank->ask(auditor(), request));
        QCOMPARE(second.items.size(), 1U);
        QVERIFY(!second.next);
    }
    void theCheckStopsAndGoesOn()
    {
        VerifyAudit request;
        const auto first = must(m_bank->ask(auditor(), request));
        QVERIFY(first.whole);
        QVERIFY(first.next);
        QVERIFY(first.checked < first.lines);
        QVERIFY(first.sealed > 0);
        request.after = first.next;
        const auto second = must(m_bank->ask(auditor(), request));
        QVERIFY(second.whole);
        QVERIFY(!second.next);
        QCOMPARE(second.checked, second.lines);
        QCOMPARE(second.sealed, first.sealed);
        const auto snapshot = must(m_bank->database().snapshot());
        QCOMPARE(second.head.toLatin1(), must(snapshot->audit().head()).hash.toHex());
    }

    [[nodiscard]] server::CallerPtr auditor() { return m_bank->as(Role::auditor); }
    std::vector<AuditLine> lines(const QString& text)
    {
        return found([&text](ListAudit& ask) { ask.search = text; });
    }
    template<class Change>
    static ListAudit asking(Change change)
    {
        ListAudit request;
        change(request);
        return request;
    }
    template<class Change>
    std::vector<AuditLine> found(Change change)
    {
        return must(m_bank->ask(auditor(), asking(change))).items;
    }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(AuditServiceTest)
#include "services_audit_test.moc"
