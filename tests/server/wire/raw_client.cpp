// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/raw_client.h"

#include "contract/problem_catalogue.h"
#include "contract/system.h"

#include <QHostAddress>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::test
{
namespace
{
constexpr int patience_ms = 20'000;
}

RawClient::RawClient(quint16 port, const QString& from) : m_port(port), m_from(from)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // what is tested here is the server
    m_socket.setSslConfiguration(tls);
}

bool RawClient::connectOnly()
{
    if (!m_from.isEmpty() && !m_socket.bind(QHostAddress(m_from)))
        return false;
    m_socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
    return QTest::qWaitFor([this] { return m_socket.isEncrypted(); }, patience_ms);
}

bool RawClient::connectAndGreet()
{
    if (!connectOnly())
        return false;
    const contract::Hello hello{{contract::frame::protocol_version}, u"raw"_s};
    sendBytes(contract::frame::request(1, "system.hello", contract::cbor::encode(hello)));
    return outcome() == "done";
}

void RawClient::sendBytes(const QByteArray& bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

bool RawClient::waitForBytes(qint64 count)
{
    return QTest::qWaitFor(
               [&] {
                   return m_socket.bytesAvailable() >= count ||
                          m_socket.state() != QAbstractSocket::ConnectedState;
               },
               patience_ms) &&
           m_socket.bytesAvailable() >= count;
}

std::optional<QByteArray> RawClient::receive()
{
    if (!waitForBytes(contract::frame::header_bytes))
        return std::nullopt;
    std::array<char, contract::frame::header_bytes> header;
    m_socket.read(header.data(), contract::frame::header_bytes);
    const auto length = contract::frame::bodyLength(header);
    if (!length || !waitForBytes(*length))
        return std::nullopt;
    return m_socket.read(*length);
}

QByteArray RawClient::outcome()
{
    const auto body = receive();
    if (!body)
        return "closed";
    const auto message = contract::frame::parse(*body);
    if (!message)
        return "unreadable";
    return message->error ? QByteArray(contract::kindOf(message->error->code).name) : QByteArray("done");
}

bool RawClient::isClosedByServer()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                           patience_ms);
}

} // namespace florin::test
