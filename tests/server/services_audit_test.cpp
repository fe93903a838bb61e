// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_store.h"
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
        ListAudit request{{}, {}, 2};
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
        QCOMPARE(outcome(m_bank->ask(auditor(), ListAudit{{}, Cursor(u"first"_s), {}})), "invalid_field");
        QCOMPARE(outcome(m_bank->ask(auditor(), ListAudit{QString(101, u'x'), {}, {}})), "invalid_field");
    }

    void aSearchThroughVeryMuchStopsAndGoesOn()
    {
        constexpr int count = 20'050; // more than one request looks through
        must(m_bank->desk().writer().write(*m_bank->as(Role::admin), [](server::WriteContext& context) {
            std::vector<store::AuditLine> many(count);
            for (store::AuditLine& line : many)
                line.operation = QStringLiteral("test.noise");
            many.front().operation = QStringLiteral("test.needle");
            return context.stores.audit().append(many);
        }));
        ListAudit request{u"needle"_s, {}, {}};
        const auto first = must(m_bank->ask(auditor(), request));
        QVERIFY(first.items.empty());
        QVERIFY(first.next);
        request.after = first.next;
        const auto second = must(m_bank->ask(auditor(), request));
        QCOMPARE(second.items.size(), 1U);
        QVERIFY(!second.next);
    }

    void theChainHolds()
    {
        const auto snapshot = must(m_bank->database().snapshot());
        const auto check = must(snapshot->audit().verifyChain());
        QVERIFY(!check.broken_at);
        QVERIFY(check.lines > 0);
    }

private:
    [[nodiscard]] server::CallerPtr auditor() { return m_bank->as(Role::auditor); }
    std::vector<AuditLine> lines(const QString& text)
    {
        return must(m_bank->ask(auditor(), ListAudit{text, {}, {}})).items;
    }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(AuditServiceTest)
#include "services_audit_test.moc"
