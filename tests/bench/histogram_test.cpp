// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/histogram.h"

#include <QTest>

using namespace florin::bench;
using namespace std::chrono_literals;

class HistogramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const Histogram times;
        QCOMPARE(times.count(), 0);
        QCOMPARE(times.quantile(0.99).count(), 0);
    }

    void keepsEachTimeToWithinItsBucket_data()
    {
        QTest::addColumn<qint64>("us");
        for (qint64 us = 1; us < 3'000'000'000; us = us * 7 / 4 + 1)
            QTest::addRow("%lld", us) << us;
    }
    void keepsEachTimeToWithinItsBucket()
    {
        QFETCH(qint64, us);
        Histogram times;
        times.add(std::chrono::microseconds(us));
        times.add(std::chrono::hours(2)); // so that the longest does not hold the answer down
        const qint64 found =
            std::chrono::duration_cast<std::chrono::microseconds>(times.quantile(0.5)).count();
        QVERIFY2(found >= us, qPrintable(QString::number(found)));
        QVERIFY2(static_cast<double>(found) <= static_cast<double>(us) * 1.016 + 1,
                 qPrintable(QString::number(found)));
    }

    void findsTheShares()
    {
        Histogram times;
        for (int ms = 1; ms <= 1000; ++ms)
            times.add(std::chrono::milliseconds(ms));
        const auto msOf = [&times](double share) {
            return std::chrono::duration<double, std::milli>(times.quantile(share)).count();
        };
        QCOMPARE(times.count(), 1000);
        QVERIFY(msOf(0.5) >= 500 && msOf(0.5) <= 508);
        QVERIFY(msOf(0.99) >= 990 && msOf(0.99) <= 1000);
        QCOMPARE(times.quantile(1), Histogram::Duration(1s));
        QCOMPARE(times.longest(), Histogram::Duration(1s));
    }

    void holdsWhatDoesNotFit()
    {
        Histogram times;
        times.add(-5ms);
        QCOMPARE(times.quantile(1).count(), 0);
        times.add(std::chrono::hours(5));
        QCOMPARE(times.count(), 2);
        QVERIFY(times.quantile(1) >= std::chrono::hours(1) - 1s);
        times.clear();
        QCOMPARE(times.count(), 0);
    }
};

QTEST_GUILESS_MAIN(HistogramTest)
#include "histogram_test.moc"
