// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/gate/gate_thread.h"

#include <QHostAddress>
#include <QTcpServer>

#include <memory>
#include <vector>

namespace florin::server
{

/// The native door: accepts connections and spreads them over a few gate threads. On the main thread.
class Gate final : public QTcpServer
{
    Q_OBJECT

public:
    /// A tenth of the room that there is.
    static constexpr int max_strangers = 2'000;

    /// `strangers`: how many connections of one address may be there on which nobody has logged in.
    Gate(Desk& desk, Greeting greeting, const QSslConfiguration& tls, int strangers = max_strangers);
    ~Gate() override;

    /// Port 0 is any free one. cannot_connect when the address is taken or not ours.
    [[nodiscard]] Result<void> open(const QHostAddress& address, quint16 port);
    /// Takes no more connections, and closes those there are once they have their answers.
    void shut();
    /// What new connections are met with; those there are keep what they have.
    void setTls(const QSslConfiguration& tls);
    [[nodiscard]] int connections() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    static constexpr int max_connections = 20'000;

    const Greeting m_greeting;
    std::vector<std::unique_ptr<GateThread>> m_threads;
    std::size_t m_next = 0;
};

} // namespace florin::server
