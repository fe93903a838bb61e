// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

/// Where one is logged in, and by what: a person's view of the ways into their own account.
namespace florin::contract
{

struct SessionSummary {
    QString id;     ///< names it; not the token, nor a way to it
    QString device; ///< what it was begun from, as far as the bank knows
    Timestamp began;
    Timestamp last_used;
    bool current = false; ///< the one that asks
};
BOOST_DESCRIBE_STRUCT(SessionSummary, (), (id, device, began, last_used, current))

/// A device that gives its token in place of a second factor.
struct DeviceSummary {
    DeviceId device;
    QString name;
    QString address; ///< it last came from
    Timestamp since;
    Timestamp last_used;
};
BOOST_DESCRIBE_STRUCT(DeviceSummary, (), (device, name, address, since, last_used))

struct SecurityKeySummary {
    SecurityKeyId security_key;
    QString name;
    Timestamp since;
    std::optional<Timestamp> last_used;
    bool verifies_user = false; ///< by PIN or fingerprint: it signs payments and unlocks screens too
    std::optional<Timestamp> locked_since;
};
BOOST_DESCRIBE_STRUCT(SecurityKeySummary, (),
                      (security_key, name, since, last_used, verifies_user, locked_since))

struct ShowAccess {
    static constexpr Operation operation{"identity.show_access", Permission::logged_in, Effect::Reads,
                                         "Shows one's own second factor, sessions and remembered devices."};
    struct Reply {
        std::optional<Timestamp> authenticator_since; ///< absent: none is set up
        qint32 recovery_codes = 0;                    ///< not used yet
        bool second_factor_asked = false;             ///< of this role
        std::optional<Timestamp> enrol_by;
        std::vector<SessionSummary> sessions; ///< last used first
        std::vector<DeviceSummary> devices;
        std::vector<SecurityKeySummary> security_keys; ///< oldest first
        std::optional<Timestamp> sms_codes_since;      ///< absent: they are not set up
        QString sms_number;                            ///< they go there, as far as it is shown
        bool sms_codes_offered = false;                ///< they can be set up
    };
};
BOOST_DESCRIBE_STRUCT(ShowAccess, (), ())
BOOST_DESCRIBE_STRUCT(ShowAccess::Reply, (),
                      (authenticator_since, recovery_codes, second_factor_asked, enrol_by, sessions, devices,
                       security_keys, sms_codes_since, sms_number, sms_codes_offered))

/// Not the session that asks: that one logs out.
struct EndSession {
    static constexpr Operation operation{"identity.end_session", Permission::logged_in, Effect::Signs,
                                         "Ends one of one's own other sessions."};
    using Reply = Done;
    Text<64, Fill::Required> session;
};
BOOST_DESCRIBE_STRUCT(EndSession, (), (session))

struct LogOutEverywhere {
    static constexpr Operation operation{"identity.log_out_everywhere", Permission::logged_in, Effect::Signs,
                                         "Ends all one's sessions but this one, and forgets every device."};
    using Reply = Done;
};
BOOST_DESCRIBE_STRUCT(LogOutEverywhere, (), ())

struct ForgetDevice {
    static constexpr Operation operation{"identity.forget_device", Permission::logged_in, Effect::Signs,
                                         "Asks one of one's devices for the second factor again."};
    using Reply = Done;
    DeviceId device;
};
BOOST_DESCRIBE_STRUCT(ForgetDevice, (), (device))

using AccessOperations = boost::mp11::mp_list<ShowAccess, EndSession, LogOutEverywhere, ForgetDevice>;

} // namespace florin::contract
