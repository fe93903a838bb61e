// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/gate/strangers.h"

#include <QtEndian>

namespace florin::server
{
namespace
{

/// Of IPv6 addresses the network's half: whoever has one has all of them.
quint64 networkOf(const QHostAddress& address)
{
    bool is_four = false;
    const quint32 four = address.toIPv4Address(&is_four);
    return is_four ? four : qFromBigEndian<quint64>(address.toIPv6Address().c);
}

} // namespace

Strangers::Place::Place(std::shared_ptr<Strangers> strangers, quint64 from)
    : m_strangers(std::move(strangers))
    , m_from(from)
{
}

Strangers::Place::~Place()
{
    m_strangers->leave(m_from);
}

std::unique_ptr<Strangers::Place> Strangers::enter(const QHostAddress& address)
{
    const quint64 from = networkOf(address);
    {
        const std::scoped_lock lock(m_mutex);
        int& count = m_counts[from];
        if (count >= m_most)
            return nullptr;
        ++count;
    }
    return std::make_unique<Place>(shared_from_this(), from);
}

void Strangers::leave(quint64 from)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_counts.find(from);
    if (--found->second == 0)
        m_counts.erase(found);
}

} // namespace florin::server
