// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include "store/driver/cipher_problem.h"
#include "store/driver/transaction.h"

#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace florin::store::test
{

/// Transactions and savepoints by scope, through Qt and between connections.
class TransactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<Scratch>();
        m_bank = std::move(*m_scratch->open());
        QVERIFY(runScript(handle(), "CREATE TABLE entry(id INTEGER PRIMARY KEY)"));
    }
    void cleanup()
    {
        m_bank.reset();
        m_scratch.reset();
    }

    void committedStays()
    {
        {
            auto transaction = Transaction::begin(handle());
            QVERIFY(transaction);
            QVERIFY(insert(1));
            QVERIFY(transaction->commit());
            QVERIFY(!isInTransaction());
        }
        QCOMPARE(count(), 1);
    }

    void abandonedIsUndone()
    {
        {
            auto transaction = Transaction::begin(handle());
            QVERIFY(transaction);
            QVERIFY(insert(1));
            QCOMPARE(count(), 1);
        }
        QCOMPARE(count(), 0);
        QVERIFY(!isInTransaction());
    }

    void rolledBackByHand()
    {
        auto transaction = Transaction::begin(handle());
        QVERIFY(insert(1));
        transaction->rollback();
        transaction->rollback();
        QVERIFY(!isInTransaction());
        QCOMPARE(count(), 0);
    }

    void movedAwayDoesNothing()
    {
        auto first = Transaction::begin(handle());
        QVERIFY(insert(1));
        {
            const Transaction second = std::move(*first);
        }
        QVERIFY(!isInTransaction());
        QVERIFY(insert(2));
        first->rollback();
        QCOMPARE(count(), 1);
    }

    void nestedAbandonedTakesBackOnlyItself()
    {
        {
            auto outer = Transaction::begin(handle());
            QVERIFY(insert(1));
            {
                auto inner = Transaction::begin(handle());
                QVERIFY(inner);
                QVERIFY(insert(2));
            }
            QVERIFY(isInTransaction());
            QCOMPARE(count(), 1);
            {
                auto inner = Transaction::begin(handle());
                QVERIFY(insert(3));
                QVERIFY(inner->commit());
            }
            QVERIFY(outer->commit());
        }
        QCOMPARE(count(), 2);
    }

    void nestedCommittedGoesWithTheOuter()
    {
        {
            auto outer = Transaction::begin(handle());
            auto inner = Transaction::begin(handle());
            QVERIFY(insert(1));
            QVERIFY(inner->commit());
        }
        QCOMPARE(count(), 0);
    }

    void savepoints()
    {
        auto transaction = Transaction::begin(handle());
        QVERIFY(insert(1));
        {
            auto kept = Savepoint::begin(handle());
            QVERIFY(kept);
            QVERIFY(insert(2));
            {
                auto undone = Savepoint::begin(handle());
                QVERIFY(undone);
                QVERIFY(insert(3));
            }
            QVERIFY(kept->release());
        }
        auto by_hand = Savepoint::begin(handle());
        QVERIFY(insert(4));
        by_hand->rollback();
        QVERIFY(transaction->commit());
        QCOMPARE(count(), 2);
    }

    void aSavepointAloneIsATransaction()
    {
        {
            auto savepoint = Savepoint::begin(handle());
            QVERIFY(insert(1));
        }
        QCOMPARE(count(), 0);
        {
            auto savepoint = Savepoint::begin(handle());
            QVERIFY(insert(1));
            QVERIFY(savepoint->release());
        }
        QVERIFY(!isInTransaction());
        QCOMPARE(count(), 1);
    }

    void aDeferredConstraintFailsTheCommitOnly()
    {
        QVERIFY(runScript(handle(),
                          "CREATE TABLE child(parent INTEGER REFERENCES entry(id) DEFERRABLE INITIALLY "
                          "DEFERRED)"));
        auto transaction = Transaction::begin(handle());
        QVERIFY(runScript(handle(), "INSERT INTO child VALUES (5)"));
        const auto refused = transaction->commit();
        QVERIFY(!refused);
        QVERIFY(isConstraintViolation(refused.error()));
        QVERIFY2(isInTransaction(), "it can be put right");
        QVERIFY(insert(5));
        QVERIFY(transaction->commit());
        QCOMPARE(integerOf(handle(), "SELECT count(*) FROM child"), 1);
    }

    void whatSqliteGaveUpIsNotRolledBackTwice()
    {
        auto transaction = Transaction::begin(handle());
        QVERIFY(insert(1));
        QVERIFY(runScript(handle(), "CREATE TRIGGER stop BEFORE INSERT ON entry WHEN new.id = 13 "
                                    "BEGIN SELECT raise(ROLLBACK, 'stop'); END"));
        QVERIFY(!insert(13));
        QVERIFY2(!isInTransaction(), "raise(ROLLBACK) ends it");
        const auto refused = transaction->commit();
        QVERIFY(!refused);
        transaction->rollback();
        QCOMPARE(count(), 0);
    }

    void aSecondWriterIsBusy()
    {
        auto other = m_scratch->open();
        QVERIFY(other);
        auto writing = Transaction::begin(handle());
        QVERIFY(writing);
        auto second = Transaction::begin((*other)->handle());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ProblemCode::busy);
        QVERIFY(insert(1));
        QVERIFY(writing->commit());
        QVERIFY(Transaction::begin((*other)->handle()));
    }

    void aReaderSeesOneSnapshot()
    {
        auto reader = m_scratch->open(CipherAccess::ReadOnly);
        QVERIFY(reader);
        sqlite3* reading = (*reader)->handle();
        const QByteArray counting = "SELECT count(*) FROM entry";
        {
            auto snapshot = Transaction::begin(reading, TransactionMode::Read);
            QVERIFY(snapshot);
            QCOMPARE(integerOf(reading, counting), 0);
            QVERIFY(insert(1));
            QCOMPARE(integerOf(reading, counting), 0);
        }
        QCOMPARE(integerOf(reading, counting), 1);
    }

    void anOutdatedSnapshotCannotWrite()
    {
        auto other = m_scratch->open();
        auto snapshot = Transaction::begin((*other)->handle(), TransactionMode::Read);
        QCOMPARE(integerOf((*other)->handle(), "SELECT count(*) FROM entry"), 0);
        QVERIFY(insert(1));
        const auto late = runScript((*other)->handle(), "INSERT INTO entry VALUES (2)");
        QVERIFY(!late);
        QCOMPARE(late.error().code, ProblemCode::busy);
    }

    void throughQt()
    {
        QtConnection qt(*m_scratch);
        QSqlDatabase& database = qt.database();
        QVERIFY(database.transaction());
        QVERIFY2(!database.transaction(), "Qt's transactions do not nest");
        QCOMPARE(database.lastError().type(), QSqlError::TransactionError);
        QVERIFY(QSqlQuery(database).exec(u"INSERT INTO entry VALUES (1)"_s));
        QVERIFY(database.rollback());
        QVERIFY(!database.rollback());
        QVERIFY(!database.commit());
        QCOMPARE(count(), 0);
        QVERIFY(database.transaction());
        QVERIFY(QSqlQuery(database).exec(u"INSERT INTO entry VALUES (1)"_s));
        QVERIFY(database.commit());
        QCOMPARE(count(), 1);
    }

    void busyThroughQt()
    {
        QtConnection qt(*m_scratch);
        auto writing = Transaction::begin(handle());
        QVERIFY(!qt.database().transaction());
        QCOMPARE(problemOf(qt.database().lastError()).code, ProblemCode::busy);
        QSqlQuery query(qt.database());
        QVERIFY(!query.exec(u"INSERT INTO entry VALUES (1)"_s));
        QCOMPARE(problemOf(query.lastError()).code, ProblemCode::busy);
    }

    void readOnlyThroughQt()
    {
        QtConnection qt(*m_scratch, u"reader"_s, CipherAccess::ReadOnly);
        QVERIFY(qt.database().transaction());
        QVERIFY(QSqlQuery(qt.database()).exec(u"SELECT * FROM entry"_s));
        QSqlQuery write(qt.database());
        QVERIFY(!write.exec(u"INSERT INTO entry VALUES (1)"_s));
        QCOMPARE(problemOf(write.lastError()).code, ProblemCode::file_unwritable);
        QVERIFY(qt.database().commit());
    }

    void bothPathsMeetInOneTransaction()
    {
        QtConnection qt(*m_scratch);
        {
            auto transaction = Transaction::begin(qt.handle());
            QVERIFY(transaction);
            QVERIFY(runScript(qt.handle(), "INSERT INTO entry VALUES (1)"));
            QSqlQuery query(qt.database());
            QVERIFY(query.exec(u"INSERT INTO entry VALUES (2)"_s));
            QCOMPARE(integerOf(qt.handle(), "SELECT count(*) FROM entry"), 2);
            QVERIFY(query.exec(u"SELECT count(*) FROM entry"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 2);
            QCOMPARE(count(), 0);
        }
        QCOMPARE(count(), 0);
        QVERIFY(qt.database().transaction());
        {
            auto nested = Transaction::begin(qt.handle());
            QVERIFY(runScript(qt.handle(), "INSERT INTO entry VALUES (3)"));
        }
        QVERIFY(runScript(qt.handle(), "INSERT INTO entry VALUES (4)"));
        QVERIFY(qt.database().commit());
        QCOMPARE(integerOf(handle(), "SELECT sum(id) FROM entry"), 4);
    }

private:
    [[nodiscard]] sqlite3* handle() const { return m_bank->handle(); }
    [[nodiscard]] bool isInTransaction() const { return sqlite3_get_autocommit(handle()) == 0; }
    [[nodiscard]] qint64 count() const { return integerOf(handle(), "SELECT count(*) FROM entry"); }
    Result<qint64> insert(qint64 id) const
    {
        auto statement = Statement::prepare(handle(), "INSERT INTO entry VALUES (?1)");
        return statement ? statement->bind(1, id).execute() : refuse(statement.error());
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<CipherConnection> m_bank;
};

} // namespace florin::store::test

QTEST_GUILESS_MAIN(florin::store::test::TransactionTest)
#include "transaction_test.moc"
