// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/raw_client.h"
#include "server/wire/running_bank.h"

#include "contract/identity.h"
#include "contract/money.h"

#include <QCborMap>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

using namespace florin;
using namespace Qt::StringLiterals;
namespace frame = contract::frame;

namespace
{

QByteArray framed(const QByteArray& body)
{
    QByteArray bytes(frame::header_bytes, '\0');
    qToBigEndian(static_cast<quint32>(body.size()), bytes.data());
    return bytes + body;
}

} // namespace

/// What the native door does with input that no honest client sends. After each the server must go on
/// serving.
class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void closesOnWhatIsNoFrame_data();
    void closesOnWhatIsNoFrame();
    void refusesAndGoesOn_data();
    void refusesAndGoesOn();
    void wantsHelloFirst();
    void refusesAnotherVersion();
    void refusesTlsBelowThirteen();
    void answersPipelinedRequests();
    void losesNothingWhenAClientVanishes();
    void holdsNoFrameThatNeverComes();
    void cutsOffWhoNeverShakesHands();
    void cutsOffWhoNeverSaysHello();
    void leavesRoomForThoseOfOtherAddresses();

private:
    [[nodiscard]] bool stillServes();
    test::RunningBank m_bank;
};

void GateTest::cleanup()
{
    QVERIFY2(stillServes(), "the server must live on");
}

bool GateTest::stillServes()
{
    const auto link = m_bank.logIn(m_bank.asha().toText());
    const auto account = test::await(link->call(contract::ShowAccount{m_bank.asha()}));
    return account && account->balance == Money(100'000, Currency());
}

void GateTest::closesOnWhatIsNoFrame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("oversized length") << QByteArray("\x7f\xff\xff\xff", 4) << QByteArray("frame_too_large");
    QTest::newRow("one byte too long") << QByteArray("\x00\x04\x00\x01", 4) << QByteArray("frame_too_large");
    QTest::newRow("empty") << QByteArray("\x00\x00\x00\x00", 4) << QByteArray("malformed");
    QTest::newRow("no CBOR") << framed("GET / HTTP/1.1\r\n\r\n") << QByteArray("malformed");
    QTest::newRow("no map") << framed(QCborValue(7).toCbor()) << QByteArray("malformed");
    QTest::newRow("no method") << framed(QCborMap{{u"id"_s, 1}}.toCborValue().toCbor())
                               << QByteArray("malformed");
    QTest::newRow("no id") << framed(QCborMap{{u"method"_s, u"system.ping"_s}}.toCborValue().toCbor())
                           << QByteArray("malformed");
    QTest::newRow("negative id") << framed(
                                        QCborMap{{u"id"_s, -1}, {u"method"_s, u"x"_s}}.toCborValue().toCbor())
                                 << QByteArray("malformed");
    QTest::newRow("cut off inside") << framed(QByteArray::fromHex("a2626964016870"))
                                    << QByteArray("malformed");
    QTest::newRow("endless nesting") << framed(QByteArray::fromHex("a1626964") + QByteArray(60'000, '\x81'))
                                     << QByteArray("malformed");
    QTest::newRow("length that lies")
        << framed(QByteArray::fromHex("bb7fffffffffffffff")) << QByteArray("malformed");
    QTest::newRow("more behind the map")
        << framed(QCborMap{{u"id"_s, 1}, {u"method"_s, u"system.ping"_s}}.toCborValue().toCbor() + "\x01")
        << QByteArray("malformed");
}

void GateTest::closesOnWhatIsNoFrame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, outcome);
    test::RawClient client(m_bank.port());
    QVERIFY(client.connectAndGreet());
    client.sendBytes(bytes);
    QCOMPARE(client.outcome(), outcome);
    QVERIFY(client.isClosedByServer());
}

void GateTest::refusesAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QCborValue>("params");
    QTest::addColumn<QByteArray>("outcome");
    const QByteArray log_in = "identity.log_in";
    QTest::newRow("unknown method") << QByteArray("bank.rob") << QCborValue(QCborMap())
                                    << QByteArray("unknown_method");
    QTest::newRow("not logged in") << QByteArray("accounts.list") << QCborValue(QCborMap())
                                   << QByteArray("not_logged_in");
    QTest::newRow("unknown field") << log_in
                                   << QCborValue(QCborMap{{u"user"_s, u"a"_s},
                                                          {u"password"_s, u"b"_s},
                                                          {u"role"_s, u"admin"_s}})
                                   << QByteArray("invalid_field");
    QTest::newRow("missing field") << log_in << QCborValue(QCborMap{{u"user"_s, u"a"_s}})
                                   << QByteArray("invalid_field");
    QTest::newRow("wrong type") << log_in << QCborValue(QCborMap{{u"user"_s, 1}, {u"password"_s, u"b"_s}})
                                << QByteArray("invalid_field");
    QTest::newRow("list for a map") << log_in << QCborValue(QCborArray{1, 2}) << QByteArray("invalid_field");
    QTest::newRow("text too long") << log_in
                                   << QCborValue(
                                          QCborMap{{u"user"_s, QString(61, u'x')}, {u"password"_s, u"b"_s}})
                                   << QByteArray("invalid_field");
    QTest::newRow("control characters")
        << log_in << QCborValue(QCborMap{{u"user"_s, u"a\u0007"_s}, {u"password"_s, u"b"_s}})
        << QByteArray("invalid_field");
    QTest::newRow("huge password") << log_in
                                   << QCborValue(
                                          QCborMap{{u"user"_s, u"a"_s}, {u"password"_s, QString(2000, u'x')}})
                                   << QByteArray("invalid_field");
    QTest::newRow("wrong log-in") << log_in
                                  << QCborValue(QCborMap{{u"user"_s, u"a"_s}, {u"password"_s, u"b"_s}})
                                  << QByteArray("log_in_failed");
}

