// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/grants.h"
#include "contract/security.h"

namespace florin::contract
{

/// Who is logged in, and in which role: decided by the server.
struct LoggedIn {
    UserId user;
    QString name;         ///< log-in name
    QString display_name; ///< "Asha R Nair"
    Role role = Role::customer;
    LogInStage stage = LogInStage::complete; ///< what is still owed before the bank is open
    Secret token;                            ///< resumes the session on a new connection; kept in memory only
    bool has_second_factor = false;
    /// Until when a second factor must be set up, for whom it is asked and who has none.
    std::optional<Timestamp> enrol_by = {};
    /// Stands for the second factor at the next log-in from this device, where that was asked for; good for
    /// one log-in, which gives the next.
    std::optional<Secret> device_token = {};
    std::optional<LogInNotice> notice = {}; ///< of a log-in; not when a session is taken up again
    bool has_security_key = false;          ///< one that is not locked: it can be asked
    Grants grants = {};                     ///< what one may do, as it stands now
    bool has_sms_codes = false;             ///< they can be asked for (identity.send_code)

    [[nodiscard]] Scope scope(Permission permission) const { return scopeIn(grants, permission); }
    [[nodiscard]] bool may(Permission permission) const { return scope(permission) != Scope::none; }
};
BOOST_DESCRIBE_STRUCT(LoggedIn, (),
                      (user, name, display_name, role, stage, token, has_second_factor, enrol_by,
                       device_token, notice, has_security_key, grants, has_sms_codes))

/// What somebody can still be asked for, who has removed a second factor.
struct FactorsLeft {
    bool has_second_factor = false;
    bool has_security_key = false; ///< one that is not locked: it can be asked
    bool has_sms_codes = false;    ///< they can be asked for (identity.send_code)
};
BOOST_DESCRIBE_STRUCT(FactorsLeft, (), (has_second_factor, has_security_key, has_sms_codes))

struct LogIn {
    static constexpr Operation operation{
        "identity.log_in", Permission::none, Effect::Signs,
        "Logs in with a user name, one of one's account numbers or one's customer number, and a password."};
    using Reply = LoggedIn;
    UserName user;
    Secret password;
    std::optional<Secret> device_token = {}; ///< of the last log-in from this device, where there is one
};
BOOST_DESCRIBE_STRUCT(LogIn, (), (user, password, device_token))

struct Resume {
    static constexpr Operation operation{"identity.resume", Permission::none, Effect::Signs,
                                         "Takes a session up again on a new connection."};
    using Reply = LoggedIn;
    Secret token;
};
BOOST_DESCRIBE_STRUCT(Resume, (), (token))

struct LogOut {
    static constexpr Operation operation{
        "identity.log_out", Permission::logged_in,     Effect::Signs, "Ends the session.",
        FourEyes::Never,    LogInStage::second_factor, When::AnyTime};
    using Reply = Done;
};
BOOST_DESCRIBE_STRUCT(LogOut, (), ())

struct ChangePassword {
    static constexpr Operation operation{"identity.change_password",
                                         Permission::logged_in,
                                         Effect::Signs,
                                         "Changes one's own password; ends one's other sessions.",
                                         FourEyes::Never,
                                         LogInStage::new_password};
    struct Reply {
        LogInStage stage = LogInStage::complete; ///< what is owed next
    };
    Secret current;
    Secret replacement;
};
BOOST_DESCRIBE_STRUCT(ChangePassword, (), (current, replacement))
BOOST_DESCRIBE_STRUCT(ChangePassword::Reply, (), (stage))

/// Whoever is added can log in once a one-time password was issued to them.
struct AddUser {
    static constexpr Operation operation{"identity.add_user", Permission::manage_people, Effect::Writes,
                                         "Adds a member of staff.", FourEyes::Fixed};
    struct Reply {
        UserId user;
    };
    UserName name;
    Name display_name;
    Role role = Role::teller;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(AddUser, (), (name, display_name, role, key))
BOOST_DESCRIBE_STRUCT(AddUser::Reply, (), (user))

/// For whoever has none: added just now, or after their access was reset. Both of which may need a second
/// person; this does not, for it is good for one time, and only then.
struct IssuePassword {
    static constexpr Operation operation{"identity.issue_password", Permission::manage_people, Effect::Signs,
                                         "Gives somebody without a password one for one log-in."};
    struct Reply {
        UserId user;
        Secret one_time_password; ///< shown this once
    };
    UserName user; ///< as at log-in
};
BOOST_DESCRIBE_STRUCT(IssuePassword, (), (user))
BOOST_DESCRIBE_STRUCT(IssuePassword::Reply, (), (user, one_time_password))

struct UserSummary {
    UserId user;
    QString name;
    QString display_name;
    Role role = Role::customer;
    bool active = true;
    std::optional<Timestamp> last_log_in;
    bool awaits_password = false; ///< a one-time password is to be issued to them
};
BOOST_DESCRIBE_STRUCT(UserSummary, (), (user, name, display_name, role, active, last_log_in, awaits_password))

struct ListUsers {
    static constexpr Operation operation{"identity.list_users", Permission::manage_people, Effect::Reads,
                                         "Lists who can log in, newest first."};
    using Reply = Page<UserSummary>;
    Search search;
    std::optional<Cursor> after;
    std::optional<qint32> limit;
    static constexpr auto looks_at = Everybody();
};
BOOST_DESCRIBE_STRUCT(ListUsers, (), (search, after, limit))

using IdentityOperations =
    boost::mp11::mp_list<LogIn, Resume, LogOut, ChangePassword, AddUser, IssuePassword, ListUsers>;
using IdentityEvents = boost::mp11::mp_list<>;

} // namespace florin::contract
