// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_programs.h"

#include <QTest>

namespace florin::test
{

using namespace Qt::StringLiterals;

class IdleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyIsAnswered()
    {
        const BenchPrograms programs;
        const Ran ran =
            programs.bench({u"idle"_s, u"--clients"_s, u"12"_s, u"--pause"_s, u"1"_s, u"--json"_s});
        QVERIFY2(ran.exit_code == 0, ran.out + ran.err);
        const QJsonObject found = ran.json();
        QCOMPARE(found[u"clients"_s].toInt(), 12);
        QCOMPARE(found[u"asked"_s].toInt(), 36);
        QCOMPARE(found[u"answered"_s].toInt(), 36);
        QVERIFY(found[u"p50_ms"_s].toDouble() > 0);
#ifdef Q_OS_LINUX
        QVERIFY(found[u"server_memory_mib"_s].toDouble() > 1);
#endif
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::IdleTest)
#include "idle_test.moc"
