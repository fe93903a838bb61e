// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_programs.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

namespace florin::test
{

using namespace Qt::StringLiterals;

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresEveryStoreyOnce()
    {
        if (QStandardPaths::findExecutable(u"pg_virtualenv"_s).isEmpty())
            QSKIP("PostgreSQL is not installed");
        const BenchPrograms programs;
        const QString disk = QDir(programs.folder()).filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        // The cluster's own user must get to it.
        for (const QString& folder : {programs.folder(), disk})
            QVERIFY(QFile::setPermissions(folder,
                                          QFile::permissions(folder) | QFile::ExeGroup | QFile::ExeOther));
        const Ran ran =
            programs.bench({u"compare"_s, u"--seconds"_s, u"1"_s, u"--rounds"_s, u"1"_s, u"--accounts"_s,
                            u"128"_s, u"--clients"_s, u"2"_s, u"--dir"_s, disk, u"--json"_s});
        QVERIFY2(ran.exit_code == 0, ran.out + ran.err);
        const QJsonObject found = ran.json();
        for (const QString& storey : {u"raw"_s, u"engine"_s, u"tls"_s, u"tls_hot"_s, u"tls_single"_s,
                                      u"pgbench"_s, u"pgbench_single"_s, u"postgres"_s})
            QVERIFY2(found[storey].toDouble() > 0, qPrintable(storey));
        const QJsonObject ratios = found[u"ratios"_s].toObject();
        for (const QString& ratio :
             {u"tls_to_pgbench"_s, u"tls_hot_to_tls"_s, u"tls_single_to_pgbench_single"_s, u"engine_to_raw"_s,
              u"postgres_to_pgbench"_s})
            QVERIFY2(ratios[ratio].toDouble() > 0, qPrintable(ratio));
        QVERIFY2(QDir(disk).isEmpty(), "it leaves nothing behind");
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::CompareTest)
#include "compare_test.moc"
