// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_credential_store.h"

#include "store/sealing.h"
#include "store/tables/personal_places.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

QByteArray placeOfAuthenticator(UserId user)
{
    return QByteArrayLiteral("user/authenticator/") + QByteArray::number(user.value);
}

Device deviceAt(const SqlRow& row)
{
    return {.id = idAt<DeviceId>(row, 0),
            .user = idAt<UserId>(row, 1),
            .name = row.personal(2, place::remembered_name),
            .address = row.personal(3, place::remembered_address),
            .token_hash = row.blob(4),
            .previous_hash = row.blob(5),
            .since = timestampAt(row, 6),
            .last_used = timestampAt(row, 7)};
}

QByteArray placeOfCredential(UserId user, SecurityKeyId key)
{
    return QByteArrayLiteral("user/security_key/") + QByteArray::number(user.value) + '/' +
           QByteArray::number(key.value);
}

/// With the credential in it, so that no public key stands for another credential.
QByteArray placeOfPublicKey(UserId user, const QByteArray& credential)
{
    return QByteArrayLiteral("user/security_key/public/") + QByteArray::number(user.value) + '/' + credential;
}

QByteArray placeOfNumber(UserId user)
{
    return QByteArrayLiteral("user/sms_number/") + QByteArray::number(user.value);
}

SmsCode smsCodeAt(const SqlRow& row)
{
    return {.user = idAt<UserId>(row, 0),
            .sent = timestampAt(row, 1),
            .session = row.blob(2),
            .bound_to = row.blob(3),
            .is_open = !row.blob(4).isEmpty(),
            .wrong_tries = static_cast<int>(row.integer(5))};
}

std::optional<Timestamp> momentAt(const SqlRow& row, int column)
{
    return row.integer(column) == 0 ? std::nullopt : std::optional(timestampAt(row, column));
}

struct SealedKey {
    SecurityKey key;
    QByteArray credential;
    QByteArray public_key;
};

SealedKey sealedKeyAt(const SqlRow& row)
{
    SealedKey sealed;
    sealed.key.id = idAt<SecurityKeyId>(row, 0);
    sealed.key.user = idAt<UserId>(row, 1);
    sealed.key.name = row.personal(2, place::security_key_name);
    sealed.credential = row.blob(3);
    sealed.public_key = row.blob(4);
    sealed.key.algorithm = row.integer(5);
    sealed.key.verifies_user = boolAt(row, 6);
    sealed.key.counter = row.integer(7);
    sealed.key.since = timestampAt(row, 8);
    sealed.key.last_used = momentAt(row, 9);
    sealed.key.locked_since = momentAt(row, 10);
    return sealed;
}

Result<SecurityKey> opened(SealedKey sealed, const Secret& with)
{
    SecurityKey key = std::move(sealed.key);
    const auto credential = unseal(with, placeOfCredential(key.user, key.id), sealed.credential);
    if (!credential)
        return refuse(credential.error());
    key.credential = credential->view().toByteArray();
    const auto public_key = unseal(with, placeOfPublicKey(key.user, key.credential), sealed.public_key);
    if (!public_key)
        return refuse(public_key.error());
    key.public_key = public_key->view().toByteArray();
    return key;
}

Result<qint64> counted(const SqlQuery& query)
{
    const auto count = oneRow<qint64>(query, [](const SqlRow& row) { return row.integer(0); });
    if (!count)
        return refuse(count.error());
    return count->value_or(0);
}

} // namespace

QByteArray TableCredentialStore::hashOf(UserId user, const Secret& code) const
{
    QByteArray value = QByteArray::number(user.value) + '/' + code.view().toByteArray();
    const QByteArray hash = fingerprint(m_keys.password_records, value);
    wipe(value);
    return hash;
}

Result<std::optional<Authenticator>> TableCredentialStore::authenticator(UserId user,
                                                                         AuthenticatorState state)
{
    QByteArray sealed;
    auto kept = oneRow<Authenticator>(
        m_auth.query(Sql::select_authenticator, user, static_cast<qint64>(state)), [&](const SqlRow& row) {
            sealed = row.blob(2);
            return Authenticator{idAt<UserId>(row, 0), {}, timestampAt(row, 3), row.integer(4)};
        });
    if (!kept || !*kept)
        return kept;
    auto secret = unseal(m_keys.password_records, placeOfAuthenticator(user), sealed);
    if (!secret)
        return refuse(std::move(secret.error()));
    (*kept)->secret = std::move(*secret);
    return kept;
}

Result<qint64> TableCredentialStore::recoveryCodes(UserId user)
{
    return counted(m_auth.query(Sql::count_recovery_codes, user));
}

Result<bool> TableCredentialStore::hasRecoveryCode(UserId user, const Secret& code)
{
    const auto found = counted(m_auth.query(Sql::select_recovery_code, user, hashOf(user, code)));
    if (!found)
        return refuse(found.error());
    return *found > 0;
}

