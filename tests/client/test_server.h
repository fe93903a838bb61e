// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/frame.h"
#include "contract/identity.h"
#include "contract/system.h"
#include "test_identity.h"

#include <QPointer>
#include <QSslServer>
#include <QSslSocket>

#include <functional>
#include <map>
#include <vector>

namespace florin::client
{

/// A request as it reached the server, to be answered now, later, twice or never.
struct Asked {
    QPointer<QSslSocket> socket;
    qint64 id = 0;
    QByteArray method;
    QByteArray params;

    template<class Op>
    [[nodiscard]] Op request() const
    {
        return *contract::cbor::decode<Op>(params, contract::Unknown::Refused);
    }
    template<class Reply>
    void answer(const Reply& reply) const
    {
        write(contract::frame::answer(id, contract::cbor::encode(reply)));
    }
    void refuse(const Problem& problem) const { write(contract::frame::refusal(id, problem)); }
    void write(const QByteArray& bytes) const
    {
        if (socket)
            socket->write(bytes);
    }
};

/// A server that speaks the real protocol over real TLS on a free loopback port. Hello, ping, log-in, resume
/// and watch are answered by themselves, unless a test takes them over with handle(); what nobody handles
/// stays unanswered in `asked`.
class TestServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Asked&)>;

    explicit TestServer(TestIdentity own = TestIdentity::create()) : identity(std::move(own))
    {
        handleUsual();
        listen(0);
    }

    void listen(quint16 port)
    {
        m_server = std::make_unique<QSslServer>();
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(protocol);
        tls.setLocalCertificate(identity.certificate);
        tls.setPrivateKey(identity.key);
        tls.setPeerVerifyMode(authorities.isEmpty() ? QSslSocket::VerifyNone : QSslSocket::VerifyPeer);
        tls.setCaCertificates(authorities);
        tls.setMissingCertificateIsFatal(!authorities.isEmpty());
        tls.setHandshakeMustInterruptOnError(!authorities.isEmpty());
        m_server->setSslConfiguration(tls);
        connect(m_server.get(), &QSslServer::pendingConnectionAvailable, this, &TestServer::accept);
        if (!m_server->listen(QHostAddress::LocalHost, port))
            qFatal("the test server cannot listen: %s", qPrintable(m_server->errorString()));
        m_port = m_server->serverPort();
    }
    /// As if the process had been killed: no port, no connections.
    void kill()
    {
        dropAll();
        m_server.reset();
    }
    void comeBack() { listen(m_port); }
    void dropAll()
    {
        for (const auto& socket : sockets) {
            if (socket)
                socket->abort();
        }
        sockets.clear();
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    template<class Op>
    void handle(Handler handler)
    {
        m_handlers[QByteArray(Op::operation.name.data(), static_cast<qsizetype>(Op::operation.name.size()))] =
            std::move(handler);
    }
    template<class E>
    void tell(const E& event)
    {
        sendAll(contract::frame::event(E::event.name, contract::cbor::encode(event)));
    }
    void sendAll(const QByteArray& bytes)
    {
        for (const auto& socket : sockets) {
            if (socket)
                socket->write(bytes);
        }
    }
    /// The requests of `Op` that came, in order.
    template<class Op>
    [[nodiscard]] std::vector<Asked> all() const
    {
        std::vector<Asked> found;
        for (const Asked& one : asked) {
            if (one.method ==
                QByteArray(Op::operation.name.data(), static_cast<qsizetype>(Op::operation.name.size())))
                found.push_back(one);
        }
        return found;
    }
    template<class Op>
    [[nodiscard]] int count() const
    {
        return static_cast<int>(all<Op>().size());
    }

    TestIdentity identity;
    QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater;
    QList<QSslCertificate> authorities; ///< given: only machines with a certificate of these come in
    std::vector<Asked> asked;           ///< all that came, in order, whether handled or not
    std::vector<QPointer<QSslSocket>> sockets;
    int connections = 0;

private:
    void handleUsual();
    void accept();
    void read(QSslSocket* socket);

    std::unique_ptr<QSslServer> m_server;
    std::map<QByteArray, Handler> m_handlers;
    quint16 m_port = 0;
};

} // namespace florin::client
