// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/credential_store.h"

namespace florin::store
{

class SqlTables;

/// Authenticators, recovery codes, devices, security keys and codes by SMS. Secrets are sealed again, and
/// codes hashed, under the key of password records; so is what checks a security key.
class TableCredentialStore final : public CredentialStore
{
public:
    TableCredentialStore(SqlTables& auth, const BankKeys& keys) : m_auth(auth), m_keys(keys) {}

    [[nodiscard]] Result<std::optional<Authenticator>> authenticator(UserId user,
                                                                     AuthenticatorState state) override;
    [[nodiscard]] Result<qint64> recoveryCodes(UserId user) override;
    [[nodiscard]] Result<bool> hasRecoveryCode(UserId user, const Secret& code) override;
    [[nodiscard]] Result<std::optional<Device>> deviceOf(const QByteArray& token_hash) override;
    [[nodiscard]] Result<std::vector<Device>> devicesOf(UserId user) override;
    [[nodiscard]] Result<std::vector<SecurityKey>> securityKeysOf(UserId user) override;
    [[nodiscard]] Result<std::optional<SmsFactor>> smsFactor(UserId user, AuthenticatorState state) override;
    [[nodiscard]] Result<std::vector<SmsCode>> smsCodesOf(UserId user) override;

    [[nodiscard]] Result<void> setAuthenticator(const Authenticator& authenticator,
                                                AuthenticatorState state) override;
    [[nodiscard]] Result<bool> takeStep(UserId user, qint64 step) override;
    [[nodiscard]] Result<void> removeAuthenticator(UserId user, AuthenticatorState state) override;
    [[nodiscard]] Result<void> setRecoveryCodes(UserId user, std::span<const Secret> codes) override;
    [[nodiscard]] Result<bool> takeRecoveryCode(UserId user, const Secret& code) override;
    [[nodiscard]] Result<DeviceId> addDevice(const Device& device) override;
    [[nodiscard]] Result<void> updateDevice(const Device& device) override;
    [[nodiscard]] Result<qint64> removeDevice(UserId user, DeviceId device) override;
    [[nodiscard]] Result<qint64> removeDevicesOf(UserId user) override;

    [[nodiscard]] Result<SecurityKeyId> addSecurityKey(const SecurityKey& key) override;
    [[nodiscard]] Result<bool> takeCounter(UserId user, SecurityKeyId key, qint64 counter,
                                           Timestamp now) override;
    [[nodiscard]] Result<void> renameSecurityKey(UserId user, SecurityKeyId key,
                                                 const QString& name) override;
    [[nodiscard]] Result<qint64> lockSecurityKey(UserId user, SecurityKeyId key, Timestamp now) override;
    [[nodiscard]] Result<qint64> removeSecurityKey(UserId user, SecurityKeyId key) override;
    [[nodiscard]] Result<qint64> removeSecurityKeysOf(UserId user) override;

    [[nodiscard]] Result<void> setSmsFactor(const SmsFactor& factor, AuthenticatorState state) override;
    [[nodiscard]] Result<void> removeSmsFactor(UserId user, AuthenticatorState state) override;
    [[nodiscard]] Result<void> addSmsCode(const SmsCode& sent, const Secret& code) override;
    [[nodiscard]] Result<bool> takeSmsCode(const SmsCode& open, const Secret& code, Timestamp sent_after,
                                           int max_wrong_tries) override;
    [[nodiscard]] Result<void> countWrongSmsCode(const SmsCode& open) override;
    [[nodiscard]] Result<void> removeSmsCodes(Timestamp until) override;
    [[nodiscard]] Result<void> removeSmsCodesOf(UserId user) override;

private:
    [[nodiscard]] QByteArray hashOf(UserId user, const Secret& code) const;

    SqlTables& m_auth;
    const BankKeys& m_keys;
};

} // namespace florin::store