Result<std::optional<Device>> TableCredentialStore::deviceOf(const QByteArray& token_hash)
{
    return oneRow<Device>(m_auth.query(Sql::select_device_by_token, token_hash, token_hash), deviceAt);
}

Result<std::vector<Device>> TableCredentialStore::devicesOf(UserId user)
{
    return allRows<Device>(m_auth.query(Sql::select_remembered_devices_of_user, user), deviceAt);
}

Result<std::vector<SecurityKey>> TableCredentialStore::securityKeysOf(UserId user)
{
    auto rows = allRows<SealedKey>(m_auth.query(Sql::select_security_keys_of_user, user), sealedKeyAt);
    if (!rows)
        return refuse(std::move(rows.error()));
    std::vector<SecurityKey> keys;
    for (SealedKey& row : *rows) {
        auto key = opened(std::move(row), m_keys.password_records);
        if (!key)
            return refuse(std::move(key.error()));
        keys.push_back(std::move(*key));
    }
    return keys;
}

Result<std::optional<SmsFactor>> TableCredentialStore::smsFactor(UserId user, AuthenticatorState state)
{
    QByteArray sealed;
    auto kept = oneRow<SmsFactor>(m_auth.query(Sql::select_sms_factor, user, state), [&](const SqlRow& row) {
        sealed = row.blob(1);
        return SmsFactor{idAt<UserId>(row, 0), {}, timestampAt(row, 2)};
    });
    if (!kept || !*kept)
        return kept;
    const auto number = unseal(m_keys.password_records, placeOfNumber(user), sealed);
    if (!number)
        return refuse(number.error());
    (*kept)->number = QString::fromUtf8(number->view());
    return kept;
}

Result<std::vector<SmsCode>> TableCredentialStore::smsCodesOf(UserId user)
{
    return allRows<SmsCode>(m_auth.query(Sql::select_sms_codes_of_user, user), smsCodeAt);
}

Result<void> TableCredentialStore::setAuthenticator(const Authenticator& authenticator,
                                                    AuthenticatorState state)
{
    const auto kept = m_auth.tryChange(
        Sql::upsert_authenticator, authenticator.user, static_cast<qint64>(state),
        seal(m_keys.password_records, placeOfAuthenticator(authenticator.user), authenticator.secret.view()),
        authenticator.since, authenticator.last_step);
    if (!kept && isAgainstConstraint(kept.error()))
        return refuse(ProblemCode::unknown_user);
    return changedAny(kept);
}

Result<bool> TableCredentialStore::takeStep(UserId user, qint64 step)
{
    const auto taken = m_auth.change(Sql::update_authenticator_step, step, user, step);
    if (!taken)
        return refuse(taken.error());
    return *taken > 0;
}

Result<void> TableCredentialStore::removeAuthenticator(UserId user, AuthenticatorState state)
{
    return changedAny(m_auth.change(Sql::delete_authenticator, user, static_cast<qint64>(state)));
}

Result<void> TableCredentialStore::setRecoveryCodes(UserId user, std::span<const Secret> codes)
{
    if (auto cleared = changedAny(m_auth.change(Sql::delete_recovery_codes, user)); !cleared)
        return cleared;
    for (const Secret& code : codes) {
        const auto added = m_auth.change(Sql::insert_recovery_code, user, hashOf(user, code));
        if (!added)
            return refuse(added.error());
    }
    return {};
}

Result<bool> TableCredentialStore::takeRecoveryCode(UserId user, const Secret& code)
{
    const auto taken = m_auth.change(Sql::delete_recovery_code, user, hashOf(user, code));
    if (!taken)
        return refuse(taken.error());
    return *taken > 0;
}

Result<DeviceId> TableCredentialStore::addDevice(const Device& device)
{
    // The number is chosen here, so that the change can be run again with the same outcome.
    const auto next = oneRow<DeviceId>(m_auth.query(Sql::select_next_device),
                                       [](const SqlRow& row) { return idAt<DeviceId>(row, 0); });
    if (!next)
        return refuse(next.error());
    const DeviceId id = next->value();
    const auto added =
        m_auth.tryChange(Sql::insert_device, id, device.user, personal(place::remembered_name, device.name),
                         personal(place::remembered_address, device.address), device.token_hash,
                         device.previous_hash, device.since, device.last_used);
    if (!added && isAgainstConstraint(added.error()) && !isDuplicate(added.error()))
        return refuse(ProblemCode::unknown_user);
    if (!added)
        return refuse(added.error());
    return id;
}

Result<void> TableCredentialStore::updateDevice(const Device& device)
{
    return changedOne(m_auth.change(Sql::update_device, personal(place::remembered_address, device.address),
                                    device.token_hash, device.previous_hash, device.last_used, device.id),
                      ProblemCode::unknown_session);
}

Result<qint64> TableCredentialStore::removeDevice(UserId user, DeviceId device)
{
    return m_auth.change(Sql::delete_device, user, device);
}

