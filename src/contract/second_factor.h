// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "contract/security_key_data.h"

/// The second factor of a log-in: an authenticator app (TOTP, RFC 6238: SHA-1, six digits, thirty seconds)
/// or, for customers, codes by SMS; and recovery codes for when it is lost. Security keys: security_keys.h.
namespace florin::contract
{

/// Six digits from the authenticator app or an SMS, or a recovery code; spaces and dashes do not count.
using Code = Secret;

struct GiveCode {
    static constexpr Operation operation{
        "identity.give_code", Permission::logged_in,
        Effect::Signs,        "Gives the second factor that a log-in still owes.",
        FourEyes::Never,      LogInStage::second_factor};
    using Reply = LoggedIn; ///< under a new token
    Code code;
    bool remember = false; ///< this device: the reply then has a device token
    Text<60> device_name;  ///< what the list of remembered devices calls it
};
BOOST_DESCRIBE_STRUCT(GiveCode, (), (code, remember, device_name))

/// What the authenticator app is to be given. One that is in use stays so until the new one is confirmed.
struct BeginAuthenticator {
    static constexpr Operation operation{"identity.begin_authenticator",
                                         Permission::logged_in,
                                         Effect::Signs,
                                         "Makes the secret for a new authenticator app.",
                                         FourEyes::Never,
                                         LogInStage::enrolment};
    struct Reply {
        Secret secret; ///< base32 (RFC 4648), for typing
        Secret uri;    ///< "otpauth://totp/...", for the QR code
    };
    Secret password; ///< one's own, asked again
};
BOOST_DESCRIBE_STRUCT(BeginAuthenticator, (), (password))
BOOST_DESCRIBE_STRUCT(BeginAuthenticator::Reply, (), (secret, uri))

struct ConfirmAuthenticator {
    static constexpr Operation operation{"identity.confirm_authenticator",
                                         Permission::logged_in,
                                         Effect::Signs,
                                         "Takes the new authenticator app into use by its first code.",
                                         FourEyes::Never,
                                         LogInStage::enrolment};
    struct Reply {
        LoggedIn session;                   ///< under a new token
        std::vector<Secret> recovery_codes; ///< each good for one log-in; shown this once
    };
    Code code;
};
BOOST_DESCRIBE_STRUCT(ConfirmAuthenticator, (), (code))
BOOST_DESCRIBE_STRUCT(ConfirmAuthenticator::Reply, (), (session, recovery_codes))

/// Not for those of whom a second factor is asked: they set up another one instead.
struct RemoveAuthenticator {
    static constexpr Operation operation{"identity.remove_authenticator", Permission::logged_in,
                                         Effect::Signs, "Logs in with the password alone from now on."};
    using Reply = FactorsLeft;
    Secret password;
    Code code;
};
BOOST_DESCRIBE_STRUCT(RemoveAuthenticator, (), (password, code))

struct RenewRecoveryCodes {
    static constexpr Operation operation{"identity.renew_recovery_codes", Permission::logged_in,
                                         Effect::Signs, "Makes new recovery codes; the old ones are void."};
    struct Reply {
        std::vector<Secret> recovery_codes;
    };
    /// One of the two: of the authenticator app or an SMS, or of a security key; those that are asked for
    /// were asked for KeyUse::manage.
    std::optional<Code> code;
    std::optional<KeyAssertion> assertion = {};
};
BOOST_DESCRIBE_STRUCT(RenewRecoveryCodes, (), (code, assertion))
BOOST_DESCRIBE_STRUCT(RenewRecoveryCodes::Reply, (), (recovery_codes))

/// Signs one request that was refused with prove_needed: it, and nothing else, goes through when it is asked
/// again, within five minutes. Another amount or payee is another request.
struct Prove {
    static constexpr Operation operation{"identity.prove", Permission::logged_in, Effect::Signs,
                                         "Proves for one request who asks, by a code or a security key."};
    using Reply = Done;
    Uuid challenge; ///< as the refusal named it
    /// One of the two: of the authenticator app or an SMS, or of a security key; those that are asked for
    /// were asked for KeyUse::sign and this request.
    std::optional<Code> code;
    std::optional<KeyAssertion> assertion = {};
};
BOOST_DESCRIBE_STRUCT(Prove, (), (challenge, code, assertion))

/// Shows that the person at a locked screen is still the same one. One of the three is given.
struct Unlock {
    static constexpr Operation operation{"identity.unlock", Permission::logged_in, Effect::Signs,
                                         "Proves again who is there, by password, code or security key."};
    using Reply = Done;
    std::optional<Secret> password;
    std::optional<Code> code;
    std::optional<KeyAssertion> assertion = {}; ///< of one that was asked for KeyUse::unlock
};
BOOST_DESCRIBE_STRUCT(Unlock, (), (password, code, assertion))

/// A code is on its way by SMS.
struct CodeSent {
    QString number;                 ///< it goes there, as far as it is shown: "+91 ••••• ••009"
    Timestamp good_until;           ///< it is void after that, after one use, and after five wrong ones
    qint32 again_after_seconds = 0; ///< before that another one is refused
};
BOOST_DESCRIBE_STRUCT(CodeSent, (), (number, good_until, again_after_seconds))

/// To whom codes by SMS are a second factor. Given back where others are: identity.give_code, prove, unlock.
/// It takes the place of the one before, in this session. throttled, sms_limit, sms_off,
/// no_second_factor.
struct SendCode {
    static constexpr Operation operation{"identity.send_code", Permission::logged_in,
                                         Effect::Signs,        "Sends a code by SMS, good for one thing.",
                                         FourEyes::Never,      LogInStage::second_factor};
    using Reply = CodeSent;
    KeyUse use = KeyUse::log_in; ///< what the code is good for, and nothing else
    std::optional<Uuid> request; ///< to be signed: as prove_needed named it
};
BOOST_DESCRIBE_STRUCT(SendCode, (), (use, request))

/// For customers: to the number they are told things at. One in use stays so until the first code that went
/// to the new one is confirmed.
struct BeginSmsCodes {
    static constexpr Operation operation{"identity.begin_sms_codes", Permission::logged_in, Effect::Signs,
                                         "Sends a first code by SMS, to set codes by SMS up."};
    using Reply = CodeSent;
    Secret password; ///< one's own, asked again
};
BOOST_DESCRIBE_STRUCT(BeginSmsCodes, (), (password))

struct ConfirmSmsCodes {
    static constexpr Operation operation{"identity.confirm_sms_codes", Permission::logged_in, Effect::Signs,
                                         "Takes codes by SMS into use by the first one."};
    struct Reply {
        LoggedIn session; ///< under a new token
        /// Each good for one log-in, shown this once; empty when there are unused ones from before.
        std::vector<Secret> recovery_codes;
    };
    Code code;
};
BOOST_DESCRIBE_STRUCT(ConfirmSmsCodes, (), (code))
BOOST_DESCRIBE_STRUCT(ConfirmSmsCodes::Reply, (), (session, recovery_codes))

struct RemoveSmsCodes {
    static constexpr Operation operation{"identity.remove_sms_codes", Permission::logged_in, Effect::Signs,
                                         "Sends no more codes by SMS."};
    using Reply = FactorsLeft;
    Secret password;
    Code code; ///< by SMS, asked for KeyUse::manage; of the app; or a recovery code
};
BOOST_DESCRIBE_STRUCT(RemoveSmsCodes, (), (password, code))

/// For whoever forgot the password: the authenticator app and a recovery code together stand for it.
struct RecoverPassword {
    static constexpr Operation operation{
        "identity.recover_password", Permission::none, Effect::Signs,
        "Sets a new password by a code of the authenticator app and a recovery code."};
    using Reply = Done;
    UserName user;
    Code code;
    Code recovery_code;
    Secret replacement;
};
BOOST_DESCRIBE_STRUCT(RecoverPassword, (), (user, code, recovery_code, replacement))

/// For whoever lost both the app and the codes, or the password: at the branch, in person. They log in with
/// what is issued to them next (identity.issue_password).
struct ResetAccess {
    static constexpr Operation operation{
        "identity.reset_access", Permission::manage_people, Effect::Writes,
        "Forgets somebody's password, second factor and devices, and ends their sessions.", FourEyes::Fixed};
    struct Reply {
        UserId user;
    };
    UserName user; ///< as at log-in
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(ResetAccess, (), (user, key))
BOOST_DESCRIBE_STRUCT(ResetAccess::Reply, (), (user))

using SecondFactorOperations =
    boost::mp11::mp_list<GiveCode, BeginAuthenticator, ConfirmAuthenticator, RemoveAuthenticator,
                         RenewRecoveryCodes, Prove, Unlock, SendCode, BeginSmsCodes, ConfirmSmsCodes,
                         RemoveSmsCodes, RecoverPassword, ResetAccess>;

} // namespace florin::contract
