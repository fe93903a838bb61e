// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_programs.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

namespace florin::test
{

using namespace Qt::StringLiterals;

class GrowthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresEachSize()
    {
        const BenchPrograms programs;
        const QString disk = QDir(programs.folder()).filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        const Ran ran = programs.bench({u"growth"_s, u"--entries"_s, u"20000"_s, u"--accounts"_s, u"128"_s,
                                        u"--seconds"_s, u"1"_s, u"--dir"_s, disk, u"--json"_s});
        QVERIFY2(ran.exit_code == 0, ran.out + ran.err);
        const QJsonArray sizes = ran.json()[u"sizes"_s].toArray();
        QCOMPARE(sizes.size(), 3);
        qint64 wanted = 200;
        for (const auto& size : sizes) {
            const QJsonObject found = size.toObject();
            QCOMPARE(found[u"entries"_s].toInteger(), wanted);
            QVERIFY(found[u"transfers_per_s"_s].toDouble() > 0);
            for (const QString& reading : {u"first_page"_s, u"old_page"_s, u"balance_at_moment"_s})
                QVERIFY2(found[reading].toObject()[u"p50_ms"_s].toDouble() > 0, qPrintable(reading));
            wanted *= 10;
        }
        QVERIFY2(QDir(disk).isEmpty(), "it leaves nothing behind");
    }

    void aBankThatIsOnlyHalfMadeIsNotMeasured()
    {
        const BenchPrograms programs;
        const QString disk = QDir(programs.folder()).filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        const auto growth =
            programs.startBench({u"growth"_s, u"--entries"_s, u"1000"_s, u"--accounts"_s, u"1000000"_s,
                                 u"--seconds"_s, u"1"_s, u"--dir"_s, disk, u"--json"_s});
        const auto isBegun = [&] {
            return QDirIterator(disk, {u"bank.id"_s}, QDir::Files, QDirIterator::Subdirectories).hasNext();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBegun(), 60'000);
        growth->terminate();
        const Ran ran = endOf(*growth);
        QCOMPARE(ran.exit_code, 1);
        QCOMPARE(ran.json()[u"code"_s].toString(), u"cancelled"_s);
        QVERIFY2(QDir(disk).isEmpty(), "it leaves nothing behind");
    }

    void refusesASizeThatIsNone()
    {
        const BenchPrograms programs;
        QCOMPARE(programs.bench({u"growth"_s, u"--entries"_s, u"ten"_s}).exit_code, 2);
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::GrowthTest)
#include "growth_test.moc"
