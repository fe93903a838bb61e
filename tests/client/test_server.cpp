// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_server.h"

#include <QtEndian>

namespace florin::client
{

void TestServer::handleUsual()
{
    using namespace contract;
    handle<Hello>([](const Asked& one) {
        one.answer(Hello::Reply{.version = frame::protocol_version,
                                .server = QStringLiteral("test"),
                                .bank = QStringLiteral("Test Bank"),
                                .currency = {}});
    });
    handle<Ping>([](const Asked& one) {
        const auto ping = one.request<Ping>();
        one.answer(Ping::Reply{.sent = ping.sent, .received = ping.sent, .server_us = 1});
    });
    handle<LogIn>([](const Asked& one) {
        LoggedIn session;
        session.user = UserId{7};
        session.name = one.request<LogIn>().user.value;
        session.token = Secret::fromText(QStringLiteral("token-7"));
        one.answer(session);
    });
    handle<Resume>([](const Asked& one) {
        if (one.request<Resume>().token != Secret::fromText(QStringLiteral("token-7")))
            return one.refuse(ProblemCode::session_ended);
        LoggedIn session;
        session.user = UserId{7};
        session.name = QStringLiteral("asha");
        session.token = Secret::fromText(QStringLiteral("token-7"));
        one.answer(session);
    });
    handle<Watch>([](const Asked& one) { one.answer(Done{}); });
}

void TestServer::accept()
{
    while (auto* const socket = qobject_cast<QSslSocket*>(m_server->nextPendingConnection())) {
        ++connections;
        sockets.emplace_back(socket);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        read(socket);
    }
}

void TestServer::read(QSslSocket* socket)
{
    constexpr int header = 4;
    while (socket->bytesAvailable() >= header) {
        const auto length = qFromBigEndian<quint32>(socket->peek(header).constData());
        if (socket->bytesAvailable() < header + qint64{length})
            return;
        socket->skip(header);
        const QByteArray body = socket->read(length);
        const auto message = contract::frame::parse(body);
        if (!message || !message->id)
            qFatal("the client wrote something that is no request");
        asked.push_back({socket, *message->id, message->method, message->params.toByteArray()});
        const Asked one = asked.back();
        if (const auto found = m_handlers.find(one.method); found != m_handlers.end())
            found->second(one);
    }
}

} // namespace florin::client
