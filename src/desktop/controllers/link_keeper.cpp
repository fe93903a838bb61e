// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/link_keeper.h"

#include "client/connection.h"

#include <QTimer>

namespace florin::desktop
{

ConnectionKeeper::ConnectionKeeper(client::ConnectionOptions options, QObject* parent)
    : LinkKeeper(parent)
    , m_options(std::move(options))
{
}

ConnectionKeeper::~ConnectionKeeper() = default;

void ConnectionKeeper::connectTo(const client::ServerAddress& server)
{
    if (!m_connection || m_connection->options().server != server) {
        m_options.server = server;
        m_connection = std::make_unique<client::Connection>(m_options);
        connect(m_connection.get(), &client::Connection::certificateUnknown, this,
                &LinkKeeper::certificateUnknown);
        connect(m_connection.get(), &client::Link::troubled, this, &LinkKeeper::troubled);
    }
    m_connection->open();
}

client::Link* ConnectionKeeper::link() const
{
    return m_connection.get();
}

void ConnectionKeeper::close()
{
    if (m_connection)
        m_connection->close();
}

void ConnectionKeeper::moveAside(std::chrono::milliseconds patience)
{
    if (!m_connection)
        return;
    // What befalls it is no news any more.
    m_connection->disconnect(this);
    client::Connection* old = m_connection.release();
    old->setParent(this);
    QTimer::singleShot(patience, old, &QObject::deleteLater);
}

void ConnectionKeeper::retryNow()
{
    if (m_connection)
        m_connection->retryNow();
}

void ConnectionKeeper::decideCertificate(bool trusted)
{
    if (m_connection)
        m_connection->decideCertificate(trusted);
}

} // namespace florin::desktop
