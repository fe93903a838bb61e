// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_backup.h"
#include "store/backup/backup_file.h"
#include "store/driver/cipher_connection.h"
#include "store/driver/statement.h"
#include "support/bank_fixture.h"
#include "support/event_ear.h"

#include <QDir>
#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr int patience_ms = 60'000;
}

/// The backups a server makes by itself.
class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup() { m_bank.reset(); }

    void theFirstOneIsMadeAndProvenAtOnce()
    {
        QCOMPARE(status().backups, BackupHealth::waiting);
        m_bank->backups().start();
        QVERIFY(waitForRuns(1));
        const BackupRun run = runs().front();
        QVERIFY2(run.proven, qPrintable(run.outcome + u": "_s + run.finding));
        QCOMPARE(run.outcome, u"proven"_s);
        QVERIFY(run.finding.isEmpty());
        QCOMPARE(run.bytes, QFileInfo(run.file).size());
        const auto now = must(must(m_bank->database().snapshot())->ledger().verify({}));
        QCOMPARE(run.entries, now.entries);
        QCOMPARE(run.root, QString::fromLatin1(now.root.toHex()));
        QCOMPARE(status().backups, BackupHealth::good);
        QCOMPARE(status().last_backup, std::optional(run.started));
        // Nothing of the work is left beside the backup.
        QCOMPARE(QDir(m_bank->backupFolder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

    void whoWatchesIsTold()
    {
        test::EventEar auditor(m_bank->desk().hub(), m_bank->as(Role::auditor), {Topic::system});
        test::EventEar teller(m_bank->desk().hub(), m_bank->as(Role::teller), {Topic::system});
        m_bank->backups().start();
        QVERIFY(waitForRuns(1));
        std::vector<BackupDone> heard;
        QVERIFY(QTest::qWaitFor(
            [&] {
                for (auto& event : auditor.take<BackupDone>())
                    heard.push_back(event);
                return !heard.empty();
            },
            patience_ms));
        QCOMPARE(heard.front().run.number, 1);
        QVERIFY(heard.front().run.proven);
        QVERIFY(teller.take<BackupDone>().empty());
    }

    void theNextOnesComeByTheScheduleOrWhenAskedFor()
    {
        m_bank->backups().start();
        QVERIFY(waitForRuns(1));
        m_bank->clock().advance(std::chrono::hours(23));
        QCOMPARE(must(m_bank->ask(m_bank->as(Role::admin), BackUpNow())).last, 1);
        QVERIFY(waitForRuns(2));
        // The schedule goes on from there.
        m_bank->clock().advance(std::chrono::hours(23));
        QCOMPARE(status().backup_running, false);
        m_bank->clock().advance(std::chrono::hours(1));
        QVERIFY(waitForRuns(3));
        QCOMPARE(runs().front().started, m_bank->clock().now());
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::auditor), BackUpNow())), "not_permitted");
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::manager), BackUpNow())), "not_permitted");
        QCOMPARE(outcome(m_bank->ask<ListBackups>(m_bank->as(Role::teller))), "not_permitted");
    }

    void aFailureIsKeptAndShownAndTriedAgain()
    {
        QFile in_the_way(m_bank->backupFolder());
        QVERIFY(in_the_way.open(QIODevice::WriteOnly));
        in_the_way.close();
        m_bank->backups().start();
        QVERIFY(waitForRuns(1));
        QVERIFY(!runs().front().proven);
        QCOMPARE(runs().front().outcome, u"file_unwritable"_s);
        QVERIFY(!runs().front().finding.isEmpty());
        QCOMPARE(status().backups, BackupHealth::failed);
        QVERIFY(!status().last_backup);
        QVERIFY(in_the_way.remove());
        // What a server that was killed at work leaves there.
        const QString left_over = m_bank->backupFolder() + u"/florin-test-ban-20200101-000000.backup.part"_s;
        QVERIFY(QDir().mkpath(left_over));
        m_bank->clock().advance(std::chrono::hours(1));
        QVERIFY(waitForRuns(2));
        QVERIFY(runs().front().proven);
        QCOMPARE(status().backups, BackupHealth::good);
        QVERIFY(!QFile::exists(left_over));
    }

    /// The books were changed behind the ledger's back: the copy is true to them, and that is what is found.
    void booksThatDoNotHoldAreNotProven()
    {
        m_bank->backups().stop();
        QVERIFY(QTest::qWaitFor([this] { return m_bank->desk().writer().unfolded() == 0; }, patience_ms));
        {
            store::CipherSettings settings;
            settings.key = m_bank->keys().main;
            settings.access = store::CipherAccess::ReadWrite;
            const auto connection =
                must(store::CipherConnection::open(m_bank->directory() + u"/bank.db"_s, settings));
            must(store::runScript(connection->handle(),
                                  "DROP TRIGGER journal_stays; UPDATE journal SET amount = amount + 1 "
                                  "WHERE id = (SELECT MAX(id) FROM journal)"));
        }
        server::Backups backups({m_bank->directory(), u"test-bank"_s, m_bank->ring()}, m_bank->database(),
                                m_bank->desk().writer(), m_bank->clock(), {.folder = m_bank->backupFolder()});
        backups.start();
        QVERIFY(waitForRuns(1));
        QCOMPARE(runs().front().outcome, u"not_proven"_s);
        QVERIFY2(runs().front().finding.contains(u"entry"), qPrintable(runs().front().finding));
    }

    void aSilentServerIsLate()
    {
        m_bank->clock().advance(std::chrono::hours(47));
        QCOMPARE(status().backups, BackupHealth::waiting);
        m_bank->clock().advance(std::chrono::hours(2));
        QCOMPARE(status().backups, BackupHealth::late);
        m_bank->backups().start();
        QVERIFY(waitForRuns(1));
        QCOMPARE(status().backups, BackupHealth::good);
        m_bank->backups().stop();
        m_bank->clock().advance(std::chrono::hours(49));
        QCOMPARE(status().backups, BackupHealth::late);
    }

    void oldOnesAreTidiedAway()
    {
        m_bank->backups().stop();
        server::Backups backups({m_bank->directory(), u"test-bank"_s, m_bank->ring()}, m_bank->database(),
                                m_bank->desk().writer(), m_bank->clock(),
                                {.folder = m_bank->backupFolder(), .keep = 2});
        backups.start();
        QVERIFY(waitForRuns(1));
        QFile other(m_bank->backupFolder() + u"/holiday.jpg"_s);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        for (int i = 2; i <= 4; ++i) {
            m_bank->clock().advance(std::chrono::hours(24));
            QVERIFY(waitForRuns(i));
        }
        backups.stop();
        QStringList expected{u"holiday.jpg"_s};
        for (const BackupRun& run : runs()) {
            if (run.number > 2)
                expected.append(QFileInfo(run.file).fileName());
        }
        QStringList found = QDir(m_bank->backupFolder()).entryList(QDir::Files);
        std::ranges::sort(expected);
        std::ranges::sort(found);
        QCOMPARE(found, expected);
    }

    void whoHasNoneIsToldSo()
    {
        server::Desk desk(m_bank->database(), m_bank->clock());
        server::Backups off({m_bank->directory(), u"test-bank"_s, m_bank->ring()}, m_bank->database(),
                            m_bank->desk().writer(), m_bank->clock(), {});
        off.start();
        QCOMPARE(outcome(off.request()), "backups_off");
        const auto snapshot = must(m_bank->database().snapshot());
        QCOMPARE(must(off.standing(snapshot->bank())).health, BackupHealth::off);
    }

    void theListIsSearchedAndPaged()
    {
        const auto add = [&](server::WriteContext& context) -> Result<void> {
            for (int i = 0; i < 5; ++i) {
                store::BackupRun run;
                run.outcome = i == 2 ? u"disk_full"_s : u"proven"_s;
                run.file = u"file %1"_s.arg(i);
                if (auto added = context.stores.bank().addBackupRun(run); !added)
                    return added;
            }
            return {};
        };
        must(m_bank->desk().writer().write(*m_bank->nobody(), add));
        ListBackups request;
        request.limit = 2;
        const auto first = must(m_bank->ask(m_bank->as(Role::auditor), request));
        QCOMPARE(first.items.size(), 2U);
        QCOMPARE(first.items.front().file, u"file 4"_s);
        request.after = first.next;
        QCOMPARE(must(m_bank->ask(m_bank->as(Role::auditor), request)).items.front().file, u"file 2"_s);
        request = {};
        request.search = u"full"_s;
        const auto full = must(m_bank->ask(m_bank->as(Role::admin), request));
        QCOMPARE(full.items.size(), 1U);
        QCOMPARE(full.items.front().number, 3);
    }

private:
    [[nodiscard]] SystemStatus::Reply status()
    {
        return must(m_bank->ask<SystemStatus>(m_bank->as(Role::admin)));
    }
    [[nodiscard]] std::vector<BackupRun> runs()
    {
        return must(m_bank->ask<ListBackups>(m_bank->as(Role::auditor))).items;
    }
    /// Until that many are in the list, and none is under way.
    [[nodiscard]] bool waitForRuns(int count)
    {
        return QTest::qWaitFor(
            [&] { return static_cast<int>(runs().size()) >= count && !status().backup_running; },
            patience_ms);
    }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "backups_test.moc"
