// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/key_challenges.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace florin;
using namespace florin::server;
using contract::KeyUse;

namespace
{

Timestamp at(qint64 seconds)
{
    return Timestamp(std::chrono::seconds(seconds));
}

} // namespace

class KeyChallengesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsGoodOnce()
    {
        KeyChallenges challenges;
        const auto made = challenges.make(KeyUse::log_in, {}, at(0));
        QCOMPARE(made.value.size(), 32);
        QCOMPARE(challenges.take(KeyUse::log_in, {}, at(1)), std::optional(made));
        QVERIFY(!challenges.take(KeyUse::log_in, {}, at(1)));
    }

    void oneIsGoodForWhatItWasMadeFor()
    {
        KeyChallenges challenges;
        const auto made = challenges.make(KeyUse::log_in, {}, at(0));
        for (const KeyUse other : {KeyUse::unlock, KeyUse::sign, KeyUse::manage})
            QVERIFY(!challenges.take(other, {}, at(1)));
        QVERIFY(!challenges.takeForNew(at(1)));
        QCOMPARE(challenges.take(KeyUse::log_in, {}, at(1)), std::optional(made));
        const auto for_new = challenges.makeForNew(at(2));
        QVERIFY(!challenges.take(KeyUse::log_in, {}, at(3)));
        QCOMPARE(challenges.takeForNew(at(3)), std::optional(for_new));
    }

    void oneThatSignsIsBoundToItsRequest()
    {
        KeyChallenges challenges;
        (void)challenges.make(KeyUse::sign, "this one", at(0));
        QVERIFY(!challenges.take(KeyUse::sign, "another", at(1)));
        // It was spent on the wrong one.
        QVERIFY(!challenges.take(KeyUse::sign, "this one", at(1)));
        const auto made = challenges.make(KeyUse::sign, "this one", at(2));
        QCOMPARE(challenges.take(KeyUse::sign, "this one", at(3)), std::optional(made));
        QVERIFY(made != challenges.make(KeyUse::sign, "this one", at(4))); // no answer fits twice
    }

    void theNewestCounts()
    {
        KeyChallenges challenges;
        (void)challenges.make(KeyUse::unlock, {}, at(0));
        const auto newest = challenges.make(KeyUse::unlock, {}, at(1));
        QCOMPARE(challenges.take(KeyUse::unlock, {}, at(2)), std::optional(newest));
    }

    void oneIsVoidAfterFiveMinutes()
    {
        KeyChallenges challenges;
        const auto made = challenges.make(KeyUse::unlock, {}, at(0));
        QCOMPARE(challenges.take(KeyUse::unlock, {}, at(299)), std::optional(made));
        (void)challenges.make(KeyUse::unlock, {}, at(0));
        QVERIFY(!challenges.take(KeyUse::unlock, {}, at(300)));
    }

    void ofManyWhoTakeItOneDoes()
    {
        for (int round = 0; round < 50; ++round) {
            KeyChallenges challenges;
            (void)challenges.make(KeyUse::log_in, {}, at(0));
            std::atomic<int> taken = 0;
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] { taken += challenges.take(KeyUse::log_in, {}, at(1)) ? 1 : 0; });
            for (std::thread& thread : threads)
                thread.join();
            QCOMPARE(taken.load(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(KeyChallengesTest)
#include "key_challenges_test.moc"
