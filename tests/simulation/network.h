// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/surroundings.h"
#include "simulation/server_door.h"
#include "simulation/world.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace florin::simulation
{

class HandTransport;

/// How unkind the network is; in percent of frames.
struct Unkindness {
    int lost = 0;     ///< a request that the server never gets to, an answer that never comes
    int repeated = 0; ///< an answer that comes twice
    int slow = 0;     ///< an answer after up to forty seconds, behind those to later requests
    int cut = 0;      ///< a request after which the connection breaks
    int busy = 0;     ///< a request that the server has no time for, and says so
};

/// What was done to frames, to see that a test had something to stand up to.
struct Mischief {
    int lost = 0;
    int repeated = 0;
    int slow = 0;
    int cut = 0;
    int busy = 0;
    int refused_connections = 0;
};

/// The way between clients and the server, as unkind as it is told to be. It does what may happen between a
/// client and a server over TCP: requests of one connection come in their order, or not at all; answers in
/// any order, late, twice or never; and when a connection breaks, what was under way to the server arrived
/// just before, as far as it had come, and answers are gone.
class Network
{
public:
    using OpenDoor = std::function<std::unique_ptr<ServerDoor>()>;

    Network(World& world, OpenDoor open_door) : m_world(world), m_open_door(std::move(open_door)) {}

    /// For one client.
    [[nodiscard]] std::unique_ptr<client::Surroundings> surroundings();

    void setUnkindness(const Unkindness& unkindness) { m_unkindness = unkindness; }
    /// Every connection breaks, and none comes about for so long.
    void goDown(World::Milliseconds time);
    [[nodiscard]] const Mischief& mischief() const { return m_mischief; }

private:
    friend class HandTransport;

    World& m_world;
    OpenDoor m_open_door;
    Unkindness m_unkindness;
    Mischief m_mischief;
    World::Time m_up_at{};
    std::vector<HandTransport*> m_transports; ///< in the order they came: addresses differ from run to run
};

/// One client's connections, one after another.
class HandTransport final : public client::Transport
{
    Q_OBJECT

public:
    explicit HandTransport(Network& network);
    ~HandTransport() override;

    void open() override;
    void close() override;
    void fail(const Problem& problem) override;
    void send(const QByteArray& frame) override;
    /// What is under way to the server arrives as far as it has come; then the connection is no more.
    void breakOff();

private:
    void drop();
    void takeNext();
    void bringBack(const QByteArray& body, World::Milliseconds time);
    [[nodiscard]] World& world() const { return m_network.m_world; }

    Network& m_network;
    std::unique_ptr<ServerDoor> m_door;
    std::deque<QByteArray> m_under_way; ///< bodies of requests, in order
    World::Time m_last_arrival{};
    quint64 m_connection = 0; ///< counts them; what belongs to an earlier one is dropped
    bool m_wanted = false;
};

} // namespace florin::simulation
