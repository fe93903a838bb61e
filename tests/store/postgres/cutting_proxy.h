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
        BeforeCommit, ///< the COMMIT does not arrive
        AfterCommit,  ///< the COMMIT arrives, its answer does not
    };

    CuttingProxy(const QByteArray& host, const QByteArray& port);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// At the next COMMIT, once.
    void cutAt(Cut cut) { m_cut = cut; }
    /// From now on connections are refused (after being accepted), and those that are there have ended.
    void setAway(bool away);

private:
    void listen();
    void carry(int client) const;

    const QByteArray m_host;
    const QByteArray m_server_port;
    int m_socket = -1;
    int m_port = 0;
    mutable std::atomic<Cut> m_cut = Never;
    std::atomic_bool m_away = false;
    std::atomic_bool m_stopping = false;
    mutable std::atomic_int m_carried = 0;
    std::thread m_thread;
};

} // namespace florin::test
