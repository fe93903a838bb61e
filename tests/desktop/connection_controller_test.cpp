// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/connection_controller.h"
#include "desktop/controllers/topics.h"
#include "support/hand_link.h"

#include <QTest>

#include <algorithm>

namespace florin::desktop
{

using client::LinkState;
using Level = ConnectionController::Level;

/// What a person is told of the way to the bank.
class ConnectionControllerTest : public QObject
{
    Q_OBJECT

private:
    client::HandLink m_link;

private Q_SLOTS:
    void init()
    {
        m_link.logIn(contract::Role::customer);
        m_link.becomeState(LinkState::LoggedIn);
        m_link.measure({});
    }

    void saysHowGoodItIs_data()
    {
        QTest::addColumn<double>("round_trip_ms");
        QTest::addColumn<double>("loss");
        QTest::addColumn<int>("level");
        QTest::newRow("near") << 20.0 << 0.0 << int(Level::Good);
        QTest::newRow("far") << 300.0 << 0.0 << int(Level::Fair);
        QTest::newRow("very far") << 900.0 << 0.0 << int(Level::Poor);
        QTest::newRow("near, but much is lost") << 20.0 << 0.5 << int(Level::Poor);
    }
    void saysHowGoodItIs()
    {
        QFETCH(double, round_trip_ms);
        QFETCH(double, loss);
        QFETCH(int, level);
        const ConnectionController controller(&m_link);
        m_link.measure({.round_trip_ms = round_trip_ms, .jitter_ms = 0, .loss = loss, .measured = 10});
        QCOMPARE(int(controller.level()), level);
        QCOMPARE(controller.roundTrip_ms(), int(round_trip_ms));
    }

    void aLossThatHealsAtOnceIsNotMentioned()
    {
        const ConnectionController controller(&m_link);
        m_link.becomeState(LinkState::Reconnecting);
        QVERIFY(!controller.isLost());
        QVERIFY(controller.level() == Level::Connecting);
        m_link.restore();
        QVERIFY2(!QTest::qWaitFor([&] { return controller.isLost(); }, 1200), "healed");
    }

    void aLossThatLastsIsMentionedWithTheNextTry()
    {
        const ConnectionController controller(&m_link);
        m_link.becomeState(LinkState::Reconnecting, std::chrono::seconds(8));
        QTRY_VERIFY(controller.isLost());
        QVERIFY(controller.level() == Level::Offline);
        QVERIFY(controller.retryIn_s() > 0 && controller.retryIn_s() <= 8);
        m_link.becomeState(LinkState::Reconnecting);
        QCOMPARE(controller.retryIn_s(), 0);
        m_link.restore();
        QVERIFY(!controller.isLost());
    }

    void whatWaitingDoesNotMendIsSaid()
    {
        const ConnectionController controller(&m_link);
        m_link.becomeState(LinkState::Reconnecting);
        Q_EMIT m_link.troubled(ProblemCode::cannot_connect);
        QVERIFY2(!controller.standstill(), "it is tried again");
        m_link.becomeState(LinkState::Offline);
        Q_EMIT m_link.troubled(ProblemCode::certificate_refused);
        QCOMPARE(controller.standstill(), std::optional(Problem(ProblemCode::certificate_refused)));
        m_link.restore();
        QVERIFY(!controller.standstill());
        m_link.becomeState(LinkState::Offline);
        QVERIFY2(!controller.standstill(), "that was another time");
    }

    void eachRoleWatchesWhatItMaySee()
    {
        using contract::Topic;
        const auto watches = [](contract::Role role, Topic topic) {
            const auto topics = topicsFor(contract::grantsOf(role));
            return std::find(topics.begin(), topics.end(), topic) != topics.end();
        };
        QVERIFY(watches(contract::Role::customer, Topic::accounts));
        QVERIFY(watches(contract::Role::customer, Topic::conversations));
        QVERIFY(!watches(contract::Role::customer, Topic::journal));
        QVERIFY(watches(contract::Role::teller, Topic::journal));
        QVERIFY(!watches(contract::Role::teller, Topic::conversations));
        QVERIFY(watches(contract::Role::admin, Topic::feedback));
        QVERIFY(watches(contract::Role::customer, Topic::roles)); // what one's own role may do
    }
};

} // namespace florin::desktop

QTEST_GUILESS_MAIN(florin::desktop::ConnectionControllerTest)
#include "connection_controller_test.moc"
