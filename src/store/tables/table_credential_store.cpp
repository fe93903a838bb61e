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

QByteArray placeOf(UserId user)
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
    auto secret = unseal(m_keys.password_records, placeOf(user), sealed);
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

Result<void> TableCredentialStore::setAuthenticator(const Authenticator& authenticator,
                                                    AuthenticatorState state)
{
    const auto kept = m_auth.tryChange(
        Sql::upsert_authenticator, authenticator.user, static_cast<qint64>(state),
        seal(m_keys.password_records, placeOf(authenticator.user), authenticator.secret.view()),
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

} // namespace florin::store
