// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/network.h"

#include "contract/frame.h"

#include <algorithm>

namespace florin::simulation
{
namespace
{

using namespace std::chrono_literals;

class WorldAlarm final : public client::Alarm
{
public:
    WorldAlarm(World& world, std::function<void()> ring) : m_world(world), m_ring(std::move(ring)) {}
    ~WorldAlarm() override { stop(); }

    void setOnce(std::chrono::milliseconds after) override
    {
        stop();
        m_event = m_world.after(after, [this] {
            m_event = 0;
            m_ring();
        });
    }
    void setEvery(std::chrono::milliseconds interval) override
    {
        stop();
        m_event = m_world.after(interval, [this, interval] {
            m_event = 0;
            setEvery(interval);
            m_ring();
        });
    }
    void stop() override { m_world.cancel(std::exchange(m_event, 0)); }
    [[nodiscard]] bool isSet() const override { return m_event != 0; }

private:
    World& m_world;
    std::function<void()> m_ring;
    World::Event m_event = 0;
};

class SimulatedSurroundings final : public client::Surroundings
{
public:
    SimulatedSurroundings(World& world, Network& network) : m_world(world), m_network(network) {}

    [[nodiscard]] Time now() const override { return m_world.now(); }
    [[nodiscard]] std::unique_ptr<client::Alarm> alarm(std::function<void()> ring) override
    {
        return std::make_unique<WorldAlarm>(m_world, std::move(ring));
    }
    [[nodiscard]] qint64 chance(qint64 most) override { return m_world.chance(most); }
    [[nodiscard]] std::unique_ptr<client::Transport> transport(const client::ConnectionOptions&) override
    {
        return std::make_unique<HandTransport>(m_network);
    }

private:
    World& m_world;
    Network& m_network;
};

} // namespace

std::unique_ptr<client::Surroundings> Network::surroundings()
{
    return std::make_unique<SimulatedSurroundings>(m_world, *this);
}

void Network::goDown(World::Milliseconds time)
{
    m_up_at = m_world.now() + time;
    for (HandTransport* transport : m_transports)
        transport->breakOff();
}

HandTransport::HandTransport(Network& network) : m_network(network)
{
    network.m_transports.push_back(this);
}

HandTransport::~HandTransport()
{
    std::erase(m_network.m_transports, this);
}

void HandTransport::open()
{
    drop();
    m_wanted = true;
    world().after(world().someTime(1ms, 60ms), [this, connection = m_connection] {
        if (connection != m_connection)
            return;
        if (world().now() < m_network.m_up_at) {
            ++m_network.m_mischief.refused_connections;
            return fail(ProblemCode::cannot_connect);
        }
        m_door = m_network.m_open_door();
        Q_EMIT ready();
    });
}

void HandTransport::close()
{
    drop();
}

void HandTransport::drop()
{
    ++m_connection;
    m_wanted = false;
    m_door.reset();
    m_under_way.clear();
}

void HandTransport::fail(const Problem& problem)
{
    if (!m_wanted)
        return;
    drop();
    Q_EMIT lost(problem);
}

void HandTransport::send(const QByteArray& frame)
{
    if (!m_door)
        return;
    const Unkindness& unkind = m_network.m_unkindness;
    if (world().happens(unkind.lost)) {
        ++m_network.m_mischief.lost;
        return;
    }
    m_under_way.push_back(frame.mid(contract::frame::header_bytes));
    m_last_arrival = std::max(m_last_arrival, world().now() + world().someTime(1ms, 400ms));
    const auto time = std::chrono::duration_cast<World::Milliseconds>(m_last_arrival - world().now());
    world().after(time, [this, connection = m_connection] {
        if (connection == m_connection)
            takeNext();
    });
    if (world().happens(unkind.cut)) {
        ++m_network.m_mischief.cut;
        world().after(world().someTime(0ms, 500ms), [this, connection = m_connection] {
            if (connection == m_connection)
                breakOff();
        });
    }
}

void HandTransport::takeNext()
{
    const QByteArray body = m_under_way.front();
    m_under_way.pop_front();
    const Unkindness& unkind = m_network.m_unkindness;
    Mischief& mischief = m_network.m_mischief;
    const bool busy = world().happens(unkind.busy);
    mischief.busy += busy ? 1 : 0;
    const QByteArray answer =
        (busy ? ServerDoor::refuseBusy(body) : m_door->answer(body)).mid(contract::frame::header_bytes);
    if (world().happens(unkind.lost)) {
        ++mischief.lost;
        return;
    }
    const bool slow = world().happens(unkind.slow);
    mischief.slow += slow ? 1 : 0;
    bringBack(answer, slow ? world().someTime(5s, 40s) : world().someTime(1ms, 300ms));
    if (world().happens(unkind.repeated)) {
        ++mischief.repeated;
        bringBack(answer, world().someTime(1ms, 20s));
    }
}

void HandTransport::bringBack(const QByteArray& body, World::Milliseconds time)
{
    world().after(time, [this, body, connection = m_connection] {
        if (connection == m_connection)
            Q_EMIT arrived(body);
    });
}

void HandTransport::breakOff()
{
    if (!m_wanted)
        return;
    const auto came = m_under_way.empty() ? 0 : world().chance(static_cast<qint64>(m_under_way.size()));
    for (qint64 i = 0; m_door && i < came; ++i)
        (void)m_door->answer(m_under_way[static_cast<std::size_t>(i)]); // done, and nobody is told
    fail(ProblemCode::offline);
}

} // namespace florin::simulation
