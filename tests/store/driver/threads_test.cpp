// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "store/driver/cipher_problem.h"
#include "store/driver/transaction.h"

#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace florin::store::test
{

/// A connection a thread, as the server has it: one writer, several readers.
class ThreadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void registeringFromManyThreads()
    {
        inThreads(8, [](int) { registerSqlCipherDriver(); });
        QVERIFY(QSqlDatabase::isDriverAvailable(u"QSQLCIPHER"_s));
    }

    void openingFromManyThreads()
    {
        Scratch scratch;
        std::atomic<int> opened = 0;
        auto settings = scratch.settings();
        settings.busy_timeout = std::chrono::seconds(20);
        inThreads(8, [&](int) {
            if (CipherConnection::open(scratch.path(), settings))
                ++opened;
        });
        QCOMPARE(opened.load(), 8);
    }

    /// Money moves between two rows; whoever reads at any moment must find the same sum.
    void readersNeverSeeHalfATransaction()
    {
        Scratch scratch;
        auto writer = scratch.open();
        QVERIFY(writer);
        sqlite3* handle = (*writer)->handle();
        QVERIFY(runScript(handle, "CREATE TABLE account(id INTEGER PRIMARY KEY, balance INTEGER);"
                                  "INSERT INTO account VALUES (1, 1000), (2, 1000)"));
        std::atomic<bool> is_over = false;
        std::atomic<int> wrong_sums = 0;
        std::atomic<int> reads = 0;
        std::vector<std::thread> readers;
        for (int i = 0; i < 3; ++i)
            readers.emplace_back([&] { readSums(scratch, is_over, reads, wrong_sums); });
        // The writer goes on until every reader has had something to look at.
        for (int i = 0; i < 200 || (reads < 300 && wrong_sums == 0); ++i)
            move(**writer, 1);
        is_over = true;
        for (std::thread& reader : readers)
            reader.join();
        QCOMPARE(wrong_sums.load(), 0);
        QVERIFY(integerOf(handle, "SELECT balance FROM account WHERE id = 1") <= 800);
        QCOMPARE(integerOf(handle, "SELECT sum(balance) FROM account"), 2000);
    }

    void writersTakeTurns()
    {
        Scratch scratch;
        {
            auto first = scratch.open();
            QVERIFY(first);
            QVERIFY(runScript((*first)->handle(),
                              "CREATE TABLE counter(value INTEGER); INSERT INTO counter VALUES (0)"));
        }
        auto settings = scratch.settings();
        settings.busy_timeout = std::chrono::seconds(60);
        std::atomic<int> done = 0;
        inThreads(4, [&](int) {
            auto bank = CipherConnection::open(scratch.path(), settings);
            for (int i = 0; bank && i < 25; ++i)
                done += increment(**bank) ? 1 : 0;
        });
        QCOMPARE(done.load(), 100);
        auto bank = scratch.open();
        QCOMPARE(integerOf((*bank)->handle(), "SELECT value FROM counter"), 100);
    }

    void qtConnectionsOfTheirOwn()
    {
        Scratch scratch;
        {
            auto first = scratch.open();
            QVERIFY(runScript((*first)->handle(), "CREATE TABLE t(x)"));
        }
        std::atomic<int> read = 0;
        inThreads(4, [&](int number) {
            QtConnection qt(scratch, QString::number(number), CipherAccess::ReadOnly);
            QSqlQuery query(qt.database());
            if (query.exec(u"SELECT count(*) FROM t"_s) && query.next())
                ++read;
        });
        QCOMPARE(read.load(), 4);
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

private:
    template<class Work>
    static void inThreads(int count, Work work)
    {
        std::vector<std::thread> threads;
        for (int i = 0; i < count; ++i)
            threads.emplace_back(work, i);
        for (std::thread& thread : threads)
            thread.join();
    }

    static void move(CipherConnection& bank, qint64 amount)
    {
        auto transaction = Transaction::begin(bank.handle());
        auto change = bank.statements().use("UPDATE account SET balance = balance + ?2 WHERE id = ?1");
        QVERIFY(transaction && change);
        QVERIFY((*change)->bind(1, 1).bind(2, -amount).execute());
        QVERIFY((*change)->bind(1, 2).bind(2, amount).execute());
        QVERIFY(transaction->commit());
    }

    static void readSums(const Scratch& scratch, const std::atomic<bool>& is_over, std::atomic<int>& reads,
                         std::atomic<int>& wrong_sums)
    {
        auto bank = scratch.open(CipherAccess::ReadOnly);
        do {
            auto one = bank ? (*bank)->statements().use("SELECT balance FROM account WHERE id = ?1")
                            : Result<CachedStatement>(refuse(bank.error()));
            if (!one) {
                ++wrong_sums;
                return;
            }
            auto snapshot = Transaction::begin((*bank)->handle(), TransactionMode::Read);
            qint64 sum = 0;
            for (const int id : {1, 2}) {
                (*one)->bind(1, id);
                sum += (*one)->step().value_or(false) ? (*one)->integer(0) : 0;
                (*one)->reset();
            }
            wrong_sums += sum == 2000 ? 0 : 1;
            ++reads;
        } while (!is_over);
    }

    static bool increment(CipherConnection& bank)
    {
        auto transaction = Transaction::begin(bank.handle());
        if (!transaction)
            return false;
        const qint64 value = integerOf(bank.handle(), "SELECT value FROM counter");
        auto update = bank.statements().use("UPDATE counter SET value = ?1");
        return update && (*update)->bind(1, value + 1).execute() && transaction->commit();
    }
};

} // namespace florin::store::test

QTEST_GUILESS_MAIN(florin::store::test::ThreadsTest)
#include "threads_test.moc"
