// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/desk.h"

#include <QTest>

using namespace florin;
using namespace florin::ledger;
using namespace florin::ledger::test;

/// What one posting may and may not do.
class PostingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void depositMovesFromTheDrawer()
    {
        Desk desk;
        const auto receipt = desk.post({move(EntryKind::deposit, account(2), account(0), 500)});
        QVERIFY(receipt.has_value());
        const Entry& entry = receipt->entries.front();
        QCOMPARE(entry.id, EntryId{1});
        QCOMPARE(entry.time, atMs(1'000));
        QCOMPARE(entry.actor, Desk::teller);
        QCOMPARE(entry.debit_balance_after_minor, -500);
        QCOMPARE(entry.debit_place, (StatementPlace{{}, 1}));
        QCOMPARE(entry.credit_balance_after_minor, 500);
        QCOMPARE(desk.stateOf(account(0)).balance_minor, 500);
        QCOMPARE(desk.stateOf(account(2)).balance_minor, -500);
        QCOMPARE(desk.stateOf(account(0)).last_entry, EntryId{1});
    }

    void customersSpendNoMoreThanTheyHave()
    {
        Desk desk;
        desk.deposit(account(0), 500);
        const auto refused = desk.post({transfer(account(0), account(1), 501)});
        QCOMPARE(code(refused), ProblemCode::insufficient_funds);
        QCOMPARE(*refused.error().value(u"available"), ProblemValue(Money(500, {})));
        QVERIFY(desk.post({transfer(account(0), account(1), 500)}).has_value());
        QCOMPARE(desk.stateOf(account(0)).balance_minor, 0);
    }

    void badAmounts_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, qint64 minor, ProblemCode expected) {
            QTest::newRow(name) << minor << static_cast<int>(expected);
        };
        row("zero", 0, ProblemCode::amount_not_positive);
        row("negative", -1, ProblemCode::amount_not_positive);
        row("least", std::numeric_limits<qint64>::min(), ProblemCode::amount_not_positive);
        row("one too many", Money::max_request_minor + 1, ProblemCode::amount_too_large);
        row("most", std::numeric_limits<qint64>::max(), ProblemCode::amount_too_large);
    }
    void badAmounts()
    {
        QFETCH(const qint64, minor);
        QFETCH(const int, expected);
        Desk desk;
        QCOMPARE(static_cast<int>(code(desk.post({transfer(account(2), account(0), minor)}))), expected);
        QCOMPARE(static_cast<int>(code(desk.post({hold(account(2), account(0), minor)}))), expected);
        QVERIFY(desk.book().appended().empty());
    }

    void balancesDoNotOverflow()
    {
        Desk desk;
        int posted = 0;
        while (desk.post({transfer(account(2), account(0), Money::max_request_minor)}).has_value())
            ++posted;
        QCOMPARE(posted, 9'223); // as many as 64 bits hold
        QCOMPARE(code(desk.post({transfer(account(2), account(0), Money::max_request_minor)})),
                 ProblemCode::amount_too_large);
        QVERIFY(desk.post({transfer(account(0), account(2), Money::max_request_minor)}).has_value());
    }

    void holdsDoNotOverflow()
    {
        Desk desk; // the drawer may go below zero, so only the arithmetic stops it
        int posted = 0;
        while (desk.post({hold(account(2), account(0), Money::max_request_minor)}).has_value())
            ++posted;
        QCOMPARE(posted, 9'223);
        QCOMPARE(code(desk.post({transfer(account(2), account(0), Money::max_request_minor)})),
                 ProblemCode::amount_too_large);
    }

    void accountsMustSuit()
    {
        Desk desk;
        desk.deposit(account(0), 500);
        QCOMPARE(code(desk.post({transfer(account(0), account(0), 1)})), ProblemCode::same_account);
        const auto unknown = desk.post({transfer(account(0), account(9), 1)});
        QCOMPARE(code(unknown), ProblemCode::unknown_account);
        QCOMPARE(*unknown.error().value(u"account"), ProblemValue(account(9).toText()));
        QCOMPARE(code(desk.post({transfer({}, account(0), 1)})), ProblemCode::unknown_account);
        const auto currency = desk.post({transfer(account(0), account(3), 1)});
        QCOMPARE(code(currency), ProblemCode::wrong_currency);
        QCOMPARE(*currency.error().value(u"expected"), ProblemValue(QStringLiteral("USD")));
    }

    void linkedPostingsAllHappenOrNone()
    {
        Desk desk;
        desk.deposit(account(0), 500);
        const auto refused =
            desk.post({transfer(account(0), account(1), 400), transfer(account(0), account(1), 101)});
        QCOMPARE(code(refused), ProblemCode::insufficient_funds);
        QCOMPARE(*refused.error().value(u"available"), ProblemValue(Money(100, {})));
        QCOMPARE(desk.stateOf(account(0)).balance_minor, 500);
        QCOMPARE(desk.stateOf(account(1)).balance_minor, 0);

        const auto done =
            desk.post({transfer(account(0), account(1), 400), transfer(account(1), account(0), 50)});
        QCOMPARE(done->entries.size(), std::size_t(2));
        QCOMPARE(done->entries[1].leg, 1);
        QCOMPARE(done->entries[1].key, done->entries[0].key);
        QCOMPARE(desk.stateOf(account(1)).balance_minor, 350);
    }

    void aCommandNeedsPostingsWithinBounds()
    {
        Desk desk;
        QCOMPARE(code(desk.post(std::vector<Posting>{})), ProblemCode::malformed);
        const std::vector<Posting> many(Command::max_postings + 1, transfer(account(2), account(0), 1));
        QCOMPARE(code(desk.post(many)), ProblemCode::malformed);
    }

    void timeNeverGoesBack()
    {
        Desk desk;
        desk.deposit(account(0), 1);
        desk.now = atMs(400);
        desk.deposit(account(0), 1);
        desk.commit();
        desk.deposit(account(0), 1);
        desk.now = atMs(2'000);
        desk.deposit(account(0), 1);
        desk.commit();
        std::vector<Timestamp> times;
        for (const Entry& entry : desk.store().journal())
            times.push_back(entry.time);
        QCOMPARE(times, (std::vector{atMs(1'000), atMs(1'000), atMs(1'000), atMs(2'000)}));
    }
};

QTEST_APPLESS_MAIN(PostingTest)
#include "posting_test.moc"
