// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_security_store.h"

#include "store/tables/personal_places.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

/// Where 0 stands for never.
std::optional<Timestamp> momentAt(const SqlRow& row, int column)
{
    return row.integer(column) == 0 ? std::nullopt : std::optional(timestampAt(row, column));
}

Timestamp orNever(const std::optional<Timestamp>& moment)
{
    return moment.value_or(Timestamp());
}

LogInGuard guardAt(const SqlRow& row)
{
    return {.user = idAt<UserId>(row, 0),
            .failures = row.integer(1),
            .since = momentAt(row, 2),
            .locks = static_cast<int>(row.integer(3)),
            .locked_until = momentAt(row, 4),
            .last_log_in = momentAt(row, 5)};
}

KnownDevice deviceAt(const SqlRow& row)
{
    return {.user = idAt<UserId>(row, 0),
            .peer = row.personal(1, place::device_peer),
            .name = row.personal(2, place::device_name),
            .first_seen = timestampAt(row, 3),
            .last_seen = timestampAt(row, 4)};
}

SecurityAlert alertAt(const SqlRow& row)
{
    return {.id = row.integer(0),
            .time = timestampAt(row, 1),
            .kind = row.text(2),
            .user = optionalIdAt<UserId>(row, 3),
            .user_name = row.personal(4, place::alert_user),
            .peer = row.personal(5, place::alert_peer),
            .attempts = row.integer(6)};
}

} // namespace

Result<std::optional<LogInGuard>> TableSecurityStore::guard(UserId user)
{
    return oneRow<LogInGuard>(m_bank.query(Sql::select_log_in_guard, user), guardAt);
}

Result<std::vector<LogInGuard>> TableSecurityStore::locked(Timestamp now, int limit)
{
    return allRows<LogInGuard>(m_bank.query(Sql::select_locked_users, now, limit), guardAt);
}

Result<std::vector<KnownDevice>> TableSecurityStore::devicesOf(UserId user)
{
    return allRows<KnownDevice>(m_bank.query(Sql::select_devices_of_user, user), deviceAt);
}

Result<std::vector<KnownDevice>> TableSecurityStore::devices(int limit)
{
    return allRows<KnownDevice>(m_bank.query(Sql::select_known_devices, limit), deviceAt);
}

Result<std::vector<FailedHour>> TableSecurityStore::failedHours(Timestamp from)
{
    return allRows<FailedHour>(m_bank.query(Sql::select_failed_log_ins, from), [](const SqlRow& row) {
        return FailedHour{timestampAt(row, 0), row.integer(1)};
    });
}

Result<Page<SecurityAlert>> TableSecurityStore::alerts(const PageRequest& page)
{
    return pageOfRows<SecurityAlert>(
        page, m_bank.query(Sql::select_security_alerts, pageBefore(page), pageRows(page)), alertAt);
}

Result<void> TableSecurityStore::setGuard(const LogInGuard& guard)
{
    return changedAny(m_bank.change(Sql::upsert_log_in_guard, guard.user, guard.failures,
                                    orNever(guard.since), guard.locks, orNever(guard.locked_until),
                                    orNever(guard.last_log_in)));
}

Result<void> TableSecurityStore::noteDevice(const KnownDevice& device)
{
    return changedAny(
        m_bank.change(Sql::upsert_known_device, device.user, findable(place::device_peer, device.peer),
                      findable(place::device_name, device.name), device.first_seen, device.last_seen));
}

Result<void> TableSecurityStore::forgetDevice(UserId user, const QString& peer)
{
    return changedAny(m_bank.change(Sql::delete_known_device, user, findable(place::device_peer, peer)));
}

Result<void> TableSecurityStore::addFailures(Timestamp hour, qint64 attempts)
{
    return changedAny(m_bank.change(Sql::upsert_failed_log_ins, hour, attempts));
}

Result<void> TableSecurityStore::addAlert(const SecurityAlert& alert)
{
    const auto id = m_bank.insert(Sql::insert_security_alert, alert.time, alert.kind, valueOrZero(alert.user),
                                  personal(place::alert_user, alert.user_name),
                                  personal(place::alert_peer, alert.peer), alert.attempts);
    if (!id)
        return refuse(id.error());
    return {};
}

Result<void> TableSecurityStore::tidy(Timestamp moment)
{
    for (const Sql sql :
         {Sql::delete_failed_log_ins, Sql::delete_unseen_devices, Sql::delete_security_alerts}) {
        if (auto done = m_bank.change(sql, moment); !done)
            return refuse(done.error());
    }
    return {};
}

} // namespace florin::store
