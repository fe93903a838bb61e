// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/backup/backup_head.h"
#include "store/data_directory.h"
#include "store/file_lock.h"
#include "store/key_file.h"
#include "store/key_ring.h"
#include "store/private_file.h"
#include "support/problem_values.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
const QString said_in_full;

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}
} // namespace

/// Whatever is the matter with a file, the sentence about it names the file and the reason.
class FileProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"a-file"_s);
        put(m_file, "what nothing here understands");
        m_below = m_file + u"/below"_s;
        m_nowhere = m_folder->filePath(u"nowhere/file"_s);
    }

    void ofPrivateFiles()
    {
        QCOMPARE(wrongWith(makePrivateFolder(m_file), ProblemCode::file_unwritable), said_in_full);
        QCOMPARE(wrongWith(makePrivateFolder(m_below + u"/deeper"_s), ProblemCode::file_unwritable),
                 said_in_full);
        QCOMPARE(wrongWith(writePrivateFile(m_file, "x"), ProblemCode::file_exists), said_in_full);
        QCOMPARE(wrongWith(writePrivateFile(m_nowhere, "x"), ProblemCode::file_unwritable), said_in_full);
        QCOMPARE(wrongWith(syncFile(m_nowhere), ProblemCode::file_unwritable), said_in_full);
        QCOMPARE(wrongWith(syncFolder(m_nowhere), ProblemCode::file_unwritable), said_in_full);
        QCOMPARE(wrongWith(renameDurably(m_nowhere, m_file), ProblemCode::file_unwritable), said_in_full);
    }

    void theReasonIsTheSystems()
    {
        const auto refused = syncFile(m_below);
        QVERIFY(!refused);
        QCOMPARE(contract::wordsOf(refused.error()).reason,
                 m_below + u" cannot be written: Not a directory."_s);
    }

    void ofLocks()
    {
        QCOMPARE(wrongWith(FileLock::take(m_nowhere), ProblemCode::file_unwritable), said_in_full);
        const auto taken = must(FileLock::take(m_file));
        QCOMPARE(wrongWith(FileLock::take(m_file), ProblemCode::in_use), said_in_full);
    }

    void ofDataDirectories()
    {
        const QString folder = m_folder->filePath(u"bank"_s);
        QCOMPARE(wrongWith(DataDirectory::open(folder), ProblemCode::not_initialised), said_in_full);
        QCOMPARE(wrongWith(DataDirectory::create(m_below), ProblemCode::file_unwritable), said_in_full);
        {
            const auto made = must(DataDirectory::create(folder));
            QCOMPARE(wrongWith(DataDirectory::create(folder), ProblemCode::in_use), said_in_full);
            must(made->writeBankId(u"a bank"_s));
        }
        QCOMPARE(wrongWith(DataDirectory::create(folder), ProblemCode::already_initialised), said_in_full);
        put(folder + u"/bank.id"_s, "something else");
        QCOMPARE(wrongWith(DataDirectory::open(folder), ProblemCode::file_unreadable), said_in_full);
        QVERIFY(QFile::remove(folder + u"/bank.id"_s));
        QVERIFY(QDir(folder).mkdir(u"bank.id"_s));
        QCOMPARE(wrongWith(DataDirectory::open(folder), ProblemCode::file_unreadable), said_in_full);
    }

    void ofKeys()
    {
        QCOMPARE(wrongWith(readKeyFile(m_nowhere, {}), ProblemCode::file_unreadable), said_in_full);
        const Secret master = Secret::random(32);
        put(m_folder->filePath(u"bank.keys"_s), "no ring");
        QCOMPARE(wrongWith(KeyRing::read(m_folder->path(), {}, master), ProblemCode::wrong_key),
                 said_in_full);
        QVERIFY(QFile::remove(m_folder->filePath(u"bank.keys"_s)));
        QVERIFY(QDir(m_folder->path()).mkdir(u"bank.keys"_s));
        QCOMPARE(wrongWith(KeyRing::read(m_folder->path(), {}, master), ProblemCode::file_unreadable),
                 said_in_full);
    }

    void ofBackups()
    {
        QCOMPARE(wrongWith(readBackupHead(m_file), ProblemCode::not_a_backup), said_in_full);
        QCOMPARE(wrongWith(readBackupHead(m_nowhere), ProblemCode::file_unreadable), said_in_full);
    }

    void ofDatabases()
    {
        const BankScratch scratch;
        scratch.create();
        const QString bank = scratch.folder() + u"/bank.db"_s;
        put(bank, "short");
        QCOMPARE(wrongWith(openBank(scratch.folder(), scratch.keys()), ProblemCode::corrupted), said_in_full);
        QVERIFY(QFile::remove(bank));
        QCOMPARE(wrongWith(openBank(scratch.folder(), scratch.keys()), ProblemCode::file_unreadable),
                 said_in_full);
        QVERIFY(QDir(scratch.folder()).mkdir(u"bank.db"_s));
        QCOMPARE(wrongWith(openBank(scratch.folder(), scratch.keys()), ProblemCode::file_unreadable),
                 said_in_full);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_below;
    QString m_nowhere;
};

QTEST_GUILESS_MAIN(FileProblemsTest)
#include "file_problems_test.moc"
