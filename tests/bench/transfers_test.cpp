// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_programs.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

namespace florin::test
{

using namespace Qt::StringLiterals;

class TransfersTest : public QObject
{
    Q_OBJECT

private:
    BenchPrograms m_programs;
    qint64 m_sent = 0;

    [[nodiscard]] QStringList load(const QStringList& options) const
    {
        return QStringList{
                   u"transfers"_s, u"--data"_s, m_programs.bank(), u"--server"_s, m_programs.address(),
                   u"--clients"_s, u"3"_s,      u"--pipeline"_s,   u"4"_s,        u"--json"_s} +
               options;
    }
    [[nodiscard]] qint64 entries() const { return m_programs.verify().json()[u"entries"_s].toInteger(); }

    /// Long enough for the log-ins, and for a good many transfers after them.
    static void letItRun() { QTest::qWait(3000); }

private Q_SLOTS:
    void initTestCase()
    {
        const Ran ran =
            m_programs.bench({u"prepare"_s, u"--data"_s, m_programs.bank(), u"--accounts"_s, u"100"_s});
        QVERIFY2(ran.exit_code == 0, ran.err);
    }
    void init() { m_programs.serve(); }
    void cleanup() { m_programs.stopServer(); }

    void saysWhatItFound_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("spread") << QStringList{};
        QTest::newRow("hot") << QStringList{u"--hot"_s};
        QTest::newRow("open loop") << QStringList{u"--rate"_s, u"200"_s};
        QTest::newRow("more clients than log-ins would") << QStringList{u"--clients"_s, u"1"_s};
    }
    void saysWhatItFound()
    {
        QFETCH(QStringList, options);
        const qint64 before = m_sent + 100;
        const Ran ran = m_programs.bench(load(options + QStringList{u"--seconds"_s, u"1"_s}));
        QVERIFY2(ran.exit_code == 0, ran.out + ran.err);
        const QJsonObject figures = ran.json();
        QVERIFY(figures[u"transfers_per_s"_s].toDouble() > 0);
        QVERIFY(figures[u"p50_ms"_s].toDouble() > 0);
        QVERIFY(figures[u"p99_ms"_s].toDouble() >= figures[u"p50_ms"_s].toDouble());
        QCOMPARE(figures[u"refused"_s].toInt(), 0);
        QCOMPARE(figures[u"unanswered"_s].toInt(), 0);
        QCOMPARE(figures[u"ended_by"_s].toString(), u"time"_s);
        m_programs.stopServer();
        // What it counted is what the bank has: no more, no less.
        const qint64 acknowledged = figures[u"acknowledged"_s].toInteger();
        QVERIFY(acknowledged > 0);
        QCOMPARE(entries(), before + acknowledged);
        m_sent += acknowledged;
    }

#ifndef Q_OS_WIN
    void anInterruptEndsItWithTheFiguresSoFar()
    {
        const auto bench = m_programs.startBench(load({u"--seconds"_s, u"600"_s}));
        letItRun();
        QVERIFY(bench->processId() > 0);
        ::kill(static_cast<pid_t>(bench->processId()), SIGINT);
        const Ran ran = endOf(*bench);
        QCOMPARE(ran.exit_code, 0);
        QCOMPARE(ran.json()[u"ended_by"_s].toString(), u"interrupted"_s);
        QVERIFY(ran.json()[u"acknowledged"_s].toInteger() > 0);
        QVERIFY(ran.json()[u"seconds"_s].toDouble() < 600);
        m_sent += ran.json()[u"acknowledged"_s].toInteger();
    }
#endif

    void aLostServerEndsItWithTheFiguresSoFar()
    {
        const auto bench = m_programs.startBench(load({u"--seconds"_s, u"600"_s}));
        letItRun();
        m_programs.killServer();
        const Ran ran = endOf(*bench);
        QCOMPARE(ran.exit_code, 0);
        QCOMPARE(ran.json()[u"ended_by"_s].toString(), u"server_lost"_s);
        const qint64 acknowledged = ran.json()[u"acknowledged"_s].toInteger();
        QVERIFY(acknowledged > 0);
        // Of those without an answer each may have happened or not.
        const qint64 kept = entries() - 100 - m_sent;
        QVERIFY(kept >= acknowledged);
        QVERIFY(kept <= acknowledged + ran.json()[u"unanswered"_s].toInteger());
        m_sent = entries() - 100;
    }

    void noServerIsThree()
    {
        m_programs.stopServer();
        const Ran ran = m_programs.bench(load({u"--seconds"_s, u"1"_s}));
        QCOMPARE(ran.exit_code, 3);
        QCOMPARE(ran.json()[u"code"_s].toString(), u"cannot_connect"_s);
    }

    void aBankThatWasNotPreparedIsOne()
    {
        const Ran ran = m_programs.bench({u"transfers"_s, u"--data"_s, m_programs.folder(), u"--json"_s});
        QCOMPARE(ran.exit_code, 1);
        QCOMPARE(ran.json()[u"code"_s].toString(), u"file_unreadable"_s);
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::TransfersTest)
#include "transfers_test.moc"
