// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/cutting_proxy.h"

#include <array>
#include <chrono>

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace florin::test
{
namespace
{

constexpr int look_around_ms = 20;

int connectTo(const QByteArray& host, const QByteArray& port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.constData(), port.constData(), &hints, &found) != 0)
        return -1;
    int socket = -1;
    for (addrinfo* each = found; each != nullptr && socket < 0; each = each->ai_next) {
        socket = ::socket(each->ai_family, each->ai_socktype, each->ai_protocol);
        if (socket >= 0 && ::connect(socket, each->ai_addr, each->ai_addrlen) != 0) {
            ::close(socket);
            socket = -1;
        }
    }
    ::freeaddrinfo(found);
    return socket;
}

bool sendAll(int socket, const char* data, ssize_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(socket, data, static_cast<std::size_t>(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= sent;
    }
    return true;
}

/// ReadyForQuery, with which every answer ends:
/// https://www.postgresql.org/docs/15/protocol-message-formats.html
constexpr qsizetype ready_bytes = 6;

/// What a server says to a session that it ends because it is shut down (57P01).
const QByteArray session_ended = [] {
    const QByteArray fields(
        "SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0", 75);
    return 'E' + QByteArray::fromHex("000000") + static_cast<char>(fields.size() + 4) + fields;
}();

QByteArray answerOf(int server)
{
    std::array<char, 65536> buffer;
    QByteArray answer;
    while (
        !answer.chopped(std::min(answer.size(), qsizetype{1})).endsWith(QByteArray::fromHex("5a00000005"))) {
        const ssize_t size = ::recv(server, buffer.data(), buffer.size(), 0);
        if (size <= 0)
            break;
        answer.append(buffer.data(), size);
    }
    return answer;
}

} // namespace

CuttingProxy::CuttingProxy(const QByteArray& host, const QByteArray& port) : m_host(host), m_server_port(port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (::bind(m_socket, any, size) != 0 || ::listen(m_socket, 16) != 0 ||
        ::getsockname(m_socket, any, &size) != 0)
        qFatal("the proxy cannot listen");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { listen(); });
}

CuttingProxy::~CuttingProxy()
{
    m_stopping = true;
    m_thread.join();
    while (m_carried > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(look_around_ms));
    ::close(m_socket);
}

void CuttingProxy::setAway(bool away)
{
    m_away = away;
    while (away && m_carried > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(look_around_ms));
}

void CuttingProxy::listen()
{
    while (!m_stopping) {
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, look_around_ms) <= 0)
            continue;
        const int client = ::accept(m_socket, nullptr, nullptr);
        if (client < 0)
            continue;
        ++m_carried;
        std::thread([this, client] {
            carry(client);
            ::close(client);
            --m_carried;
        }).detach();
    }
}

void CuttingProxy::carryCommit(Cut cut, int client, int server, QByteArrayView request)
{
    if (cut == BeforeCommit || !sendAll(server, request.data(), request.size()))
        return;
    // What the server has to say to it is waited for, and kept.
    const QByteArray answer = answerOf(server);
    if (cut == GoneAfterCommit)
        m_away = true;
    if (cut != EndedAfterCommit)
        return;
    const QByteArray ended = answer.chopped(ready_bytes) + session_ended;
    (void)sendAll(client, ended.constData(), ended.size());
}

void CuttingProxy::carry(int client)
{
    const int server = m_away ? -1 : connectTo(m_host, m_server_port);
    std::array<char, 65536> buffer;
    bool going = server >= 0;
    while (going && !m_stopping && !m_away) {
        std::array<pollfd, 2> ends{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(ends.data(), ends.size(), look_around_ms) <= 0)
            continue;
        for (std::size_t i = 0; i < ends.size() && going; ++i) {
            if (ends[i].revents == 0)
                continue;
            const ssize_t size = ::recv(ends[i].fd, buffer.data(), buffer.size(), 0);
            const QByteArrayView part(buffer.data(), std::max<ssize_t>(size, 0));
            const Cut cut = i == 0 && part.contains("COMMIT") ? m_cut.exchange(Never) : Never;
            if (cut != Never)
                carryCommit(cut, client, server, part);
            going = cut == Never && size > 0 && sendAll(ends[1 - i].fd, part.data(), part.size());
        }
    }
    if (server >= 0)
        ::close(server);
}

} // namespace florin::test
