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

/// How the bank's own backups stand.
BOOST_DEFINE_ENUM_CLASS(BackupHealth,
                        off,     ///< the server makes none
                        waiting, ///< the first is yet to come
                        good,
                        late,   ///< none was proven for longer than two times the interval
                        failed) ///< the newest could not be made, or did not prove sound

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
        BackupHealth backups = BackupHealth::off;
        bool backup_running = false;          ///< or asked for
        std::optional<Timestamp> last_backup; ///< the moment of the newest that was proven
    };
};
BOOST_DESCRIBE_STRUCT(SystemStatus, (), ())
BOOST_DESCRIBE_STRUCT(SystemStatus::Reply, (),
                      (version, started, connections, sessions, entries, customers, unfolded, queue_length,
                       database_bytes, unsealed, backups, backup_running, last_backup))

/// A backup the server made by itself, and what came of restoring and verifying it.
struct BackupRun {
    qint64 number = 0;
    Timestamp started;
    Timestamp finished;
    QString file; ///< on the server; may have been tidied away since
    qint64 bytes = 0;
    qint64 entries = 0; ///< of the journal in it
    QString root;       ///< hexadecimal; what florind verify prints
    bool proven = false;
    QString outcome; ///< "proven", "not_proven", or the problem's code
    QString finding; ///< in English; empty when proven
};
BOOST_DESCRIBE_STRUCT(BackupRun, (),
                      (number, started, finished, file, bytes, entries, root, proven, outcome, finding))

struct ListBackups {
    static constexpr Operation operation{
        "system.backups", Permission::view_system, Effect::Reads,
        "Lists the backups the server made, newest first, with their proof."};
    using Reply = Page<BackupRun>;
    Search search;
    std::optional<Cursor> after;
    std::optional<qint32> limit;
};
BOOST_DESCRIBE_STRUCT(ListBackups, (), (search, after, limit))

/// The answer comes at once; the backup is in the list when it is made and proven.
struct BackUpNow {
    static constexpr Operation operation{"system.back_up", Permission::make_backups, Effect::Writes,
                                         "Makes a backup now, restores it aside and verifies it."};
    struct Reply {
        qint64 last = 0; ///< number of the newest backup in the list by now: the one asked for comes after it
    };
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(BackUpNow, (), (key))
BOOST_DESCRIBE_STRUCT(BackUpNow::Reply, (), (last))

/// A backup was made and proven, or was not.
struct BackupDone {
    static constexpr Event event{"system.backup_done", Topic::system, Permission::view_system};
    BackupRun run;
};
BOOST_DESCRIBE_STRUCT(BackupDone, (), (run))

using SystemOperations = boost::mp11::mp_list<Hello, Ping, Watch, SystemStatus, ListBackups, BackUpNow>;
using SystemEvents = boost::mp11::mp_list<BackupDone>;

} // namespace florin::contract
