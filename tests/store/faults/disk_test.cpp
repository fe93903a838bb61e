// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/disk_history.h"

#include <QTest>

#include <functional>

using namespace florin::test;

namespace
{

constexpr qint64 sector = DiskHistory::sector_bytes;

DiskDeed write(const std::string& file, qint64 sectors_in, char with)
{
    return {DiskDeed::Write, file, sectors_in * sector, QByteArray(sector, with)};
}

/// How many of a thousand torn disks are so.
int count(const DiskHistory& history, const std::function<bool(const DiskImage&)>& is_so)
{
    std::mt19937_64 chance(1);
    int found = 0;
    for (int i = 0; i < 1'000; ++i)
        found += is_so(history.torn(chance)) ? 1 : 0;
    return found;
}

} // namespace

/// What a power cut may leave: enough that a store has something to stand up to, and nothing a disk would
/// not do.
class DiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSyncedIsCertain()
    {
        DiskHistory history({{"/d/a", QByteArray(2 * sector, 'o')}});
        history.take(write("/d/a", 0, 'n'));
        history.take({DiskDeed::Sync, "/d/a"});
        const QByteArray wanted = QByteArray(sector, 'n') + QByteArray(sector, 'o');
        QCOMPARE(count(history, [&](const DiskImage& image) { return image.at("/d/a") == wanted; }), 1'000);
        QCOMPARE(history.synced(), history.written());
    }

    void whatWasNotMayBeThereInAnyOrder()
    {
        DiskHistory history({{"/d/a", QByteArray(2 * sector, 'o')}});
        history.take(write("/d/a", 0, '1'));
        history.take(write("/d/a", 1, '2'));
        QCOMPARE(history.synced().at("/d/a"), QByteArray(2 * sector, 'o'));
        QCOMPARE(history.written().at("/d/a"), QByteArray(sector, '1') + QByteArray(sector, '2'));
        for (const char first : {'o', '1'}) {
            for (const char second : {'o', '2'})
                QVERIFY(count(history, [&](const DiskImage& image) {
                            const QByteArray& content = image.at("/d/a");
                            return content.front() == first && content.back() == second;
                        }) > 50);
        }
    }

    void aLongWriteIsTornAtSectors()
    {
        DiskHistory history({{"/d/a", QByteArray(3 * sector, 'o')}});
        history.take({DiskDeed::Write, "/d/a", sector / 2, QByteArray(2 * sector, 'n')});
        QVERIFY(count(history, [](const DiskImage& image) {
                    const QByteArray& content = image.at("/d/a");
                    return content[sector - 1] == 'o' && content[sector] == 'n' && content[2 * sector] == 'o';
                }) > 20);
        QCOMPARE(count(history,
                       [](const DiskImage& image) { // a sector lands whole
                           const QByteArray& content = image.at("/d/a");
                           return content[sector] != content[2 * sector - 1] || content[0] != 'o';
                       }),
                 0);
    }

    void aNewFileIsCertainWithItsFirstSyncAndSettlesItsFolder()
    {
        DiskHistory history(DiskImage{{"/d/old", "old"}});
        history.take({DiskDeed::Create, "/d/new"});
        history.take({DiskDeed::Delete, "/d/old"});
        const auto is_there = [](const std::string& name) {
            return [name](const DiskImage& image) { return image.contains(name); };
        };
        for (const char* name : {"/d/new", "/d/old"}) {
            const int there = count(history, is_there(name));
            QVERIFY(there > 100 && there < 900);
        }
        history.take({DiskDeed::Sync, "/d/new"});
        QCOMPARE(count(history, is_there("/d/new")), 1'000);
        QCOMPARE(count(history, is_there("/d/old")), 0);
    }

    void whatIsWrittenToADeletedFileDoesNotComeBackInItsSuccessor()
    {
        DiskHistory history(DiskImage{{"/d/a", "old"}});
        history.take({DiskDeed::Delete, "/d/a"});
        history.take({DiskDeed::Create, "/d/a"});
        history.take(write("/d/a", 0, 'n'));
        int names[3] = {};
        std::mt19937_64 chance(1);
        for (int i = 0; i < 1'000; ++i) {
            const DiskImage image = history.torn(chance);
            const auto found = image.find("/d/a");
            if (found == image.end())
                ++names[0];
            else if (found->second == "old")
                ++names[1];
            else
                ++names[2];
            QVERIFY(found == image.end() || found->second == "old" || found->second.isEmpty() ||
                    found->second == QByteArray(sector, 'n'));
        }
        for (const int times : names)
            QVERIFY(times > 100);
    }
};

QTEST_APPLESS_MAIN(DiskTest)
#include "disk_test.moc"
