// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_house.h"
#include "server/bank_rekey.h"
#include "server/bank_unlock.h"
#include "server/gate/tls_identity.h"
#include "server/services/identity/passwords.h"
#include "store/file_lock.h"
#include "store/identity_store.h"
#include "store/key_file.h"
#include "support/bank_fixture.h"

#include <QDir>
#include <QTest>

#include <thread>

using namespace florin;
using namespace florin::server;
using namespace florin::test;
using namespace Qt::StringLiterals;

/// A bank whose master key is exchanged, and what a kill leaves of that.
class RekeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { passwords::setCost({.operations = 1, .memory_bytes = 64 * 1024}); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        NewBank bank;
        bank.key_file = key();
        must(createBankHouse(directory(), bank, SystemClock()));
    }

    void theNewKeyOpensAndTheOldOneDoesNot()
    {
        const Secret root = must(openBankHouse(directory())).master_key;
        const auto rekeyed = must(rekeyBank(directory(), {}, {}, {}));
        QCOMPARE(rekeyed.key_file, key());
        QVERIFY(rekeyed.files_are_new);
        QVERIFY(rekeyed.old_key_file.startsWith(key() + u".until-"_s));
        expectWhole();
        QVERIFY(must(openBankHouse(directory())).master_key == root);
        QCOMPARE(outcome(openBankHouse(directory(), rekeyed.old_key_file)), "wrong_key");
        // Again, and the earlier ones are kept apart.
        const auto again = must(rekeyBank(directory(), {}, {}, {}));
        QVERIFY(again.old_key_file != rekeyed.old_key_file);
        expectWhole();
    }

    void aServerIsNotDisturbed()
    {
        auto house = std::make_unique<BankHouse>(must(openBankHouse(directory())));
        auto unit = must(house->database->writer());
        const auto rekeyed = must(rekeyBank(directory(), {}, {}, {}));
        QVERIFY(!rekeyed.files_are_new);
        must(unit->begin());
        must(unit->bank().rename(u"Nexa"_s));
        must(unit->commit());
        QCOMPARE(must(must(house->database->snapshot())->bank().profile()).name, u"Nexa"_s);
        const Secret before = house->ring.bankKeys().main;
        unit.reset();
        house.reset();
        const BankHouse next = must(openBankHouse(directory()));
        QCOMPARE(next.profile.name, u"Nexa"_s);
        QVERIFY(next.ring.bankKeys().main != before);
        QCOMPARE(next.ring.stage(), store::KeyRing::Stage::Settled);
    }

    void itIsMadeGoodAfterEachStep_data()
    {
        QTest::addColumn<int>("last");
        for (int step = 0; step <= static_cast<int>(store::RekeyStep::FilesSettled); ++step)
            QTest::addRow("killed after step %d", step) << step;
    }
    void itIsMadeGoodAfterEachStep()
    {
        QFETCH(const int, last);
        const QString old_copy = m_folder->filePath(u"old.key"_s);
        QVERIFY(QFile::copy(key(), old_copy));
        QFile::setPermissions(old_copy, QFile::ReadOwner | QFile::WriteOwner);
        const auto stopped = rekeyBank(
            directory(), {}, {}, [last](store::RekeyStep step) { return static_cast<int>(step) < last; });
        QCOMPARE(outcome(stopped), "cancelled");
        const bool decided = last >= static_cast<int>(store::RekeyStep::RingSealed);
        if (decided && last < static_cast<int>(store::RekeyStep::KeyInPlace) + 1) {
            // In the middle of the renames: the old name is free, the new file is not in its place yet.
            if (QFile::exists(key() + u".next"_s))
                QVERIFY(QFile::rename(key(), key() + u".until-now"_s));
        }
        expectWhole();
        QCOMPARE(outcome(openBankHouse(directory(), old_copy)), decided ? "wrong_key" : "done");
        must(rekeyBank(directory(), {}, {}, {}));
        expectWhole();
        QVERIFY(!QFile::exists(key() + u".next"_s));
    }

    void aLostOrWrongKeyIsToldInWords()
    {
        QVERIFY(QFile::rename(key(), key() + u".away"_s));
        QCOMPARE(outcome(openBankHouse(directory())), "file_unreadable");
        QCOMPARE(outcome(rekeyBank(directory(), {}, {}, {})), "file_unreadable");
        must(store::writeKeyFile(key(), must(store::bankIdOf(directory())), Secret::random(32)));
        QCOMPARE(outcome(openBankHouse(directory())), "wrong_key");
        QVERIFY(QFile::remove(key()));
        QVERIFY(QFile::rename(key() + u".away"_s, key()));
        expectWhole();
    }

    void aSealedKeyStaysSealed()
    {
        const Secret passphrase = Secret::fromText(u"a passphrase of some length"_s);
        const QString data = m_folder->filePath(u"sealed"_s);
        NewBank bank;
        bank.key_file = m_folder->filePath(u"sealed.key"_s);
        bank.passphrase = passphrase;
        must(createBankHouse(data, bank, SystemClock()));
        const auto rekeyed = must(rekeyBank(data, {}, passphrase, {}));
        QVERIFY(must(store::keyFileIsSealed(rekeyed.key_file)));
        QCOMPARE(outcome(openBankHouse(data, {}, Secret::fromText(u"another"_s))), "wrong_key");
        must(openBankHouse(data, {}, passphrase));
    }

    void aSecondRekeyWaitsForNobody()
    {
        const auto lock = must(store::FileLock::take(directory() + u"/rekey.lock"_s));
        QCOMPARE(outcome(rekeyBank(directory(), {}, {}, {})), "in_use");
        QVERIFY(QDir(m_folder->path()).entryList({u"*.next"_s, u"*.until-*"_s}).isEmpty());
    }

    /// What another program does with the bank while a rekey has come as far as a step. It is given time, but
    /// not the rekey's own.
    void othersComeBetween_data()
    {
        QTest::addColumn<bool>("files_wanted");
        QTest::addColumn<store::RekeyStep>("at");
        QTest::addRow("a server starts, and writes files anew") << true << store::RekeyStep::KeyWritten;
        QTest::addRow("a server starts, under the new key") << true << store::RekeyStep::RingSealed;
        QTest::addRow("the new key has no name yet") << false << store::RekeyStep::RingSealed;
    }
    void othersComeBetween()
    {
        QFETCH(const bool, files_wanted);
        QFETCH(const store::RekeyStep, at);
        if (files_wanted) {
            const BankHouse served = must(openBankHouse(directory()));
            QVERIFY(!must(rekeyBank(directory(), {}, {}, {})).files_are_new);
        }
        std::thread other;
        QByteArray other_outcome;
        const auto rekeyed = rekeyBank(directory(), {}, {}, [&](store::RekeyStep step) {
            if (step != at)
                return true;
            other = std::thread([&] {
                other_outcome =
                    files_wanted ? outcome(openBankHouse(directory())) : outcome(unlockBank(directory()));
            });
            std::this_thread::sleep_for(std::chrono::milliseconds(800));
            return true;
        });
        other.join();
        QCOMPARE(outcome(rekeyed), "done");
        QCOMPARE(other_outcome, "done");
        expectWhole();
    }

    void filesThatAreWantedWaitForARekey()
    {
        {
            const BankHouse served = must(openBankHouse(directory()));
            must(rekeyBank(directory(), {}, {}, {}));
        }
        auto lock = must(store::FileLock::take(directory() + u"/rekey.lock"_s));
        std::thread server([this] { must(openBankHouse(directory())); });
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        const auto meanwhile = must(unlockBank(directory())).ring.stage();
        lock.reset();
        server.join();
        QCOMPARE(meanwhile, store::KeyRing::Stage::Wanted);
        QCOMPARE(must(unlockBank(directory())).ring.stage(), store::KeyRing::Stage::Settled);
    }

private:
    [[nodiscard]] QString directory() const { return m_folder->filePath(u"bank"_s); }
    [[nodiscard]] QString key() const { return m_folder->filePath(u"bank.key"_s); }
    /// It opens with the key that lies there, and everything in it does.
    void expectWhole() const
    {
        const BankHouse house = must(openBankHouse(directory()));
        must(house.database->checkFiles());
        const auto snapshot = must(house.database->snapshot());
        const auto admin = must(snapshot->identity().userByName(u"admin"_s));
        QVERIFY(admin);
        QVERIFY(!must(snapshot->identity().passwordRecord(admin->id)).isEmpty());
        must(loadTlsIdentity(TlsFiles::in(directory()), house.master_key));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RekeyTest)
#include "rekey_test.moc"
