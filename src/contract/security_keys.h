// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "contract/security_key_data.h"

/// Security keys as a second factor: plugged in or built in, opened by a touch, a fingerprint or a PIN. Each
/// step is a challenge that is good once, for a few minutes, in the session that asked for it.
namespace florin::contract
{

struct AskSecurityKey {
    static constexpr Operation operation{"identity.ask_security_key",
                                         Permission::logged_in,
                                         Effect::Signs,
                                         "Makes a challenge for one's security keys.",
                                         FourEyes::Never,
                                         LogInStage::second_factor};
    using Reply = KeyChallenge;
    KeyUse use = KeyUse::log_in;
    std::optional<Uuid> request; ///< to be signed: as prove_needed named it
};
BOOST_DESCRIBE_STRUCT(AskSecurityKey, (), (use, request))

struct GiveSecurityKey {
    static constexpr Operation operation{"identity.give_security_key",
                                         Permission::logged_in,
                                         Effect::Signs,
                                         "Gives a security key's answer as the second factor of a log-in.",
                                         FourEyes::Never,
                                         LogInStage::second_factor};
    using Reply = LoggedIn; ///< under a new token
    KeyAssertion assertion;
    bool remember = false; ///< this device: the reply then has a device token
    Text<60> device_name;  ///< what the list of remembered devices calls it
};
BOOST_DESCRIBE_STRUCT(GiveSecurityKey, (), (assertion, remember, device_name))

struct BeginSecurityKey {
    static constexpr Operation operation{
        "identity.begin_security_key",      Permission::logged_in, Effect::Signs,
        "Begins to set up a security key.", FourEyes::Never,       LogInStage::enrolment};
    using Reply = KeyRequest;
    Secret password; ///< one's own, asked again
};
BOOST_DESCRIBE_STRUCT(BeginSecurityKey, (), (password))

struct ConfirmSecurityKey {
    static constexpr Operation operation{
        "identity.confirm_security_key",  Permission::logged_in, Effect::Signs,
        "Takes a security key into use.", FourEyes::Never,       LogInStage::enrolment};
    struct Reply {
        LoggedIn session; ///< under a new token
        /// Each good for one log-in, shown this once; empty when there are unused ones from before.
        std::vector<Secret> recovery_codes;
    };
    Name name; ///< what its owner calls it
    KeyCredential credential;
};
BOOST_DESCRIBE_STRUCT(ConfirmSecurityKey, (), (name, credential))
BOOST_DESCRIBE_STRUCT(ConfirmSecurityKey::Reply, (), (session, recovery_codes))

struct RenameSecurityKey {
    static constexpr Operation operation{"identity.rename_security_key", Permission::logged_in, Effect::Signs,
                                         "Gives one of one's security keys another name."};
    using Reply = Done;
    SecurityKeyId security_key;
    Name name;
};
BOOST_DESCRIBE_STRUCT(RenameSecurityKey, (), (security_key, name))

/// The last second factor of those of whom one is asked stays.
struct RemoveSecurityKey {
    static constexpr Operation operation{"identity.remove_security_key", Permission::logged_in, Effect::Signs,
                                         "Takes one of one's security keys out of use."};
    using Reply = FactorsLeft;
    SecurityKeyId security_key;
    Secret password;
    /// One of the two: a code, or the answer of any of one's keys.
    std::optional<Secret> code = {};
    std::optional<KeyAssertion> assertion = {};
};
BOOST_DESCRIBE_STRUCT(RemoveSecurityKey, (), (security_key, password, code, assertion))

using SecurityKeyOperations = boost::mp11::mp_list<AskSecurityKey, GiveSecurityKey, BeginSecurityKey,
                                                   ConfirmSecurityKey, RenameSecurityKey, RemoveSecurityKey>;

} // namespace florin::contract
