// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QTest>

#include <thread>

using namespace florin;
using namespace std::chrono_literals;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemClockAgreesWithTheMachine()
    {
        const auto before = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
        const Timestamp now = SystemClock().now();
        const auto after = std::chrono::system_clock::now();
        QVERIFY(before <= now);
        QVERIFY(now <= after);
    }

    void theManualClockStandsStillUntilSet()
    {
        const Timestamp start{1'700'000'000'000ms};
        ManualClock clock(start);
        std::this_thread::sleep_for(3ms);
        QVERIFY(clock.now() == start);
        clock.advance(90min);
        QVERIFY(clock.now() == start + 90min);
        clock.advance(-1h);
        QVERIFY(clock.now() == start + 30min);
        clock.set(Timestamp{});
        QVERIFY(clock.now() == Timestamp{});
    }

    void theManualClockMayBeMovedFromAnyThread()
    {
        ManualClock clock(Timestamp{});
        const auto tick = [&clock] {
            for (int i = 0; i < 1000; ++i)
                clock.advance(1ms);
        };
        std::thread other(tick);
        tick();
        other.join();
        QVERIFY(clock.now() == Timestamp{2000ms});
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
