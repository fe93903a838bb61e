// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/load_link.h"

#include "contract/identity.h"
#include "contract/system.h"

#include <QSslConfiguration>

namespace florin::bench
{
namespace
{

namespace frame = contract::frame;

constexpr qint64 hello_id = 1;
constexpr qint64 log_in_id = 2;
static_assert(log_in_id < LoadLink::first_id);

Problem cannotConnect(const QString& reason)
{
    return {ProblemCode::cannot_connect, {{QStringLiteral("reason"), reason}}};
}

template<class Request>
QByteArray requestFrame(qint64 id, const Request& request)
{
    return frame::request(id, Request::operation.name, contract::cbor::encode(request));
}

} // namespace

LoadLink::LoadLink(Target target, Answered answered)
    : m_target(std::move(target))
    , m_answered(std::move(answered))
{
    connect(&m_socket, &QSslSocket::encrypted, this, &LoadLink::greet);
    connect(&m_socket, &QSslSocket::readyRead, this, &LoadLink::readFrames);
    connect(&m_socket, &QSslSocket::disconnected, this, &LoadLink::onBroken);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &LoadLink::onBroken);
}

LoadLink::~LoadLink()
{
    m_socket.disconnect(this);
}

void LoadLink::open()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    // Looked at in greet(): the bank's own certificate has no authority above it.
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    tls.setCaCertificates({m_target.certificate});
    m_socket.setSslConfiguration(tls);
    m_socket.connectToHostEncrypted(m_target.server.host, m_target.server.port);
}

void LoadLink::close()
{
    m_over = true;
    m_socket.abort();
}

void LoadLink::greet()
{
    if (m_socket.peerCertificate() != m_target.certificate) {
        fail(ProblemCode::pin_changed);
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    contract::Hello hello{{frame::protocol_version}, QStringLiteral("florin-bench " FLORIN_VERSION)};
    m_out += requestFrame(hello_id, hello);
    m_out += requestFrame(log_in_id, contract::LogIn{m_target.user, m_target.password});
    flush();
}

void LoadLink::queue(qint64 id, std::string_view method, QByteArrayView coded_params)
{
    m_out += frame::request(id, method, coded_params);
}

void LoadLink::flush()
{
    if (!m_out.isEmpty() && !m_over)
        m_socket.write(m_out);
    m_out.clear();
}

void LoadLink::readFrames()
{
    m_in += m_socket.readAll();
    qsizetype at = 0;
    while (!m_over && m_in.size() - at >= frame::header_bytes) {
        const auto length = frame::bodyLength(
            std::span<const char, frame::header_bytes>(m_in.constData() + at, frame::header_bytes));
        if (!length) {
            fail(length.error());
            return;
        }
        if (m_in.size() - at - frame::header_bytes < *length)
            break;
        const auto message = frame::parse(QByteArrayView(m_in).sliced(at + frame::header_bytes, *length));
        at += frame::header_bytes + *length;
        if (!message) {
            fail(message.error());
            return;
        }
        take(*message);
    }
    m_in.remove(0, at);
    flush();
}

void LoadLink::take(const frame::Message& message)
{
    const qint64 id = message.id.value_or(0);
    if (id >= first_id) {
        m_answered(id, message.error);
    } else if (message.error) {
        fail(*message.error);
    } else if (id == log_in_id) {
        m_logged_in = true;
        Q_EMIT ready();
    }
}

void LoadLink::onBroken()
{
    if (m_over || m_socket.state() == QAbstractSocket::ConnectedState)
        return;
    if (!m_logged_in) {
        fail(cannotConnect(m_socket.errorString()));
        return;
    }
    readFrames(); // what came before the end still counts
    m_over = true;
    Q_EMIT lost();
}

void LoadLink::fail(const Problem& problem)
{
    if (m_over)
        return;
    close();
    if (m_logged_in)
        Q_EMIT lost();
    else
        Q_EMIT failed(problem);
}

} // namespace florin::bench
