// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/sqlcipher/migrate.h"
#include "store/sqlcipher/sql_connection.h"
#include "store/sqlcipher/sql_rows.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
/// One encrypted file.
class OneFile
{
public:
    [[nodiscard]] std::unique_ptr<SqlConnection> open() const
    {
        CipherSettings settings;
        settings.key = m_key;
        return must(SqlConnection::open(m_folder.filePath(u"one.db"_s), settings));
    }

private:
    QTemporaryDir m_folder;
    Secret m_key = Secret::random(32);
};

qint64 number(SqlConnection& connection, const QByteArray& select)
{
    auto statement = must(Statement::prepare(connection.handle(), select));
    return must(statement.step()) ? statement.integer(0) : -1;
}

constexpr Migration good_first{1, "0001_first",
                               "CREATE TABLE first (a INTEGER); INSERT INTO first VALUES (7)"};
constexpr Migration bad_second{2, "0002_second",
                               "CREATE TABLE second (a INTEGER); CREATE TABLE first (a INTEGER)"};
constexpr Migration good_second{2, "0002_second",
                                "CREATE TABLE second (a INTEGER); INSERT INTO second SELECT a FROM first"};
} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersHaveNoGaps()
    {
        for (const auto steps : {bankMigrations(), authMigrations()}) {
            QVERIFY(!steps.empty());
            int expected = 1;
            for (const Migration& step : steps)
                QCOMPARE(step.number, expected++);
        }
    }

    void everyStatementPreparesOnOneOfTheFiles()
    {
        const OneFile bank_file;
        const OneFile auth_file;
        const auto bank = bank_file.open();
        const auto auth = auth_file.open();
        must(migrate(*bank, bankMigrations()));
        must(migrate(*auth, authMigrations()));
        for (int i = 0; i < sql_count; ++i) {
            const Sql sql{i};
            QCOMPARE(sqlByName(sqlName(sql)), std::optional(sql));
            if (sqlText(sql).isEmpty())
                continue; // PostgreSQL's alone
            const bool prepared = bank->read(sql).has_value() || auth->read(sql).has_value();
            QVERIFY2(prepared, qPrintable(sqlName(sql)));
        }
        QVERIFY(!sqlByName(u"no_such_statement"));
    }

    void rowsOfEveryEarlierVersionSurvive()
    {
        const auto steps = bankMigrations();
        for (std::size_t from = 1; from <= steps.size(); ++from) {
            const OneFile file;
            {
                const auto connection = file.open();
                must(migrate(*connection, steps.first(from)));
                QCOMPARE(must(schemaVersion(*connection)), static_cast<int>(from));
                fillFirstVersion(*connection);
            }
            const auto connection = file.open();
            must(migrate(*connection, steps));
            QCOMPARE(must(schemaVersion(*connection)), static_cast<int>(steps.size()));
            QCOMPARE(number(*connection, "SELECT COUNT(*) FROM customer WHERE phone = '90000000130'"), 1);
            QCOMPARE(number(*connection, "SELECT customer FROM account_owner WHERE account = 10000000095"),
                     1);
            QCOMPARE(number(*connection, "SELECT COUNT(*) FROM chat_message"), 1);
            QCOMPARE(number(*connection, "SELECT COUNT(*) FROM pragma_foreign_key_check"), 0);
        }
    }

    /// Against the definition, looked up the slow way.
    void entriesOfOlderBanksGetTheirPlacesInTheStatements()
    {
        const OneFile file;
        const auto connection = file.open();
        must(migrate(*connection, bankMigrations().first(2)));
        must(runScript(
            connection->handle(),
            "INSERT INTO account VALUES (1, 0, 356, 0, 1, 0, 0, 1, 300), (2, 0, 356, 0, 1, 0, 0, 1, 299),"
            " (3, 0, 356, 0, 1, 0, 0, 0, 0), (4, 0, 356, 0, 1, 0, 0, 0, 0);"
            "WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id < 300) "
            "INSERT INTO journal SELECT id, 0, 1 + id % 2, 3 - 2 * (id % 3 = 0 AND id % 2 = 1), 5, 356, id,"
            " randomblob(16), 0, 1, '', 0, 0, 0, 0, 0 FROM n;"
            "UPDATE fold_state SET upto = 200;"));
        must(migrate(*connection, bankMigrations()));
        QCOMPARE(
            number(*connection,
                   "WITH named AS (SELECT id, debit AS account, debit_previous AS previous, debit_ordinal "
                   "AS ordinal FROM journal UNION ALL SELECT id, credit, credit_previous, credit_ordinal "
                   "FROM journal) SELECT COUNT(*) FROM named n WHERE "
                   "previous = COALESCE((SELECT MAX(id) FROM journal j WHERE j.id < n.id AND "
                   "n.account IN (j.debit, j.credit)), 0) AND ordinal = (SELECT COUNT(*) FROM journal j "
                   "WHERE j.id <= n.id AND n.account IN (j.debit, j.credit))"),
            600);
        QCOMPARE(
            number(*connection,
                   "SELECT COUNT(*) FROM account a WHERE entries = (SELECT COUNT(*) FROM journal j WHERE "
                   "a.number IN (j.debit, j.credit) AND j.id <= a.last_entry)"),
            4);
        QVERIFY(number(*connection, "SELECT COUNT(*) FROM statement_mark") >= 5);
        QCOMPARE(number(*connection, "SELECT COUNT(*) FROM statement_mark WHERE entry > 200"), 0);
    }

    void usersOfEveryEarlierVersionSurvive()
    {
        const auto steps = authMigrations();
        for (std::size_t from = 1; from <= steps.size(); ++from) {
            const OneFile file;
            const auto connection = file.open();
            must(migrate(*connection, steps.first(from)));
            must(runScript(connection->handle(),
                           "INSERT INTO app_user (id, name, name_folded, role, display_name, "
                           "must_change_password, active, "
                           "created_ms) VALUES (1, 'Tara', 'tara', 'teller', '', 0, 1, 5)"));
            must(migrate(*connection, steps));
            QCOMPARE(number(*connection, "SELECT id FROM app_user WHERE name_folded = 'tara'"), 1);
        }
    }

    void doingItAgainChangesNothing()
    {
        const OneFile file;
        const auto connection = file.open();
        must(migrate(*connection, bankMigrations()));
        fillFirstVersion(*connection);
        const qint64 rows = connection->writtenRows();
        must(migrate(*connection, bankMigrations()));
        QCOMPARE(connection->writtenRows(), rows);
    }

    void aFailedStepLeavesNothingAndIsResumed()
    {
        const OneFile file;
        {
            const auto connection = file.open();
            const std::vector broken{good_first, bad_second};
            QVERIFY(!migrate(*connection, broken));
            QVERIFY(!connection->isInTransaction());
            QCOMPARE(must(schemaVersion(*connection)), 1);
            QCOMPARE(number(*connection, "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'second'"), 0);
        }
        const auto connection = file.open();
        const std::vector mended{good_first, good_second};
        must(migrate(*connection, mended));
        QCOMPARE(number(*connection, "SELECT a FROM second"), 7);
        QCOMPARE(number(*connection, "SELECT COUNT(*) FROM first"), 1);
    }

    void aNewerSchemaIsRefusedAndNotTouched()
    {
        const OneFile file;
        const auto connection = file.open();
        must(migrate(*connection, std::vector{good_first, good_second}));
        const auto refused = migrate(*connection, std::vector{good_first});
        QCOMPARE(refusal(refused), ProblemCode::store_too_new);
        QCOMPARE(std::get<qint64>(*refused.error().value(u"schema")), 2);
        QCOMPARE(std::get<qint64>(*refused.error().value(u"known")), 1);
        QCOMPARE(must(schemaVersion(*connection)), 2);
    }

private:
    /// Rows as the first version kept them, a wrong phone number and an empty name included.
    static void fillFirstVersion(SqlConnection& connection)
    {
        must(runScript(
            connection.handle(),
            "INSERT INTO customer (id, first_name, last_name, phone, search_text, aadhaar_tail, created_ms) "
            "VALUES (1, 'Arjun', '', '90000000130', 'arjun', '', -5);"
            "INSERT INTO account_owner VALUES (10000000095, 1);"
            "INSERT INTO conversation (id, customer_user, customer_name, state, assistant, assistant_name, "
            "started_ms, last_message) VALUES (1, 4, 'Arjun', 1, 0, '', 1, 1);"
            "INSERT INTO chat_message (conversation, author, author_name, text, time_ms) "
            "VALUES (1, 4, 'Arjun', '', 1)"));
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
