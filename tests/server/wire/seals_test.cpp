// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_house.h"
#include "server/wire/running_bank.h"
#include "store/ledger_store.h"
#include "store/seal_store.h"
#include "store/sqlcipher/sql_connection.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

/// Seals as a running server makes them, and florind's word about a bank that was changed behind its back.
class WireSealsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<RunningBank>(); }
    void cleanup() { m_bank.reset(); }

    void whatMovesIsSealedByItself()
    {
        const auto link = m_bank->logIn(m_bank->asha().toText());
        const EntryId entry = must(await(link->call(transfer(100)))).entry;
        Result<ReceiptFile> receipt = refuse(ProblemCode::not_sealed);
        QVERIFY(QTest::qWaitFor(
            [&] {
                receipt = await(link->call(SealedReceipt{entry, {}}));
                return receipt || receipt.error().code != ProblemCode::not_sealed;
            },
            30'000));
        QCOMPARE(must(receipt).entry.entry, entry);
        const auto admin = m_bank->logIn(m_bank->administrator());
        QCOMPARE(must(await(admin->call(SystemStatus{}))).unsealed, 0);
        const QString key = must(await(link->call(SealingKey{}))).public_key;
        m_bank->restart();
        const auto again = m_bank->logIn(m_bank->asha().toText());
        QCOMPARE(must(await(again->call(SealingKey{}))).public_key, key);
        const auto same = must(await(again->call(SealedReceipt{entry, {}})));
        QCOMPARE(toBytes(same), toBytes(*receipt));
    }

    void whatIsLeftIsSealedAtClose()
    {
        const auto link = m_bank->logIn(m_bank->asha().toText());
        for (int i = 0; i < 20; ++i)
            (void)must(await(link->call(transfer(1))));
        m_bank->server().stop();
        m_bank->server().stop();
        const auto snapshot = must(m_bank->house().database->snapshot());
        const auto last = must(snapshot->seals().lastSeal());
        QCOMPARE(last.value().seal.last, must(snapshot->ledger().tip()).last_entry);
    }

    void verifyNamesTheFirstEntryThatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("entry"); ///< 0: sound
        QTest::newRow("untouched") << QByteArray("SELECT 1") << 0;
        QTest::newRow("memo") << QByteArray("UPDATE journal SET memo = 'gift' WHERE id = 4") << 4;
        QTest::newRow("amount") << QByteArray("UPDATE journal SET amount = amount + 1 WHERE id = 5") << 5;
        QTest::newRow("who") << QByteArray("UPDATE journal SET actor = 1 WHERE id = 6") << 6;
        QTest::newRow("seal") << QByteArray("UPDATE seal SET root = randomblob(32) WHERE number = 1") << 1;
        QTest::newRow("balance")
            << QByteArray("UPDATE account SET balance = balance + 1 WHERE last_entry = 8 AND number ="
                          " (SELECT credit FROM journal WHERE id = 8)")
            << 8;
        QTest::newRow("an entry and a later balance")
            << QByteArray("UPDATE journal SET memo = 'gift' WHERE id = 4;"
                          "UPDATE account SET balance = balance + 1 WHERE last_entry = 8")
            << 4;
    }
    void verifyNamesTheFirstEntryThatDoesNotFit()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const int, entry);
        const auto link = m_bank->logIn(m_bank->asha().toText());
        EntryId last;
        while (last < EntryId{8}) // two deposits were there before
            last = must(await(link->call(transfer(100)))).entry;
        const auto [exit_code, said] = verify(tamperedCopy(sql));
        QCOMPARE(exit_code, entry == 0 ? 0 : 1);
        QCOMPARE(said.value(u"ok"_s).toBool(), entry == 0);
        QCOMPARE(said.value(u"broken_at"_s).toInt(), entry);
        if (entry == 0)
            QCOMPARE(said.value(u"sealed_upto"_s).toInt(), 8);
    }

    void verifyNamesTheFirstAuditLineThatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("line"); ///< 0: sound
        QTest::newRow("untouched") << QByteArray("SELECT 1") << 0;
        QTest::newRow("a line") << QByteArray("UPDATE audit_line SET address = '192.0.2.1' WHERE number = 3")
                                << 3;
        QTest::newRow("the end cut off") << QByteArray("DELETE FROM audit_line WHERE number > 3") << 4;
    }
    void verifyNamesTheFirstAuditLineThatDoesNotFit()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const int, line);
        const auto admin = m_bank->logIn(m_bank->administrator());
        ShowAccount show;
        show.account = m_bank->asha();
        (void)must(await(admin->call(show)));
        const auto [exit_code, said] = verify(tamperedCopy(sql));
        QCOMPARE(exit_code, line == 0 ? 0 : 1);
        QCOMPARE(said.value(u"ok"_s).toBool(), line == 0);
        QCOMPARE(said.value(u"audit_broken_at"_s).toInt(), line);
        QCOMPARE(said.value(u"audit_finding"_s).toString().isEmpty(), line == 0);
        if (line == 0) {
            QVERIFY(said.value(u"audit_lines"_s).toInt() > 3);
            QCOMPARE(said.value(u"audit_sealed"_s), said.value(u"audit_lines"_s)); // at close, all of it is
        }
    }

private:
    /// What florind says about a bank with this one's key, and its exit code.
    [[nodiscard]] std::pair<int, QJsonObject> verify(const QString& copy) const
    {
        QProcess florind;
        florind.start(QStringLiteral(FLORIND), {u"verify"_s, u"--json"_s, u"--data"_s, copy, u"--key-file"_s,
                                                QDir(m_bank->house().directory).filePath(u"../bank.key"_s)});
        if (!florind.waitForFinished(60'000))
            return {-1, {}};
        return {florind.exitCode(), QJsonDocument::fromJson(florind.readAllStandardOutput()).object()};
    }
    [[nodiscard]] Transfer transfer(qint64 minor) const
    {
        return {m_bank->asha(), m_bank->ravi(), Money(minor, {}), u"rent"_s, {}};
    }
    [[nodiscard]] QString copyOf(const QString& directory) const
    {
        const QString copy = m_copies.filePath(QString::number(QDir(m_copies.path()).entryList().size()));
        QDir().mkpath(copy);
        for (const QFileInfo& file : QDir(directory).entryInfoList(QDir::Files))
            QFile::copy(file.filePath(), copy + u'/' + file.fileName());
        return copy;
    }
    /// Stops the bank. It stays in its folder, locked by this process: what is changed and verified is a copy.
    [[nodiscard]] QString tamperedCopy(const QByteArray& sql)
    {
        const QString directory = m_bank->house().directory;
        const Secret key = store::BankKeys::fromMaster(m_bank->house().master_key).main;
        m_bank->server().stop();
        const QString copy = copyOf(directory);
        tamper(copy, key, sql);
        return copy;
    }
    static void tamper(const QString& folder, const Secret& key, const QByteArray& sql)
    {
        store::CipherSettings settings;
        settings.key = key;
        settings.access = store::CipherAccess::ReadWrite;
        const auto connection = must(store::SqlConnection::open(folder + u"/bank.db"_s, settings));
        must(store::runScript(connection->handle(), "DROP TRIGGER journal_stays; DROP TRIGGER seal_stays;"
                                                    "DROP TRIGGER audit_line_stays;"
                                                    "DROP TRIGGER audit_line_remains;"));
        must(store::runScript(connection->handle(), sql));
    }

    QTemporaryDir m_copies;
    std::unique_ptr<RunningBank> m_bank;
};

QTEST_GUILESS_MAIN(WireSealsTest)
#include "seals_test.moc"
