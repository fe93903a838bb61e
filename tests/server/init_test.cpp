// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time_zone.h"
#include "server/bank_house.h"
#include "server/services/identity/passwords.h"
#include "store/file_lock.h"
#include "store/key_file.h"
#include "support/bank_fixture.h"
#include "support/postgres_place.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace florin;
using namespace florin::server;
using namespace florin::test;
using namespace Qt::StringLiterals;

/// A bank is made, or there is nothing of it; and whatever else is there stays.
class InitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { passwords::setCost({.operations = 1, .memory_bytes = 64 * 1024}); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_postgres = runsOnPostgres() ? std::make_unique<PostgresPlace>() : nullptr;
    }

    void whatLayInTheFolderStays()
    {
        QVERIFY(QDir().mkpath(directory()));
        write(u".hidden"_s);
        NewBank bank = newBank(u"bank.key"_s);
        bank.postgres = u"host=/nowhere"_s;
        QCOMPARE(outcome(createBankHouse(directory(), bank, SystemClock())), "cannot_connect");
        QCOMPARE(names(directory()), QStringList(u".hidden"_s));
        QVERIFY(!QFile::exists(bank.key_file));
    }

    void afterAFailureTheNextTryIsFree()
    {
        NewBank bank = newBank(u"bank.key"_s);
        bank.postgres = u"host=/nowhere"_s;
        QCOMPARE(outcome(createBankHouse(directory(), bank, SystemClock())), "cannot_connect");
        QVERIFY(!QDir(directory()).exists());
        must(createBankHouse(directory(), newBank(u"bank.key"_s), SystemClock()));
        must(openBankHouse(directory(), {}, {}, postgres()));
    }

    void aBankHasTheTimeZoneItIsGiven()
    {
        NewBank bank = newBank(u"bank.key"_s);
        bank.time_zone = u"Asia/Atlantis"_s;
        QCOMPARE(outcome(createBankHouse(directory(), bank, SystemClock())), "unknown_time_zone");
        QVERIFY(!QDir(directory()).exists());
        bank.time_zone = u"Asia/Kolkata"_s;
        must(createBankHouse(directory(), bank, SystemClock()));
        QCOMPARE(must(openBankHouse(directory(), {}, {}, postgres())).profile.time_zone, u"Asia/Kolkata"_s);
    }

    void withoutOneItHasTheMachines()
    {
        must(createBankHouse(directory(), newBank(u"bank.key"_s), SystemClock()));
        QCOMPARE(must(openBankHouse(directory(), {}, {}, postgres())).profile.time_zone,
                 TimeZone::ofMachine().name());
    }

    /// Where it says which key file it is, there is a folder.
    void whatWasMadeBeforeTheFailureIsGone()
    {
        QVERIFY(QDir().mkpath(directory() + u"/key-file"_s));
        const NewBank bank = newBank(u"bank.key"_s);
        QCOMPARE(outcome(createBankHouse(directory(), bank, SystemClock())), "file_unwritable");
        if (m_postgres) {
            // The tables are there, and this is their only key.
            QVERIFY(QFile::exists(bank.key_file));
            QVERIFY(store::bankIdOf(directory()));
            return;
        }
        QCOMPARE(names(directory()), QStringList(u"key-file"_s));
        QVERIFY(!QFile::exists(bank.key_file));
        QVERIFY(QDir().rmdir(directory() + u"/key-file"_s));
        must(createBankHouse(directory(), bank, SystemClock()));
        must(openBankHouse(directory()));
    }

    void ofTwoAtOnceTheOneThatLosesLeavesTheOtherAlone()
    {
        if (m_postgres)
            QSKIP("the folder is what they meet in");
        NewBank slow = newBank(u"slow.key"_s);
        slow.passphrase = Secret::fromText(u"takes a while to be made a key of"_s);
        const NewBank quick = newBank(u"quick.key"_s);
        QByteArray slow_outcome;
        std::thread other([&] { slow_outcome = outcome(createBankHouse(directory(), slow, SystemClock())); });
        const QByteArray quick_outcome = outcome(createBankHouse(directory(), quick, SystemClock()));
        other.join();
        QVERIFY((slow_outcome == "done") != (quick_outcome == "done"));
        const NewBank& winner = slow_outcome == "done" ? slow : quick;
        must(openBankHouse(directory(), {}, winner.passphrase));
        QCOMPARE(names(m_folder->path()), QStringList({u"bank"_s, QFileInfo(winner.key_file).fileName()}));
    }

    /// From the moment a bank's move to PostgreSQL is begun, its files are nobody's to open.
    void aBankThatMovesIsHeldUntilItsFilesAreSetAside()
    {
        if (!m_postgres)
            QSKIP("there is nowhere to move to");
        NewBank bank = newBank(u"bank.key"_s);
        bank.postgres.clear();
        must(createBankHouse(directory(), bank, SystemClock()));
        std::atomic_bool begun = false;
        std::atomic_bool over = false;
        std::atomic_int openings = 0;
        std::thread server([&] {
            while (!over) {
                if (begun && QFile::exists(directory() + u"/bank.db"_s) &&
                    store::FileLock::take(directory() + u"/lock"_s) &&
                    QFile::exists(directory() + u"/bank.db"_s))
                    ++openings;
            }
        });
        const auto moved = migrateBankHouse(directory(), {}, {}, postgres(),
                                            [&](const QString&, qint64, qint64) { return begun = true; });
        over = true;
        server.join();
        QCOMPARE(outcome(moved), "done");
        QCOMPARE(openings.load(), 0);
    }

private:
    [[nodiscard]] QString directory() const { return m_folder->filePath(u"bank"_s); }
    [[nodiscard]] QString postgres() const { return m_postgres ? m_postgres->conninfo() : QString(); }
    [[nodiscard]] NewBank newBank(const QString& key_file) const
    {
        NewBank bank;
        bank.key_file = m_folder->filePath(key_file);
        bank.postgres = postgres();
        return bank;
    }
    void write(const QString& name) const
    {
        QFile file(QDir(directory()).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not ours");
    }
    [[nodiscard]] static QStringList names(const QString& folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                      QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PostgresPlace> m_postgres;
};

QTEST_GUILESS_MAIN(InitTest)
#include "init_test.moc"
