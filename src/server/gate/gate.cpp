// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/gate/gate.h"

#include <QTcpSocket>

#include <algorithm>
#include <numeric>
#include <thread>

namespace florin::server
{

Gate::Gate(Desk& desk, Greeting greeting, const QSslConfiguration& tls, int strangers)
    : m_greeting(std::move(greeting))
{
    const auto all_strangers = std::make_shared<Strangers>(strangers);
    const unsigned count = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    for (unsigned i = 0; i < count; ++i)
        m_threads.push_back(std::make_unique<GateThread>(desk, m_greeting, tls, all_strangers));
}

Gate::~Gate()
{
    shut();
}

Result<void> Gate::open(const QHostAddress& address, quint16 port)
{
    setListenBacklogSize(1024);
    if (!listen(address, port))
        return refuse({ProblemCode::cannot_connect, {{QStringLiteral("reason"), errorString()}}});
    for (const auto& thread : m_threads)
        thread->start();
    return {};
}

void Gate::shut()
{
    close();
    for (const auto& thread : m_threads)
        thread->stop();
}

void Gate::setTls(const QSslConfiguration& tls)
{
    for (const auto& thread : m_threads)
        thread->setTls(tls);
}

int Gate::connections() const
{
    return std::accumulate(m_threads.begin(), m_threads.end(), 0,
                           [](int sum, const auto& thread) { return sum + thread->connections(); });
}

void Gate::incomingConnection(qintptr descriptor)
{
    if (connections() >= max_connections) {
        QTcpSocket refused;
        refused.setSocketDescriptor(descriptor);
        refused.abort();
        return;
    }
    m_threads[m_next]->adopt(descriptor);
    m_next = (m_next + 1) % m_threads.size();
}

} // namespace florin::server
