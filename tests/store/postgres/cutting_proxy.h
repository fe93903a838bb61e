// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <thread>

namespace florin::test
{

/// Stands between libpq and PostgreSQL on the loopback, and cuts the connection when it is asked to: a
/// network that fails at the worst moment. Carries one connection after another, or several at a time.
class CuttingProxy
{
public:
    enum Cut {
        Never,
        BeforeCommit,     ///< the COMMIT does not arrive
        AfterCommit,      ///< the COMMIT arrives, its answer does not
        GoneAfterCommit,  ///< the same, and nobody gets through any more (setAway)
        EndedAfterCommit, ///< its answer comes, but then the server ends the session, as one that is shut
                          ///< down does
    };

    CuttingProxy(const QByteArray& host, const QByteArray& port);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// At the next COMMIT, once.
    void cutAt(Cut cut) { m_cut = cut; }
    [[nodiscard]] bool isAway() const { return m_away; }
    /// From now on connections are refused (after being accepted), and those that are there have ended.
    void setAway(bool away);

private:
    void listen();
    void carry(int client);
    /// Carries the request with the COMMIT, and what `cut` leaves of its answer.
    void carryCommit(Cut cut, int client, int server, QByteArrayView request);

    const QByteArray m_host;
    const QByteArray m_server_port;
    int m_socket = -1;
    int m_port = 0;
    std::atomic<Cut> m_cut = Never;
    std::atomic_bool m_away = false;
    std::atomic_bool m_stopping = false;
    std::atomic_int m_carried = 0;
    std::thread m_thread;
};

} // namespace florin::test
