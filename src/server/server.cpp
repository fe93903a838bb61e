// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server.h"

namespace florin::server
{

Server::Server(BankHouse& house, const Clock& clock, QSslConfiguration tls)
    : m_desk(*house.database, clock)
    , m_gate(m_desk,
             Greeting{QStringLiteral("florind ") + QStringLiteral(FLORIN_VERSION), house.profile.name,
                      house.profile.currency},
             tls)
    , m_services(
          m_desk, [this] { return m_gate.connections(); }, house.directory)
    , m_notifier(*house.database, m_desk.hub(), m_desk.owners())
    , m_nodes(m_desk, m_notifier)
{
}

Server::~Server()
{
    stop();
}

Result<void> Server::start(const ServerOptions& options)
{
    auto writing = m_desk.start([this](const std::vector<AccountNumber>& touched, EntryId last) {
        m_notifier.committed(touched, last);
    });
    if (!writing)
        return writing;
    m_notifier.start();
    if (auto listening = m_nodes.start(); !listening)
        return listening;
    return m_gate.open(options.address, options.port);
}

void Server::stop()
{
    m_gate.close(); // nobody new; those who are here get their answers
    m_nodes.stop();
    m_desk.stop();
    m_notifier.stop();
    m_gate.shut();
}

} // namespace florin::server
