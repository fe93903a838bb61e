// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/known_places.h"

#include "store/security_store.h"

namespace florin::server
{
namespace
{

constexpr int learnt_at_start = 100'000;

std::string placeOf(const QString& name, const QString& peer)
{
    return (name + u'@' + peer).toStdString();
}

} // namespace

Result<void> KnownPlaces::learn(store::ReaderSession& stores)
{
    const auto devices = stores.security().devices(learnt_at_start);
    if (!devices)
        return refuse(devices.error());
    for (const store::KnownDevice& device : *devices)
        add(device.name, device.peer);
    return {};
}

void KnownPlaces::add(const QString& name, const QString& peer)
{
    const std::scoped_lock lock(m_mutex);
    if (m_places.size() >= max_places)
        m_places.erase(m_places.begin());
    m_places.insert(placeOf(name, peer));
}

void KnownPlaces::forget(const QString& name, const QString& peer)
{
    const std::scoped_lock lock(m_mutex);
    m_places.erase(placeOf(name, peer));
}

bool KnownPlaces::contains(const QString& name, const QString& peer) const
{
    const std::scoped_lock lock(m_mutex);
    return m_places.contains(placeOf(name, peer));
}

} // namespace florin::server
