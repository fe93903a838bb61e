// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/lane_pool.h"

#include <QTest>

#include <future>

using namespace florin::server;
using namespace std::chrono_literals;

namespace
{

/// Keeps the threads of a pool busy until it is opened.
class Barrier
{
public:
    [[nodiscard]] LanePool::Task task()
    {
        return [this] {
            ++m_arrived;
            m_open.get_future_copy().wait();
        };
    }
    [[nodiscard]] int arrived() const { return m_arrived; }
    void open() { m_open.set(); }

private:
    struct Gate {
        std::promise<void> promise;
        std::shared_future<void> future{promise.get_future()};
        [[nodiscard]] std::shared_future<void> get_future_copy() const { return future; }
        void set() { promise.set_value(); }
    };
    std::atomic<int> m_arrived = 0;
    Gate m_open;
};

} // namespace

/// Who waits for whom where passwords are checked.
class LanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownGoBeforeFreshBeforeSuspects()
    {
        LanePool pool({.threads = 1});
        Barrier barrier;
        QVERIFY(pool.submit(Lane::Known, barrier.task()));
        QVERIFY(QTest::qWaitFor([&] { return barrier.arrived() == 1; }, 30'000));
        std::vector<int> order; // one thread: no two tasks at a time
        for (const auto& [lane, number] : {std::pair(Lane::Suspect, 3), {Lane::Fresh, 2}, {Lane::Known, 1}})
            QVERIFY(pool.submit(lane, [&order, number] { order.push_back(number); }));
        barrier.open();
        pool.stop();
        QCOMPARE(order, (std::vector{1, 2, 3}));
    }

    void theFreshGetATurnHoweverManyKnownOnesCome()
    {
        LanePool pool({.threads = 1});
        Barrier barrier;
        QVERIFY(pool.submit(Lane::Known, barrier.task()));
        QVERIFY(QTest::qWaitFor([&] { return barrier.arrived() == 1; }, 30'000));
        std::vector<int> order;
        for (int i = 0; i < 2; ++i)
            QVERIFY(pool.submit(Lane::Fresh, [&order] { order.push_back(2); }));
        for (int i = 0; i < 10; ++i)
            QVERIFY(pool.submit(Lane::Known, [&order] { order.push_back(1); }));
        barrier.open();
        pool.stop();
        QCOMPARE(order, (std::vector{1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1}));
    }

    void suspectsNeverTakeTheLastThread()
    {
        LanePool pool({.threads = 3});
        Barrier barrier;
        for (int i = 0; i < 10; ++i)
            QVERIFY(pool.submit(Lane::Suspect, barrier.task()));
        QVERIFY(QTest::qWaitFor([&] { return barrier.arrived() == 2; }, 30'000));
        std::promise<void> passed;
        QVERIFY(pool.submit(Lane::Fresh, [&] { passed.set_value(); }));
        QCOMPARE(passed.get_future().wait_for(30s), std::future_status::ready);
        QCOMPARE(barrier.arrived(), 2);
        barrier.open();
    }

    void suspectsGoAtAPace()
    {
        LanePool pool({.suspect_pause = 1h, .suspects_together = 2});
        std::atomic<int> checked = 0;
        for (int i = 0; i < 5; ++i)
            QVERIFY(pool.submit(Lane::Suspect, [&] { ++checked; }));
        QVERIFY(QTest::qWaitFor([&] { return checked == 2; }, 30'000));
        std::promise<void> passed;
        QVERIFY(pool.submit(Lane::Known, [&] { passed.set_value(); }));
        QCOMPARE(passed.get_future().wait_for(30s), std::future_status::ready);
        QCOMPARE(checked, 2); // the third would come in an hour
        pool.stop();          // but nobody waits for an answer for ever
        QCOMPARE(checked, 5);
    }

    void aFullLaneIsNoOtherLanesMatter()
    {
        LanePool pool(
            {.max_waiting = 4, .max_suspects_waiting = 2, .suspect_pause = 1h, .suspects_together = 1});
        std::promise<void> first;
        QVERIFY(pool.submit(Lane::Suspect, [&] { first.set_value(); }));
        QCOMPARE(first.get_future().wait_for(30s), std::future_status::ready);
        QVERIFY(pool.submit(Lane::Suspect, [] {}));
        QVERIFY(pool.submit(Lane::Suspect, [] {}));
        QVERIFY(!pool.submit(Lane::Suspect, [] {}));
        QVERIFY(pool.submit(Lane::Known, [] {}));
        pool.stop();
        QVERIFY(!pool.submit(Lane::Known, [] {}));
    }
};

QTEST_GUILESS_MAIN(LanesTest)
#include "lanes_test.moc"