void GateTest::refusesAndGoesOn()
{
    QFETCH(QByteArray, method);
    QFETCH(QCborValue, params);
    QFETCH(QByteArray, outcome);
    test::RawClient client(m_bank.port());
    QVERIFY(client.connectAndGreet());
    client.sendBytes(frame::request(2, method.toStdString(), params.toCbor()));
    QCOMPARE(client.outcome(), outcome);
    client.sendBytes(frame::request(3, "system.ping", contract::cbor::encode(contract::Ping{})));
    QCOMPARE(client.outcome(), QByteArray("done"));
}

void GateTest::wantsHelloFirst()
{
    test::RawClient client(m_bank.port());
    QVERIFY(client.connectOnly());
    client.sendBytes(frame::request(1, "system.ping", contract::cbor::encode(contract::Ping{})));
    QCOMPARE(client.outcome(), QByteArray("malformed"));
    QVERIFY(client.isClosedByServer());
}

void GateTest::refusesAnotherVersion()
{
    test::RawClient client(m_bank.port());
    QVERIFY(client.connectOnly());
    client.sendBytes(
        frame::request(1, "system.hello", contract::cbor::encode(contract::Hello{{99}, u"new"_s})));
    QCOMPARE(client.outcome(), QByteArray("wrong_version"));
    QVERIFY(client.isClosedByServer());
}

void GateTest::refusesTlsBelowThirteen()
{
    QSslSocket socket;
    QSslConfiguration old = QSslConfiguration::defaultConfiguration();
    old.setProtocol(QSsl::TlsV1_2);
    old.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(old);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_bank.port());
    QVERIFY(QTest::qWaitFor(
        [&] { return socket.isEncrypted() || socket.error() != QAbstractSocket::UnknownSocketError; }));
    QVERIFY(!socket.isEncrypted());
}

void GateTest::answersPipelinedRequests()
{
    test::RawClient client(m_bank.port());
    QVERIFY(client.connectAndGreet());
    QByteArray burst;
    for (int i = 2; i < 202; ++i)
        burst += frame::request(i, "system.ping", contract::cbor::encode(contract::Ping{}));
    // In two pieces that cut a frame in its middle.
    client.sendBytes(burst.left(burst.size() / 2 + 3));
    QTest::qWait(20);
    client.sendBytes(burst.mid(burst.size() / 2 + 3));
    for (int i = 0; i < 200; ++i)
        QCOMPARE(client.outcome(), QByteArray("done"));
}

void GateTest::losesNothingWhenAClientVanishes()
{
    for (int i = 0; i < 20; ++i) {
        test::RawClient client(m_bank.port());
        QVERIFY(client.connectAndGreet());
        client.sendBytes(
            frame::request(2, "identity.log_in",
                           contract::cbor::encode(contract::LogIn{
                               m_bank.asha().toText(), Secret::fromText(test::RunningBank::password)})));
    } // gone before the answer
}

void GateTest::holdsNoFrameThatNeverComes()
{
    test::RawClient client(m_bank.port());
    QVERIFY(client.connectAndGreet());
    client.sendBytes(QByteArray("\x00\x03\x00\x00", 4) + QByteArray(1000, 'x'));
    QVERIFY(stillServes());
}

void GateTest::cutsOffWhoNeverShakesHands()
{
    std::array<QTcpSocket, 3> silent;
    for (QTcpSocket& socket : silent) {
        socket.connectToHost(QHostAddress::LocalHost, m_bank.port());
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    }
    const auto all_gone = [&] {
        return std::ranges::all_of(
            silent, [](const QTcpSocket& s) { return s.state() == QAbstractSocket::UnconnectedState; });
    };
    QVERIFY(QTest::qWaitFor(all_gone, 30'000)); // the server allows ten seconds
}

void GateTest::cutsOffWhoNeverSaysHello()
{
    test::RawClient client(m_bank.port());
    QVERIFY(client.connectOnly());
    QVERIFY(client.isClosedByServer()); // the server allows ten seconds
}

void GateTest::leavesRoomForThoseOfOtherAddresses()
{
    server::Gate gate(m_bank.server().desk(), {}, QSslConfiguration::defaultConfiguration(), 2);
    QVERIFY(gate.open(QHostAddress::AnyIPv4, 0));
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    const auto comes = [&](const QString& from) {
        auto socket = std::make_unique<QTcpSocket>();
        const bool bound = socket->bind(QHostAddress(from));
        socket->connectToHost(QHostAddress::LocalHost, gate.serverPort());
        const auto gone = [&] { return socket->state() == QAbstractSocket::UnconnectedState; };
        const auto count = gate.connections();
        const bool stays =
            bound && QTest::qWaitFor([&] { return gone() || gate.connections() > count; }) && !gone();
        if (stays)
            sockets.push_back(std::move(socket));
        return stays;
    };
    QVERIFY(comes(u"127.0.0.1"_s));
    QVERIFY(comes(u"127.0.0.1"_s));
    QVERIFY(!comes(u"127.0.0.1"_s));
    QVERIFY(comes(u"127.0.0.2"_s));
    sockets.erase(sockets.begin());
    QVERIFY(QTest::qWaitFor([&] { return gate.connections() == 2; }));
    QVERIFY(comes(u"127.0.0.1"_s));
    gate.shut();
}

QTEST_GUILESS_MAIN(GateTest)
#include "gate_test.moc"
