// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/system/security_service.h"

#include "contract/security.h"
#include "server/services/identity/attempts.h"
#include "server/services/identity/identity_service.h"
#include "server/services/identity/people.h"
#include "store/security_store.h"

#include <algorithm>
#include <map>

namespace florin::server
{
namespace
{

constexpr int max_alerts = 100;
constexpr int max_locked = 200;

using Reply = contract::ShowSecurity::Reply;

/// What is in the store, and what is only counted so far.
Result<void> addHours(const Attempts& attempts, store::SecurityReader& security, Reply& reply)
{
    const auto kept = security.failedHours(reply.from);
    if (!kept)
        return refuse(kept.error());
    std::map<Timestamp, qint64> hours;
    for (const store::FailedHour& hour : *kept)
        hours[hour.hour] += hour.attempts;
    for (const auto& [hour, count] : attempts.unwritten()) {
        if (hour >= reply.from)
            hours[hour] += count;
    }
    for (const auto& [hour, count] : hours) {
        reply.hours.push_back({hour, count});
        reply.failed_attempts += count;
    }
    return {};
}

Result<void> addLocked(store::ReaderSession& stores, Reply& reply)
{
    const auto locked = stores.security().locked(reply.until, max_locked);
    if (!locked)
        return refuse(locked.error());
    for (const store::LogInGuard& guard : *locked) {
        const auto user = stores.identity().user(guard.user);
        if (!user)
            return refuse(user.error());
        if (*user)
            reply.locked.push_back({(*user)->name, (*user)->display_name, roleFromName((*user)->role),
                                    guard.locked_until.value_or(reply.until), guard.failures});
    }
    return {};
}

Result<void> addAlerts(store::SecurityReader& security, Reply& reply)
{
    const auto alerts = security.alerts({.before = {}, .limit = max_alerts});
    if (!alerts)
        return refuse(alerts.error());
    for (const store::SecurityAlert& alert : alerts->rows) {
        const auto kind = contract::Wire<contract::AlertKind>::unpack(alert.kind);
        if (kind) // one of a newer version is not shown
            reply.alerts.push_back(
                {alert.id, alert.time, *kind, alert.user_name, alert.peer, alert.attempts});
    }
    return {};
}

} // namespace

void registerSecurity(Desk& desk, Attempts& attempts)
{
    desk.on<contract::ShowSecurity>([&attempts](const contract::ShowSecurity& request,
                                                ReadContext& context) -> Result<Reply> {
        const qint32 days = std::clamp(request.days.value_or(contract::ShowSecurity::default_days), 1,
                                       contract::ShowSecurity::max_days);
        Reply reply;
        reply.until = context.now;
        reply.from = std::chrono::floor<std::chrono::hours>(context.now) - std::chrono::hours(24 * days - 1);
        reply.guessing = attempts.isGuessing(context.now);
        if (auto added = addHours(attempts, context.stores.security(), reply); !added)
            return refuse(added.error());
        if (auto added = addLocked(context.stores, reply); !added)
            return refuse(added.error());
        if (auto added = addAlerts(context.stores.security(), reply); !added)
            return refuse(added.error());
        return reply;
    });
}

} // namespace florin::server
