// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_store.h"
#include "store/ledger/ledger_bank.h"

#include <thread>

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

/// A node: what a server has of a bank.
class Node
{
public:
    explicit Node(const BankScratch& scratch) : m_database(scratch.open()), m_unit(must(m_database->writer()))
    {
    }

    Result<Receipt> post(const Command& command)
    {
        must(m_unit->begin());
        LedgerStore& ledger = m_unit->ledger();
        ledger::Book book(must(ledger.tip()));
        ledger::Needs needs;
        book.addNeeds(command, needs);
        book.learn(needs, must(ledger.load(needs)));
        auto receipt = book.post(command, at(2'000));
        must(ledger.append(book, at(2'000)));
        must(m_unit->commit());
        return receipt;
    }
    void setStatus(AccountNumber number, AccountStatus status)
    {
        must(m_unit->begin());
        LedgerStore& ledger = m_unit->ledger();
        ledger::Book book(must(ledger.tip()));
        ledger::Needs needs;
        needs.accounts = {number};
        book.learn(needs, must(ledger.load(needs)));
        must(book.setStatus(number, status));
        must(ledger.append(book, at(2'000)));
        must(m_unit->commit());
    }
    [[nodiscard]] UnitOfWork& unit() { return *m_unit; }
    [[nodiscard]] Snapshot snapshot() { return must(m_database->snapshot()); }

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UnitOfWork> m_unit;
};

} // namespace

/// Several programs on one bank.
class NodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSeesWhatTheOtherDid()
    {
        LedgerBank bank;
        bank.deposit(0, 500);
        Node other(bank.scratch());
        // Both remember the account; what they remember must not lie.
        QVERIFY(other.post({key(901), UserId{7}, {transfer(account(0), account(1), 100)}}));
        QCOMPARE(bank.post(transfer(account(0), account(1), 300)).debit_balance_after_minor, 100);
        QCOMPARE(refusal(other.post({key(902), UserId{7}, {transfer(account(0), account(1), 101)}})),
                 ProblemCode::insufficient_funds);
        other.setStatus(account(0), AccountStatus::frozen);
        QCOMPARE(refusal(bank.group({bank.command(transfer(account(0), account(1), 1))}).front()),
                 ProblemCode::account_frozen);
        QCOMPARE(must(other.snapshot()->ledger().tip()).last_entry, EntryId{3});
    }

    void aKeyIsKnownToAll()
    {
        LedgerBank bank;
        bank.deposit(0, 500);
        Node other(bank.scratch());
        const Command command{key(903), UserId{7}, {transfer(account(0), account(1), 100)}};
        const auto first = must(bank.group({command}).front());
        const auto again = must(other.post(command));
        QVERIFY(again.repeated);
        QCOMPARE(again.entries, first.entries);
    }

    void groupsComeOneAfterAnother()
    {
        LedgerBank bank;
        bank.deposit(0, 100'000);
        constexpr int nodes = 3;
        constexpr int rounds = 40;
        std::vector<std::thread> threads;
        for (int n = 0; n < nodes; ++n) {
            threads.emplace_back([&bank, n] {
                Node node(bank.scratch());
                for (int i = 0; i < rounds; ++i) {
                    const Posting posting = transfer(account(0), account(1 + n), 1 + i);
                    must(node.post({key(1'000 * (n + 1) + i), UserId{7}, {posting}}));
                    AuditLine line;
                    line.operation = u"money.transfer"_s;
                    must(node.unit().begin());
                    must(node.unit().audit().append(std::span(&line, 1)));
                    must(node.unit().commit());
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        const auto snapshot = bank.snapshot();
        const LedgerCheck check = must(snapshot->ledger().verify({}));
        QVERIFY2(check.ok, qPrintable(check.finding));
        QCOMPARE(check.entries, 1 + nodes * rounds);
        const ChainCheck chain = must(snapshot->audit().verifyChain());
        QCOMPARE(chain.lines, nodes * rounds);
        QVERIFY(!chain.broken_at);
        QCOMPARE(bank.balance(0), 100'000 - nodes * (rounds * (rounds + 1) / 2));
    }

    void aNodeThatHangsInAGroupHoldsUpOthersForAWhileOnly()
    {
        LedgerBank bank;
        Node other(bank.scratch());
        must(other.unit().begin());
        // Its transaction is ended from outside, as the server does after its time.
        bank.scratch().postgres()->run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                       "WHERE state = 'idle in transaction' AND pid <> pg_backend_pid()");
        bank.deposit(0, 500);
        QCOMPARE(refusal(other.unit().commit()), ProblemCode::unavailable);
        must(other.unit().begin());
        QCOMPARE(must(other.unit().ledger().tip()).last_entry, EntryId{1});
        other.unit().rollback();
    }

    void newsIsReadToItsEndOrNotAtAll()
    {
        LedgerBank bank;
        const auto database = bank.scratch().open();
        const auto reader = must(database->news());
        must(bank.unit().begin());
        bank.unit().tell("told");
        must(bank.unit().commit());
        // More than are read in one go, and what cannot be read at the end of them.
        const auto* place = bank.scratch().postgres();
        place->run("INSERT INTO news (node, content) SELECT node, content FROM news, generate_series(1, 599);"
                   "INSERT INTO news (node, content) VALUES ('\\x00', '\\x00')");
        QVERIFY(refusal(reader->next(0)));
        place->run("DELETE FROM news WHERE content = '\\x00'");
        QCOMPARE(must(reader->next(0)).told.size(), 600U);
    }
};

QTEST_GUILESS_MAIN(NodesTest)
#include "nodes_test.moc"
