// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

namespace florin::contract
{

/// First on every connection.
struct Hello {
    static constexpr Operation operation{
        "system.hello", Permission::none, Effect::Reads,
        "Agrees on the protocol's version; must come first on a connection."};
    struct Reply {
        qint32 version = 0;
        QString server; ///< "florind 0.1.0"
        QString bank;   ///< "Nexa Bank"
        Currency currency;
    };
    std::vector<qint32> versions;
    Text<100> client;
};
BOOST_DESCRIBE_STRUCT(Hello, (), (versions, client))
BOOST_DESCRIBE_STRUCT(Hello::Reply, (), (version, server, bank, currency))

/// Keeps a connection alive and measures it.
struct Ping {
    static constexpr Operation operation{"system.ping", Permission::none, Effect::Reads,
                                         "Answers at once with the server's time."};
    struct Reply {
        Timestamp sent; ///< as it came in
        Timestamp received;
        qint64 server_us = 0; ///< time spent in the server
    };
    Timestamp sent;
};
BOOST_DESCRIBE_STRUCT(Ping, (), (sent))
BOOST_DESCRIBE_STRUCT(Ping::Reply, (), (sent, received, server_us))

/// Says which events this connection wants from now on; replaces what it wanted before.
struct Watch {
    static constexpr Operation operation{"system.watch", Permission::logged_in, Effect::Reads,
                                         "Chooses the topics this connection is told of."};
    using Reply = Done;
    std::vector<Topic> topics;
};
BOOST_DESCRIBE_STRUCT(Watch, (), (topics))

struct SystemStatus {
    static constexpr Operation operation{"system.status", Permission::view_system, Effect::Reads,
                                         "How the server is doing."};
    struct Reply {
        QString version;
        Timestamp started;
        qint64 connections = 0;
        qint64 sessions = 0;
        qint64 entries = 0;
        qint64 customers = 0;
        qint64 unfolded = 0;     ///< entries not yet folded into balances and statements
        qint64 queue_length = 0; ///< writes waiting
        qint64 database_bytes = 0;
        qint64 unsealed = 0; ///< entries whose seal is still to come
    };
};
BOOST_DESCRIBE_STRUCT(SystemStatus, (), ())
BOOST_DESCRIBE_STRUCT(SystemStatus::Reply, (),
                      (version, started, connections, sessions, entries, customers, unfolded, queue_length,
                       database_bytes, unsealed))

using SystemOperations = boost::mp11::mp_list<Hello, Ping, Watch, SystemStatus>;
using SystemEvents = boost::mp11::mp_list<>;

} // namespace florin::contract
