// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/gate/gate_thread.h"

#include "core/secret.h"

#include <unordered_set>

namespace florin::server
{
namespace
{
std::atomic<LinkId> next_link_id = 1;
}

GateThread::GateThread(Desk& desk, const Greeting& greeting, QSslConfiguration tls,
                       std::shared_ptr<Strangers> strangers)
    : m_desk(desk)
    , m_greeting(greeting)
    , m_strangers(std::move(strangers))
    , m_wake([this] { attend(); })
    , m_tick(this)
    , m_tls(std::move(tls))
{
    m_wake.setParent(this);
    m_outbox = std::make_shared<Outbox>([this] { m_wake.ring(); });
    connect(&m_thread, &QThread::started, this, [this] {
        m_wake.listen();
        m_tick.start(1000);
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        // A link that closes leaves m_links at once, so its numbers are looked at one by one.
        std::vector<LinkId> ids;
        for (const auto& [id, link] : m_links)
            ids.push_back(id);
        for (const LinkId id : ids) {
            const auto found = m_links.find(id);
            if (found != m_links.end())
                found->second->checkTimeouts();
        }
    });
}

GateThread::~GateThread()
{
    stop();
}

void GateThread::start()
{
    moveToThread(&m_thread);
    m_thread.start();
}

void GateThread::stop()
{
    if (!m_thread.isRunning())
        return;
    std::promise<void> closed;
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = &closed;
    }
    m_wake.ring();
    closed.get_future().wait();
    m_thread.quit();
    m_thread.wait();
}

void GateThread::adopt(qintptr descriptor)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_arrived.push_back(descriptor);
    }
    m_wake.ring();
}

void GateThread::setTls(const QSslConfiguration& tls)
{
    const std::scoped_lock lock(m_mutex);
    m_tls = tls;
}

void GateThread::attend()
{
    std::vector<qintptr> arrived;
    std::promise<void>* closing = nullptr;
    QSslConfiguration tls;
    {
        const std::scoped_lock lock(m_mutex);
        arrived.swap(m_arrived);
        tls = m_tls;
        std::swap(closing, m_closing);
    }
    for (const qintptr descriptor : arrived)
        take(descriptor, tls);
    drain();
    if (closing) {
        closeAll();
        closing->set_value();
    }
}

void GateThread::take(qintptr descriptor, const QSslConfiguration& tls)
{
    const LinkId id = next_link_id++;
    auto link = std::make_unique<Link>(id, m_desk, m_outbox, m_greeting);
    connect(link.get(), &Link::closed, this, [this](LinkId gone) {
        const auto found = m_links.find(gone);
        if (found == m_links.end())
            return;
        // The link is still in its own signal: it goes when that has returned.
        found->second.release()->deleteLater();
        m_links.erase(found);
        --m_count;
    });
    if (!link->begin(descriptor, tls, *m_strangers))
        return;
    m_links.emplace(id, std::move(link));
    ++m_count;
}

void GateThread::drain()
{
    std::unordered_set<LinkId> fresh;
    for (Delivery& delivery : m_outbox->take()) {
        const auto found = m_links.find(delivery.link);
        if (found == m_links.end())
            continue; // gone in the meantime; it asks again with the same key
        found->second->deliver(delivery);
        if (delivery.bind)
            wipe(delivery.frame); // the token of a session
        fresh.insert(delivery.link);
    }
    for (const LinkId id : fresh) {
        const auto found = m_links.find(id);
        if (found != m_links.end())
            found->second->flush();
    }
}

void GateThread::closeAll()
{
    m_tick.stop();
    m_wake.unlisten();
    drain();
    m_outbox->close();
    for (const auto& [id, link] : m_links) {
        link->disconnect(this);
        link->close();
    }
    m_links.clear();
    m_count = 0;
}

} // namespace florin::server
