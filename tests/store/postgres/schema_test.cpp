// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bank_scratch.h"
#include "store/postgres/postgres_schema.h"

#include <thread>

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

/// The tables of a bank in PostgreSQL: made once, by one of those who try, and never by an older Florin.
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatementPrepares()
    {
        const BankScratch scratch;
        scratch.create();
        const auto connection = must(PostgresConnection::open(scratch.postgres()->conninfo()));
        int prepared = 0;
        for (int i = 0; i < sql_count; ++i) {
            const Sql sql{i};
            if (postgresText(sql).isEmpty())
                continue;
            const auto done = connection->prepare(sql);
            QVERIFY2(done, qPrintable(sqlName(sql)));
            ++prepared;
        }
        QVERIFY(prepared > 90);
    }

    void numbersHaveNoGaps()
    {
        int expected = 1;
        for (const Migration& step : postgresMigrations())
            QCOMPARE(step.number, expected++);
        QVERIFY(expected > 1);
    }

    void aBankIsMadeOnce()
    {
        const BankScratch scratch;
        const QString conninfo = scratch.postgres()->conninfo();
        QCOMPARE(refusal(openPostgresBank(conninfo, scratch.keys())), ProblemCode::not_initialised);
        scratch.create();
        QCOMPARE(refusal(createPostgresBank(conninfo, BankScratch::profile(), scratch.keys())),
                 ProblemCode::already_initialised);
        const auto opened = scratch.open();
        QCOMPARE(must(must(opened->snapshot())->bank().profile()), BankScratch::profile());
    }

    void ofManyWhoMakeItOneDoes()
    {
        const BankScratch scratch;
        std::atomic<int> made = 0;
        std::atomic<int> refused = 0;
        std::vector<std::thread> makers;
        for (int i = 0; i < 4; ++i) {
            makers.emplace_back([&] {
                const auto created = createPostgresBank(scratch.postgres()->conninfo(),
                                                        BankScratch::profile(), scratch.keys());
                ++(created ? made : refused);
            });
        }
        for (std::thread& maker : makers)
            maker.join();
        QCOMPARE(made, 1);
        QCOMPARE(refused, 3);
    }

    void anotherKeyIsToldAtOnce()
    {
        const BankScratch scratch;
        scratch.create();
        const BankKeys other = BankKeys::fromMaster(Secret::random(32));
        QCOMPARE(refusal(openPostgresBank(scratch.postgres()->conninfo(), other)), ProblemCode::wrong_key);
    }

    void aNewerSchemaIsRefusedAndNotTouched()
    {
        const BankScratch scratch;
        scratch.create();
        scratch.postgres()->run("INSERT INTO schema_version VALUES (99, '0099_of_the_future')");
        const QByteArray before = scratch.postgres()->allRows();
        const auto refused = openPostgresBank(scratch.postgres()->conninfo(), scratch.keys());
        QCOMPARE(refusal(refused), ProblemCode::store_too_new);
        QCOMPARE(std::get<qint64>(*refused.error().value(u"schema")), 99);
        QCOMPARE(std::get<qint64>(*refused.error().value(u"known")), qint64(postgresMigrations().size()));
        QCOMPARE(scratch.postgres()->allRows(), before);
    }

    void aStepThatFailsLeavesNothingAndIsDoneLater()
    {
        const BankScratch scratch;
        scratch.create();
        const auto connection = must(PostgresConnection::open(scratch.postgres()->conninfo()));
        std::vector<Migration> steps(postgresMigrations().begin(), postgresMigrations().end());
        const int next = static_cast<int>(steps.size()) + 1;
        steps.push_back({next, "next", "CREATE TABLE next (a BIGINT); CREATE TABLE bank (a BIGINT)"});
        QVERIFY(!bringUpSchema(*connection, scratch.keys(), steps));
        QCOMPARE(must(schemaVersion(*connection)), next - 1);
        steps.back().sql = "CREATE TABLE next (a BIGINT); INSERT INTO next VALUES (7)";
        must(bringUpSchema(*connection, scratch.keys(), steps));
        must(bringUpSchema(*connection, scratch.keys(), steps));
        QCOMPARE(must(schemaVersion(*connection)), next);
        QCOMPARE(scratch.postgres()->ask("SELECT string_agg(a::text, ' ') FROM next"), "7");
    }

    void aDatabaseThatIsNotThereIsSaid()
    {
        const auto refused = openPostgresBank(u"host=127.0.0.1 port=1 dbname=nowhere"_s,
                                              BankKeys::fromMaster(Secret::random(32)));
        QCOMPARE(refusal(refused), ProblemCode::cannot_connect);
        QVERIFY(std::get<QString>(*refused.error().value(u"reason")).contains(u"127.0.0.1"));
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
