// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/gate/wake_up.h"

#include "core/invariant.h"

#include <QSocketNotifier>

#include <array>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace florin::server
{

#ifdef Q_OS_WIN

WakeUp::WakeUp(std::function<void()> awake) : m_awake(std::move(awake)) {}
WakeUp::~WakeUp() = default;
void WakeUp::listen() {}
void WakeUp::unlisten() {}
void WakeUp::ring()
{
    QMetaObject::invokeMethod(this, &WakeUp::hear, Qt::QueuedConnection);
}
void WakeUp::hear()
{
    m_awake();
}

#else

WakeUp::WakeUp(std::function<void()> awake) : m_awake(std::move(awake))
{
    invariant(::socketpair(AF_UNIX, SOCK_STREAM, 0, m_sockets) == 0);
    for (const int socket : m_sockets) {
        ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
        ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    }
}

WakeUp::~WakeUp()
{
    for (const int socket : m_sockets)
        ::close(socket);
}

void WakeUp::listen()
{
    m_notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &WakeUp::hear);
}

void WakeUp::unlisten()
{
    delete std::exchange(m_notifier, nullptr);
}

void WakeUp::ring()
{
    const char byte = 1;
    // A full pair has woken the thread already.
    [[maybe_unused]] const auto written = ::write(m_sockets[0], &byte, sizeof byte);
}

void WakeUp::hear()
{
    std::array<char, 64> bytes;
    while (::read(m_sockets[1], bytes.data(), bytes.size()) > 0) {
    }
    m_awake();
}

#endif

} // namespace florin::server
