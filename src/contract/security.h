// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

namespace florin::contract
{

/// What somebody should know who has just logged in: whether others tried, too.
struct LogInNotice {
    qint64 failed_attempts = 0;           ///< since the last good log-in
    std::optional<Timestamp> last_log_in; ///< absent: this is the first
    bool new_device = false;              ///< never before from this address, but from others
};
BOOST_DESCRIBE_STRUCT(LogInNotice, (), (failed_attempts, last_log_in, new_device))

BOOST_DEFINE_ENUM_CLASS(AlertKind,
                        user_locked,     ///< too many failed attempts at one user
                        new_device,      ///< a good log-in from an address the user never came from
                        key_copied,      ///< a security key's counter went back: somebody has a copy of it
                        impossible_rate, ///< one address asks faster than people type
                        guessing,        ///< the bank as a whole is being guessed at
                        sms_limit)       ///< too many messages by SMS were caused, for one number or in all

/// Something that people who look after the bank should know.
struct SecurityAlert {
    qint64 number = 0;
    Timestamp time;
    AlertKind kind = AlertKind::guessing;
    QString user; ///< log-in name; empty where it is not about one user
    QString peer; ///< address; empty where it is not about one
    qint64 attempts = 0;
};
BOOST_DESCRIBE_STRUCT(SecurityAlert, (), (number, time, kind, user, peer, attempts))

/// Somebody who cannot log in for now, but from where they have logged in before.
struct LockedUser {
    QString user;
    QString display_name;
    Role role = Role::customer;
    Timestamp until;
    qint64 failed_attempts = 0; ///< since the last good log-in
};
BOOST_DESCRIBE_STRUCT(LockedUser, (), (user, display_name, role, until, failed_attempts))

struct FailedHour {
    Timestamp hour; ///< its beginning
    qint64 attempts = 0;
};
BOOST_DESCRIBE_STRUCT(FailedHour, (), (hour, attempts))

struct ShowSecurity {
    static constexpr Operation operation{"system.security", Permission::view_system, Effect::Reads,
                                         "Shows failed log-ins by the hour, locked users and alerts."};
    static constexpr qint32 default_days = 7;
    static constexpr qint32 max_days = 30;
    struct Reply {
        Timestamp from;  ///< beginning of the first hour
        Timestamp until; ///< now
        qint64 failed_attempts = 0;
        std::vector<FailedHour> hours; ///< in order; those without a failed attempt are left out
        std::vector<LockedUser> locked;
        std::vector<SecurityAlert> alerts; ///< newest first, a hundred at most
        bool guessing = false;             ///< the bank is being guessed at right now
    };
    std::optional<qint32> days; ///< 7 where it is absent, 30 at most
};
BOOST_DESCRIBE_STRUCT(ShowSecurity, (), (days))
BOOST_DESCRIBE_STRUCT(ShowSecurity::Reply, (),
                      (from, until, failed_attempts, hours, locked, alerts, guessing))

/// There is a new alert.
struct SecurityAlerted {
    static constexpr Event event{"system.security_alerted", Topic::system, Permission::view_system};
    AlertKind kind = AlertKind::guessing;
};
BOOST_DESCRIBE_STRUCT(SecurityAlerted, (), (kind))

using SecurityOperations = boost::mp11::mp_list<ShowSecurity>;
using SecurityEvents = boost::mp11::mp_list<SecurityAlerted>;

} // namespace florin::contract
