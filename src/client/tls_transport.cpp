// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tls_transport.h"

#include <QPointer>
#include <QSslConfiguration>

namespace florin::client
{
namespace
{

Problem cannotConnect(const QString& reason)
{
    return {ProblemCode::cannot_connect, {{QStringLiteral("reason"), reason}}};
}

/// The next whole body, once all of it is here. The length is looked at as soon as the header has come.
Result<std::optional<QByteArray>> takeBody(QIODevice& device)
{
    namespace frame = contract::frame;
    std::array<char, frame::header_bytes> header;
    if (device.peek(header.data(), frame::header_bytes) < frame::header_bytes)
        return std::optional<QByteArray>();
    const auto length = frame::bodyLength(header);
    if (!length)
        return refuse(length.error());
    if (device.bytesAvailable() < frame::header_bytes + *length)
        return std::optional<QByteArray>();
    device.skip(frame::header_bytes);
    return std::optional(device.read(*length));
}

/// What is the matter with a client's certificate (RFC 8446, 6.2); nothing for alerts about anything else.
QString complaintOf(QSsl::AlertType alert)
{
    switch (alert) {
    case QSsl::AlertType::CertificateRequired:
        return QStringLiteral("none was shown");
    case QSsl::AlertType::CertificateExpired:
        return QStringLiteral("it is over");
    case QSsl::AlertType::CertificateRevoked:
        return QStringLiteral("it was revoked");
    case QSsl::AlertType::UnknownCa:
        return QStringLiteral("it is not from an authority that the bank knows");
    case QSsl::AlertType::BadCertificate:
    case QSsl::AlertType::UnsupportedCertificate:
    case QSsl::AlertType::CertificateUnknown:
    case QSsl::AlertType::AccessDenied:
        return QStringLiteral("it is not one for a computer of the bank");
    default:
        return {};
    }
}

} // namespace

TlsTransport::TlsTransport(const ConnectionOptions& options, QObject* parent)
    : Transport(parent)
    , m_options(options)
{
}

TlsTransport::~TlsTransport()
{
    dropSocket();
}

QSslConfiguration TlsTransport::tlsConfiguration() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    if (m_options.identity.isFor(m_options.server)) {
        tls.setLocalCertificateChain(m_options.identity.chain);
        tls.setPrivateKey(m_options.identity.key);
    }
    // Looked at, not obeyed: a bank's own certificate has no authority above it. trustOf() decides.
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    if (m_options.trusted)
        tls.setCaCertificates({*m_options.trusted});
    return tls;
}

void TlsTransport::open()
{
    dropSocket();
    m_unwanted.reset();
    m_socket = new QSslSocket(this);
    m_socket->setSslConfiguration(tlsConfiguration());
    // Room for one frame of the greatest length: what the server sends beyond it waits in the network.
    m_socket->setReadBufferSize(contract::frame::header_bytes + contract::frame::max_body_bytes);
    connect(m_socket, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType alert) { onAlert(alert); });
    connect(m_socket, &QSslSocket::encrypted, this, &TlsTransport::onEncrypted);
    connect(m_socket, &QSslSocket::readyRead, this, &TlsTransport::readFrames);
    connect(m_socket, &QSslSocket::errorOccurred, this, &TlsTransport::onBroken);
    connect(m_socket, &QSslSocket::disconnected, this, &TlsTransport::onBroken);
    m_socket->connectToHostEncrypted(m_options.server.host, m_options.server.port);
}

void TlsTransport::close()
{
    if (m_socket && m_ready)
        m_socket->flush();
    dropSocket();
}

void TlsTransport::dropSocket()
{
    m_ready = false;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    // It may be what is calling: it must outlive its parent until it has returned.
    m_socket->setParent(nullptr);
    m_socket->deleteLater();
    m_socket = nullptr;
}

void TlsTransport::fail(const Problem& problem)
{
    if (!m_socket)
        return;
    dropSocket();
    Q_EMIT lost(problem);
}

void TlsTransport::send(const QByteArray& frame)
{
    if (m_ready)
        m_socket->write(frame.constData(), frame.size()); // a copy: the frame is the caller's to wipe
}

void TlsTransport::onEncrypted()
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    const auto trust = trustOf(certificate);
    if (!trust)
        return fail(trust.error());
    if (*trust == Trust::Unknown) {
        dropSocket();
        Q_EMIT certificateUnknown(fingerprintOf(certificate));
        return;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_ready = true;
    Q_EMIT ready();
}

Result<TlsTransport::Trust> TlsTransport::trustOf(const QSslCertificate& certificate) const
{
    if (certificate.isNull())
        return refuse(cannotConnect(QStringLiteral("the server shows no certificate")));
    if (m_options.trusted) {
        const bool same = certificate == *m_options.trusted;
        if (!same && !m_socket->sslHandshakeErrors().isEmpty())
            return refuse(ProblemCode::pin_changed);
        return Trust::Known;
    }
    if (!m_options.pins)
        return refuse(cannotConnect(QStringLiteral("the server's certificate is not trusted")));
    const auto pin = m_options.pins->find(m_options.server.toText());
    if (!pin)
        return refuse(pin.error());
    if (!*pin)
        return Trust::Unknown;
    if (**pin != fingerprintOf(certificate))
        return refuse(ProblemCode::pin_changed);
    return Trust::Known;
}

void TlsTransport::onAlert(QSsl::AlertType alert)
{
    const QString complaint = complaintOf(alert);
    if (complaint.isEmpty())
        return;
    // Only noted: the socket is in the middle of reading, and breaks by itself.
    if (m_options.identity.isFor(m_options.server))
        m_unwanted = Problem(ProblemCode::certificate_refused, {{QStringLiteral("reason"), complaint}});
    else
        m_unwanted = Problem(ProblemCode::certificate_needed);
}

void TlsTransport::onBroken()
{
    if (!m_socket)
        return;
    if (m_unwanted)
        return fail(*m_unwanted);
    // What came before the end still counts.
    if (m_ready) {
        const QPointer<QSslSocket> socket = m_socket;
        readFrames();
        if (!socket || socket != m_socket)
            return;
    }
    fail(m_ready ? Problem(ProblemCode::offline) : cannotConnect(m_socket->errorString()));
}

void TlsTransport::readFrames()
{
    const QPointer<TlsTransport> self = this;
    const QSslSocket* const socket = m_socket;
    while (m_ready) {
        const auto body = takeBody(*m_socket);
        if (!body)
            return fail(body.error());
        if (!*body)
            return;
        Q_EMIT arrived(**body);
        // Whoever heard of it may have closed the connection, or deleted all of this.
        if (!self || m_socket != socket)
            return;
    }
}

} // namespace florin::client
