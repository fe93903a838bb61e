// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/termination.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace florin::server
{
namespace
{

std::function<void()> stop_program;
std::function<void()> reload_program;

#ifdef Q_OS_WIN

BOOL WINAPI asked(DWORD)
{
    QMetaObject::invokeMethod(
        qApp, [] { stop_program(); }, Qt::QueuedConnection);
    return TRUE;
}

#else

/// A signal handler may do little more than write to a pipe; the event loop does the rest.
int signal_sockets[2];

void asked(int signal)
{
    const char byte = signal == SIGHUP ? 'r' : 's';
    [[maybe_unused]] const auto written = ::write(signal_sockets[0], &byte, sizeof byte);
}

#endif

} // namespace

void onTermination(std::function<void()> stop)
{
    stop_program = std::move(stop);
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(&asked, TRUE);
#else
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signal_sockets) != 0)
        return;
    auto* notifier = new QSocketNotifier(signal_sockets[1], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [notifier] {
        char byte = 's';
        if (::read(signal_sockets[1], &byte, sizeof byte) == sizeof byte && byte == 'r') {
            reload_program();
            return;
        }
        notifier->setEnabled(false);
        stop_program();
    });
    struct sigaction action = {};
    action.sa_handler = &asked;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN); // a bound on the size of files is a full disk, not the end
#endif
}

void onReload(std::function<void()> reload)
{
    reload_program = std::move(reload);
#ifndef Q_OS_WIN
    struct sigaction action = {};
    action.sa_handler = &asked;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGHUP, &action, nullptr);
#endif
}

} // namespace florin::server
