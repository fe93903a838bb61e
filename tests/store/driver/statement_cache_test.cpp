// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace florin::store::test
{

/// Statements are prepared once, lent clean, and come back whatever happened to them.
class StatementCacheTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<Scratch>();
        auto opened = m_scratch->open();
        QVERIFY(opened);
        m_bank = std::move(*opened);
        QVERIFY(runScript(handle(), "CREATE TABLE cell(id INTEGER PRIMARY KEY, value ANY) STRICT"));
    }
    void cleanup()
    {
        m_bank.reset();
        m_scratch.reset();
    }

    void cachePreparesOnce()
    {
        StatementCache& cache = m_bank->statements();
        for (int i = 0; i < 100; ++i) {
            auto insert = cache.use("INSERT INTO cell(value) VALUES (?1)");
            QVERIFY(insert);
            QCOMPARE((*insert)->bind(1, i).execute(), Result<qint64>(1));
        }
        QCOMPARE(cache.preparedCount(), 1);
        QCOMPARE(liveStatements(), 1);
        QCOMPARE(count(), 100);
    }

    void cacheLendsTwoOfAKind()
    {
        StatementCache& cache = m_bank->statements();
        QVERIFY(runScript(handle(), "INSERT INTO cell(value) VALUES (1), (2)"));
        const QByteArray sql = "SELECT value FROM cell ORDER BY id";
        {
            auto outer = cache.use(sql);
            QVERIFY((*outer)->step().value_or(false));
            auto inner = cache.use(sql);
            QVERIFY((*inner)->step().value_or(false));
            QVERIFY((*inner)->step().value_or(false));
            QCOMPARE((*inner)->integer(0), 2);
            QCOMPARE((*outer)->integer(0), 1);
        }
        QCOMPARE(cache.preparedCount(), 2);
        {
            auto first = cache.use(sql);
            auto second = cache.use(sql);
        }
        QCOMPARE(cache.preparedCount(), 2);
    }

    void returnedStatementsAreClean()
    {
        StatementCache& cache = m_bank->statements();
        const QByteArray sql = "SELECT ?1 UNION ALL SELECT 2";
        {
            auto statement = cache.use(sql);
            QVERIFY((*statement)->bind(1, u"secret"_s).step().value_or(false));
            QCOMPARE(sqlite3_stmt_busy((*statement)->native()), 1);
        }
        auto again = cache.use(sql);
        QCOMPARE(cache.preparedCount(), 1);
        QCOMPARE(sqlite3_stmt_busy((*again)->native()), 0);
        QVERIFY((*again)->step().value_or(false));
        QVERIFY((*again)->isNull(0));
    }

    void aCachedStatementThatFailedIsUsable()
    {
        StatementCache& cache = m_bank->statements();
        const QByteArray sql = "INSERT INTO cell(id, value) VALUES (?1, 'x')";
        for (const bool is_first : {true, false}) {
            auto insert = cache.use(sql);
            QCOMPARE((*insert)->bind(1, 1).execute().has_value(), is_first);
        }
        auto insert = cache.use(sql);
        QVERIFY((*insert)->bind(1, 2).execute());
        QCOMPARE(count(), 2);
    }

    void theCacheSurvivesAChangedSchema()
    {
        StatementCache& cache = m_bank->statements();
        const QByteArray sql = "SELECT * FROM cell";
        QVERIFY(runScript(handle(), "INSERT INTO cell(value) VALUES (1)"));
        QVERIFY((*cache.use(sql))->step().value_or(false));
        QVERIFY(runScript(handle(), "ALTER TABLE cell ADD COLUMN more TEXT DEFAULT 'm'"));
        auto select = cache.use(sql);
        QVERIFY((*select)->step().value_or(false));
        QCOMPARE((*select)->columnCount(), 3);
        QCOMPARE((*select)->text(2), u"m"_s);
    }

    void theCacheRefusesNonsense()
    {
        QVERIFY(!m_bank->statements().use("nonsense"));
        QCOMPARE(m_bank->statements().preparedCount(), 0);
    }

    void clearingFinalizes()
    {
        StatementCache& cache = m_bank->statements();
        {
            auto lent = cache.use("SELECT 1");
            auto given_back = cache.use("SELECT 2");
            QVERIFY(given_back);
        }
        auto lent = cache.use("SELECT 1");
        QCOMPARE(liveStatements(), 2);
        cache.clear();
        QCOMPARE(liveStatements(), 1);
        QVERIFY((*lent)->step().value_or(false));
    }

private:
    [[nodiscard]] sqlite3* handle() const { return m_bank->handle(); }
    [[nodiscard]] qint64 count() const { return integerOf(handle(), "SELECT count(*) FROM cell"); }

    [[nodiscard]] int liveStatements() const
    {
        int count = 0;
        for (sqlite3_stmt* at = nullptr; (at = sqlite3_next_stmt(handle(), at)) != nullptr;)
            ++count;
        return count;
    }

    std::unique_ptr<Scratch> m_scratch;
    std::unique_ptr<CipherConnection> m_bank;
};

} // namespace florin::store::test

QTEST_GUILESS_MAIN(florin::store::test::StatementCacheTest)
#include "statement_cache_test.moc"
