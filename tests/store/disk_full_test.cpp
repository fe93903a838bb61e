// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/feedback_store.h"

#include <QProcess>

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
const Secret record = Secret::fromText(u"$argon2id$record"_s);

/// A file system of its own, small enough to fill.
class SmallDisk
{
public:
    explicit SmallDisk(int size_kib)
        : m_mounted(QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1k"_s.arg(size_kib),
                                                   u"florin-test"_s, m_folder.path()}) == 0)
    {
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(u"umount"_s, {m_folder.path()});
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Takes all the room there is.
    void fill() const
    {
        QFile filler(path(u"filler"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
    }
    void empty() const { QVERIFY(QFile::remove(path(u"filler"_s))); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

Feedback feedback(qsizetype size)
{
    Feedback result;
    result.text = QString(size, u'f');
    result.time = at(1);
    return result;
}
} // namespace

class DiskFullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskIsRefusedAndTheNextUnitWorks()
    {
        const SmallDisk disk(4096);
        if (!disk.isMounted())
            QSKIP("a file system of its own can be mounted by root only");
        const BankKeys keys = BankKeys::fromMaster(Secret::random(32));
        auto database = must(createBank(disk.path(u"bank"_s), BankScratch::profile(), keys));
        auto unit = must(database->writer());
        must(unit->begin());
        const FeedbackId first = must(unit->feedback().add(feedback(100)));
        must(unit->commit());

        disk.fill();
        must(unit->begin());
        must(unit->feedback().add(feedback(300'000)));
        QCOMPARE(refusal(unit->commit()), ProblemCode::disk_full);
        QVERIFY(!unit->isActive());
        QVERIFY(must(must(database->snapshot())->feedback().feedback(first)));

        disk.empty();
        must(unit->begin());
        const FeedbackId next = must(unit->feedback().add(feedback(200)));
        must(unit->commit());
        unit.reset();
        database.reset();
        database = must(openBank(disk.path(u"bank"_s), keys));
        const Snapshot snapshot = must(database->snapshot());
        QVERIFY(must(snapshot->feedback().feedback(next)));
        QCOMPARE(must(snapshot->feedback().feedbackList(FeedbackFilter::All, {})).rows.size(), 2U);
    }

    void usersThatCouldNotBeWrittenAreMadeGood()
    {
        const SmallDisk disk(2048);
        if (!disk.isMounted())
            QSKIP("a file system of its own can be mounted by root only");
        const BankScratch scratch;
        scratch.create();
        // Only auth.db runs out of room.
        const QString auth = scratch.folder() + u"/auth.db"_s;
        QVERIFY(QFile::copy(auth, disk.path(u"auth.db"_s)));
        QVERIFY(QFile::remove(auth));
        QVERIFY(QFile::link(disk.path(u"auth.db"_s), auth));
        const auto database = scratch.open();
        auto unit = must(database->writer());
        must(unit->begin());
        must(unit->identity().addUser(newUser(u"first"_s), record));
        must(unit->commit());

        disk.fill();
        must(unit->begin());
        must(unit->feedback().add(feedback(100)));
        for (int i = 0; i < 300; ++i)
            must(unit->identity().addUser(newUser(u"user %1"_s.arg(i)), record));
        // The bank's file has decided; the users follow as soon as they can.
        must(unit->commit());
        QVERIFY(!must(must(database->snapshot())->identity().userByName(u"user 0"_s)));
        QCOMPARE(refusal(unit->begin()), ProblemCode::disk_full);

        disk.empty();
        must(unit->begin());
        const auto user = must(unit->identity().userByName(u"USER 299"_s));
        QVERIFY(user);
        QVERIFY(must(unit->identity().passwordRecord(user->id)) == record);
        must(unit->commit());
        QVERIFY(must(must(database->snapshot())->identity().userByName(u"user 0"_s)));
    }
};

QTEST_GUILESS_MAIN(DiskFullTest)
#include "disk_full_test.moc"
