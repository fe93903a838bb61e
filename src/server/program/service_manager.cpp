// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/service_manager.h"

#include <QByteArray>

#ifndef Q_OS_WIN
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace florin::server
{

#ifdef Q_OS_WIN

void tellServiceManager(ServiceState) {}

#else

namespace
{

#ifdef SOCK_CLOEXEC
constexpr int socket_kind = SOCK_DGRAM | SOCK_CLOEXEC;
#else
constexpr int socket_kind = SOCK_DGRAM; // there is no such manager either
#endif

} // namespace

void tellServiceManager(ServiceState state)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || static_cast<std::size_t>(path.size()) >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    if (path.startsWith('@'))
        address.sun_path[0] = '\0'; // not in the file system
    const QByteArray text = state == ServiceState::Ready ? "READY=1" : "STOPPING=1";
    const int socket = ::socket(AF_UNIX, socket_kind, 0);
    if (socket < 0)
        return;
    const auto size =
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(path.size()));
    // Nobody hears why it failed: the manager waits until its own patience ends.
    (void)::sendto(socket, text.constData(), static_cast<std::size_t>(text.size()), MSG_DONTWAIT,
                   reinterpret_cast<const sockaddr*>(&address), size);
    ::close(socket);
}

#endif

} // namespace florin::server
