// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"
#include "contract/grants.h"

/// What each role may do in this bank, how much, and when. The roles themselves are fixed; what a bank
/// changes of the table it begins with (scopeOf) is kept beside it.
namespace florin::contract
{

/// How a role reaches a permission.
struct RoleScope {
    Role role = Role::customer;
    Scope scope = Scope::none;
    Scope begins_with = Scope::none; ///< in a bank that changed nothing
    std::vector<Scope> offered;      ///< what it can be changed to; one alone where it stays
};
BOOST_DESCRIBE_STRUCT(RoleScope, (), (role, scope, begins_with, offered))

struct PermissionRow {
    Permission permission = Permission::none;
    std::vector<RoleScope> roles;    ///< each role once
    std::vector<QString> operations; ///< that need it
};
BOOST_DESCRIBE_STRUCT(PermissionRow, (), (permission, roles, operations))

struct OperationRow {
    QString operation; ///< "money.transfer"
    Permission permission = Permission::none;
    QString summary; ///< one sentence, in English
    bool writes = false;
    bool may_need_second = false; ///< a second person can be asked about it
};
BOOST_DESCRIBE_STRUCT(OperationRow, (), (operation, permission, summary, writes, may_need_second))

/// In one currency, how much one person of a role moves: transfers, cash in and out, captures of holds.
struct RoleLimit {
    std::optional<Money> at_a_time; ///< absent: any amount
    std::optional<Money> per_day;   ///< absent: any; days begin at midnight in the bank's time zone
};
BOOST_DESCRIBE_STRUCT(RoleLimit, (), (at_a_time, per_day))

/// Of one that limits something.
[[nodiscard]] Currency currencyOf(const RoleLimit& limit);
/// Why these are not the two sides of one limit, as the reason of an invalid_field; nothing where they are.
[[nodiscard]] std::optional<QString> whyNoLimit(const std::optional<Money>& at_a_time,
                                                const std::optional<Money>& per_day);
/// In English: "100.00 INR at a time, any a day".
[[nodiscard]] QString limitText(const RoleLimit& limit);

BOOST_DEFINE_ENUM_CLASS(Weekday, monday, tuesday, wednesday, thursday, friday, saturday, sunday)

/// When a role works, as the clocks show it in the bank's time zone. A time from which on that is later than
/// the one until when is the evening's: it lasts into the next day.
struct WorkingHours {
    static constexpr qint32 day_minutes = 24 * 60;
    std::vector<Weekday> days;
    qint32 from_minute = 0;            ///< of the day; this minute included
    qint32 until_minute = day_minutes; ///< not included
};
BOOST_DESCRIBE_STRUCT(WorkingHours, (), (days, from_minute, until_minute))

/// Of a minute of the day: "09:00".
[[nodiscard]] QString timeText(qint32 minute);
/// In English: "Mon Tue".
[[nodiscard]] QString daysText(const std::vector<Weekday>& days);
/// In English: "Mon Tue 09:00-18:00 Asia/Kolkata", or "at any time".
[[nodiscard]] QString hoursText(const std::optional<WorkingHours>& hours, const QString& time_zone);

struct RoleRow {
    Role role = Role::customer;
    std::vector<RoleLimit> limits;     ///< one a currency; in others there is none
    std::optional<WorkingHours> hours; ///< absent: at any time
    bool takes_hours = false;          ///< whether it can have any
    QString time_zone = {};            ///< the bank's: of the hours, and of the midnights when days begin
};
BOOST_DESCRIBE_STRUCT(RoleRow, (), (role, limits, hours, takes_hours, time_zone))

struct ShowRoles {
    static constexpr Operation operation{
        "roles.show", Permission::view_system, Effect::Reads,
        "Shows every operation, who may carry it out, and the limits and hours of each role."};
    struct Reply {
        std::vector<PermissionRow> permissions;
        std::vector<OperationRow> operations;
        std::vector<RoleRow> roles;
    };
};
BOOST_DESCRIBE_STRUCT(ShowRoles, (), ())
BOOST_DESCRIBE_STRUCT(ShowRoles::Reply, (), (permissions, operations, roles))

struct ScopeChange {
    Permission permission = Permission::none;
    Scope scope = Scope::none;
};
BOOST_DESCRIBE_STRUCT(ScopeChange, (), (permission, scope))

/// Permissions that are not named stay as they are.
struct ChangeRole {
    static constexpr Operation operation{"roles.change", Permission::manage_roles, Effect::Writes,
                                         "Changes what a role may do.", FourEyes::Fixed};
    struct Reply {
        Role role = Role::customer;
        Grants grants;
    };
    Role role = Role::customer;
    std::vector<ScopeChange> changes;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(ChangeRole, (), (role, changes, key))
BOOST_DESCRIBE_STRUCT(ChangeRole::Reply, (), (role, grants))

/// In place of all limits the role had.
struct SetRoleLimits {
    static constexpr Operation operation{"roles.set_limits", Permission::manage_roles, Effect::Writes,
                                         "Sets how much one person of a role moves at a time and in a day.",
                                         FourEyes::Fixed};
    using Reply = RoleRow;
    Role role = Role::customer;
    std::vector<RoleLimit> limits;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(SetRoleLimits, (), (role, limits, key))

/// Outside them its people can only log out. Not for customers, nor for administrators.
struct SetRoleHours {
    static constexpr Operation operation{"roles.set_hours", Permission::manage_roles, Effect::Writes,
                                         "Sets when a role works.", FourEyes::Fixed};
    using Reply = RoleRow;
    Role role = Role::teller;
    std::optional<WorkingHours> hours; ///< absent: at any time
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(SetRoleHours, (), (role, hours, key))

/// The zone whose clocks say when a day of the limits begins and when a role works. The day that it is there
/// counts from its own midnight, with what was moved since.
struct SetTimeZone {
    static constexpr Operation operation{"roles.set_time_zone", Permission::manage_roles, Effect::Writes,
                                         "Sets the time zone of the bank's days and working hours.",
                                         FourEyes::Fixed};
    struct Reply {
        QString time_zone;
    };
    Text<64, Fill::Required> time_zone; ///< of the IANA database: "Asia/Kolkata"
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(SetTimeZone, (), (time_zone, key))
BOOST_DESCRIBE_STRUCT(SetTimeZone::Reply, (), (time_zone))

/// A role's permissions, limits or hours are new: whoever has it may do this from now on.
struct RoleChanged {
    static constexpr Event event{"roles.changed", Topic::roles, Permission::view_system};
    Role role = Role::customer;
    Grants grants;
};
BOOST_DESCRIBE_STRUCT(RoleChanged, (), (role, grants))

struct TimeZoneChanged {
    static constexpr Event event{"roles.time_zone_changed", Topic::roles, Permission::view_system};
    QString time_zone;
};
BOOST_DESCRIBE_STRUCT(TimeZoneChanged, (), (time_zone))

using RolesOperations = boost::mp11::mp_list<ShowRoles, ChangeRole, SetRoleLimits, SetRoleHours, SetTimeZone>;
using RolesEvents = boost::mp11::mp_list<RoleChanged, TimeZoneChanged>;

} // namespace florin::contract