Result<qint64> TableCredentialStore::removeDevicesOf(UserId user)
{
    return m_auth.change(Sql::delete_devices_of_user, user);
}

Result<SecurityKeyId> TableCredentialStore::addSecurityKey(const SecurityKey& key)
{
    // The number is chosen here, so that the change can be run again with the same outcome.
    const auto next = oneRow<SecurityKeyId>(m_auth.query(Sql::select_next_security_key),
                                            [](const SqlRow& row) { return idAt<SecurityKeyId>(row, 0); });
    if (!next)
        return refuse(next.error());
    const SecurityKeyId id = next->value();
    const Secret& with = m_keys.password_records;
    const auto added = m_auth.tryChange(
        Sql::insert_security_key, id, key.user, personal(place::security_key_name, key.name),
        fingerprint(with, key.credential), seal(with, placeOfCredential(key.user, id), key.credential),
        seal(with, placeOfPublicKey(key.user, key.credential), key.public_key), key.algorithm,
        key.verifies_user, key.counter, key.since, key.last_used.value_or(Timestamp()),
        key.locked_since.value_or(Timestamp()));
    if (!added && isDuplicate(added.error()))
        return refuse(ProblemCode::key_known);
    if (!added && isAgainstConstraint(added.error()))
        return refuse(ProblemCode::unknown_user);
    if (!added)
        return refuse(added.error());
    return id;
}

Result<bool> TableCredentialStore::takeCounter(UserId user, SecurityKeyId key, qint64 counter, Timestamp now)
{
    const auto taken =
        m_auth.change(Sql::update_security_key_counter, counter, now, user, key, counter, counter);
    if (!taken)
        return refuse(taken.error());
    return *taken > 0;
}

Result<void> TableCredentialStore::renameSecurityKey(UserId user, SecurityKeyId key, const QString& name)
{
    return changedOne(
        m_auth.change(Sql::update_security_key_name, personal(place::security_key_name, name), user, key),
        ProblemCode::unknown_security_key);
}

Result<qint64> TableCredentialStore::lockSecurityKey(UserId user, SecurityKeyId key, Timestamp now)
{
    return m_auth.change(Sql::lock_security_key, now, user, key);
}

Result<qint64> TableCredentialStore::removeSecurityKey(UserId user, SecurityKeyId key)
{
    return m_auth.change(Sql::delete_security_key, user, key);
}

Result<qint64> TableCredentialStore::removeSecurityKeysOf(UserId user)
{
    return m_auth.change(Sql::delete_security_keys_of_user, user);
}

Result<void> TableCredentialStore::setSmsFactor(const SmsFactor& factor, AuthenticatorState state)
{
    const auto kept = m_auth.tryChange(
        Sql::upsert_sms_factor, factor.user, state,
        seal(m_keys.password_records, placeOfNumber(factor.user), factor.number.toUtf8()), factor.since);
    if (!kept && isAgainstConstraint(kept.error()))
        return refuse(ProblemCode::unknown_user);
    return changedAny(kept);
}

Result<void> TableCredentialStore::removeSmsFactor(UserId user, AuthenticatorState state)
{
    return changedAny(m_auth.change(Sql::delete_sms_factor, user, state));
}

Result<void> TableCredentialStore::addSmsCode(const SmsCode& sent, const Secret& code)
{
    const auto before =
        m_auth.change(Sql::void_sms_codes_of_session, QByteArray(""), sent.user, sent.session);
    if (!before)
        return refuse(before.error());
    const auto added = m_auth.tryChange(Sql::insert_sms_code, sent.user, sent.sent, sent.session,
                                        sent.bound_to, hashOf(sent.user, code), 0);
    if (!added && isAgainstConstraint(added.error()) && !isDuplicate(added.error()))
        return refuse(ProblemCode::unknown_user);
    return changedAny(added);
}

Result<bool> TableCredentialStore::takeSmsCode(const SmsCode& open, const Secret& code, Timestamp sent_after,
                                               int max_wrong_tries)
{
    const auto taken = m_auth.change(Sql::take_sms_code, QByteArray(""), open.user, open.session,
                                     open.bound_to, hashOf(open.user, code), sent_after, max_wrong_tries);
    if (!taken)
        return refuse(taken.error());
    return *taken > 0;
}

Result<void> TableCredentialStore::countWrongSmsCode(const SmsCode& open)
{
    return changedAny(
        m_auth.change(Sql::count_wrong_sms_code, open.user, open.session, open.bound_to, QByteArray("")));
}

Result<void> TableCredentialStore::removeSmsCodes(Timestamp until)
{
    return changedAny(m_auth.change(Sql::delete_sms_codes_before, until));
}

Result<void> TableCredentialStore::removeSmsCodesOf(UserId user)
{
    return changedAny(m_auth.change(Sql::delete_sms_codes_of_user, user));
}

} // namespace florin::store
