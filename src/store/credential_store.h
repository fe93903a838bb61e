// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/problem.h"
#include "core/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace florin::store
{

/// What an authenticator app was given.
struct Authenticator {
    UserId user;
    Secret secret;        ///< the bare bytes
    Timestamp since;      ///< made, or confirmed
    qint64 last_step = 0; ///< time step of the newest code taken

    friend bool operator==(const Authenticator&, const Authenticator&) = default;
};

/// One that was made and waits for its first code may stand beside the one in use.
enum class AuthenticatorState { Pending = 0, Confirmed = 1 };

/// A device that gives a token in place of a second factor.
struct Device {
    DeviceId id;
    UserId user;
    QString name;
    QString address;          ///< it last came from
    QByteArray token_hash;    ///< of the token that is good now
    QByteArray previous_hash; ///< of the one before; empty: there was none
    Timestamp since;
    Timestamp last_used;

    friend bool operator==(const Device&, const Device&) = default;
};

/// Signs challenges (FIDO2); made for one person at one bank.
struct SecurityKey {
    SecurityKeyId id;
    UserId user;
    QString name;
    QByteArray credential;      ///< how the key knows itself to be meant
    QByteArray public_key;      ///< as libfido2 takes one of this algorithm
    qint64 algorithm = 0;       ///< COSE (RFC 9053)
    bool verifies_user = false; ///< made sure of its holder when it was set up
    qint64 counter = 0;         ///< the newest it gave
    Timestamp since;
    std::optional<Timestamp> last_used = {};
    std::optional<Timestamp> locked_since = {}; ///< not taken any more

    friend bool operator==(const SecurityKey&, const SecurityKey&) = default;
};

/// Where somebody's codes go by SMS. As with an app, one that waits for its first code may stand beside the
/// one in use.
struct SmsFactor {
    UserId user;
    QString number;  ///< E.164
    Timestamp since; ///< asked for, or confirmed

    friend bool operator==(const SmsFactor&, const SmsFactor&) = default;
};

/// A code that was sent by SMS. The code itself is not kept, only a keyed hash.
struct SmsCode {
    UserId user;
    Timestamp sent;
    QByteArray session;  ///< hash of the token of the session that asked for it
    QByteArray bound_to; ///< what it is good for
    bool is_open = true; ///< neither used nor followed by another one
    int wrong_tries = 0;

    friend bool operator==(const SmsCode&, const SmsCode&) = default;
};

/// Reads. From any thread, through that thread's own ReaderSession.
class CredentialReader
{
public:
    CredentialReader() = default;
    CredentialReader(const CredentialReader&) = delete;
    CredentialReader& operator=(const CredentialReader&) = delete;
    virtual ~CredentialReader() = default;

    /// wrong_key when its secret was sealed under another key.
    [[nodiscard]] virtual Result<std::optional<Authenticator>> authenticator(UserId user,
                                                                             AuthenticatorState state) = 0;
    /// How many are not used yet.
    [[nodiscard]] virtual Result<qint64> recoveryCodes(UserId user) = 0;
    [[nodiscard]] virtual Result<bool> hasRecoveryCode(UserId user, const Secret& code) = 0;
    /// Whose token, good now or the one before, has this hash.
    [[nodiscard]] virtual Result<std::optional<Device>> deviceOf(const QByteArray& token_hash) = 0;
    /// Last used first.
    [[nodiscard]] virtual Result<std::vector<Device>> devicesOf(UserId user) = 0;
    /// Oldest first. wrong_key when one was sealed under another key, or for another place.
    [[nodiscard]] virtual Result<std::vector<SecurityKey>> securityKeysOf(UserId user) = 0;
    /// wrong_key when its number was sealed under another key, or for somebody else.
    [[nodiscard]] virtual Result<std::optional<SmsFactor>> smsFactor(UserId user,
                                                                     AuthenticatorState state) = 0;
    /// For so long it is counted how many were sent.
    static constexpr std::chrono::hours keep_sms_codes{1};
    /// That are kept, newest first.
    [[nodiscard]] virtual Result<std::vector<SmsCode>> smsCodesOf(UserId user) = 0;
};

/// What stands beside the password at log-in; kept in auth.db. Writes: on the writer's thread, between
/// UnitOfWork::begin and commit.
class CredentialStore : public CredentialReader
{
public:
    /// In place of the one in that state, if there is one.
    [[nodiscard]] virtual Result<void> setAuthenticator(const Authenticator& authenticator,
                                                        AuthenticatorState state) = 0;
    /// Notes that a code of this time step was taken by the one in use; false when a code of this step or a
    /// later one was taken before.
    [[nodiscard]] virtual Result<bool> takeStep(UserId user, qint64 step) = 0;
    /// Removing what is not there is no problem; so below.
    [[nodiscard]] virtual Result<void> removeAuthenticator(UserId user, AuthenticatorState state) = 0;

    /// In place of those there are. Only a keyed hash of each is kept.
    [[nodiscard]] virtual Result<void> setRecoveryCodes(UserId user, std::span<const Secret> codes) = 0;
    /// False when it is none of the user's, or was taken before.
    [[nodiscard]] virtual Result<bool> takeRecoveryCode(UserId user, const Secret& code) = 0;

    /// `device.id` is given by the store.
    [[nodiscard]] virtual Result<DeviceId> addDevice(const Device& device) = 0;
    /// Address, hashes and last_used. unknown_session when it is not kept any more.
    [[nodiscard]] virtual Result<void> updateDevice(const Device& device) = 0;
    /// How many went.
    [[nodiscard]] virtual Result<qint64> removeDevice(UserId user, DeviceId device) = 0;
    [[nodiscard]] virtual Result<qint64> removeDevicesOf(UserId user) = 0;

    /// `key.id` is given by the store. key_known when anybody has this credential.
    [[nodiscard]] virtual Result<SecurityKeyId> addSecurityKey(const SecurityKey& key) = 0;
    /// Notes a use; false when the key is locked, or gave this counter or a later one before. Keys that do
    /// not count say 0 each time.
    [[nodiscard]] virtual Result<bool> takeCounter(UserId user, SecurityKeyId key, qint64 counter,
                                                   Timestamp now) = 0;
    /// unknown_security_key.
    [[nodiscard]] virtual Result<void> renameSecurityKey(UserId user, SecurityKeyId key,
                                                         const QString& name) = 0;
    /// How many were not locked before.
    [[nodiscard]] virtual Result<qint64> lockSecurityKey(UserId user, SecurityKeyId key, Timestamp now) = 0;
    /// How many went.
    [[nodiscard]] virtual Result<qint64> removeSecurityKey(UserId user, SecurityKeyId key) = 0;
    [[nodiscard]] virtual Result<qint64> removeSecurityKeysOf(UserId user) = 0;

    /// In place of the one in that state, if there is one. unknown_user.
    [[nodiscard]] virtual Result<void> setSmsFactor(const SmsFactor& factor, AuthenticatorState state) = 0;
    [[nodiscard]] virtual Result<void> removeSmsFactor(UserId user, AuthenticatorState state) = 0;
    /// It takes the place of whatever was sent in that session before. unknown_user.
    [[nodiscard]] virtual Result<void> addSmsCode(const SmsCode& sent, const Secret& code) = 0;
    /// Uses the code of this session that was sent for `bound_to` after that moment. False when it is none,
    /// or was tried wrongly that often.
    [[nodiscard]] virtual Result<bool> takeSmsCode(const SmsCode& open, const Secret& code,
                                                   Timestamp sent_after, int max_wrong_tries) = 0;
    [[nodiscard]] virtual Result<void> countWrongSmsCode(const SmsCode& open) = 0;
    /// Everybody's that were sent up to then, used or not.
    [[nodiscard]] virtual Result<void> removeSmsCodes(Timestamp until) = 0;
    [[nodiscard]] virtual Result<void> removeSmsCodesOf(UserId user) = 0;
};

} // namespace florin::store
