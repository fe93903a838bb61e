// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/messages/sms_ceiling.h"

#include "server/services/identity/security_notes.h"

#include <algorithm>

namespace florin::server
{
namespace
{

/// Where an earlier alert of the same is looked for; older ones are told anew.
constexpr int alerts_looked_through = 200;

} // namespace

std::vector<SmsCeiling::Bound> SmsCeiling::boundsOf(const store::OutboxMessage& message) const
{
    using std::chrono::hours;
    using Kind = store::MessageKind;
    const Bound bank{{message.kind}, m_limits.an_hour, hours(1)};
    switch (message.kind) {
    case Kind::news:
        return {};
    case Kind::warning:
    case Kind::lock_warning: {
        // Customers say themselves where they are told: nobody uses up another's warnings with their number.
        const store::MessagesOf own{message.kind, {}, message.customer};
        return {{own, 6, hours(1)}, {own, 10, hours(24)}, bank};
    }
    case Kind::log_in_code: {
        const store::MessagesOf there{message.kind, message.to};
        return {{there, 6, hours(1)}, {there, 20, hours(24)}, bank};
    }
    case Kind::session_code: {
        // Who is logged in signs and unlocks; a family may share one phone.
        const store::MessagesOf there{message.kind, message.to};
        return {{there, 12, hours(1)}, {there, 40, hours(24)}, bank};
    }
    }
    return {bank};
}

Result<std::optional<SmsCeiling::Reached>> SmsCeiling::reachedBy(const store::OutboxMessage& message,
                                                                 WriteContext& write) const
{
    std::optional<Reached> reached;
    for (const Bound& bound : boundsOf(message)) {
        const auto oldest = write.stores.messages().nthNewest(bound.counted, bound.messages - 1);
        if (!oldest)
            return refuse(oldest.error());
        if (!*oldest || write.now - **oldest >= bound.within)
            continue;
        const Timestamp free = **oldest + bound.within;
        if (!reached || reached->free < free)
            reached = Reached{bound, free};
    }
    return reached;
}

Result<void> SmsCeiling::enqueue(const store::OutboxMessage& message, const store::SecurityAlert& about,
                                 WriteContext& write) const
{
    const auto reached = reachedBy(message, write);
    if (!reached)
        return refuse(reached.error());
    if (*reached) {
        if (auto told = tell((*reached)->bound, about, write); !told)
            return told;
        const auto wait = std::chrono::ceil<std::chrono::minutes>((*reached)->free - write.now);
        return refuse({ProblemCode::sms_limit, {{QStringLiteral("minutes"), qint64{wait.count()}}}});
    }
    const auto queued = write.stores.messages().enqueue(message);
    return queued ? Result<void>() : refuse(queued.error());
}

Result<void> SmsCeiling::tell(const Bound& bound, store::SecurityAlert about, WriteContext& write) const
{
    constexpr auto kind = contract::AlertKind::sms_limit;
    if (bound.isOfBank())
        about = {};
    about.attempts = bound.messages;
    const auto earlier = write.stores.security().alerts({.before = {}, .limit = alerts_looked_through});
    if (!earlier)
        return refuse(earlier.error());
    const QString name = contract::Wire<contract::AlertKind>::pack(kind);
    const bool is_told = std::ranges::any_of(earlier->rows, [&](const store::SecurityAlert& alert) {
        return alert.kind == name && alert.user == about.user && write.now - alert.time < bound.within;
    });
    if (is_told)
        return {};
    write.onCommit([this, about] {
        m_log.write(
            {.event = "sms_limit", .user = about.user_name, .peer = about.peer, .attempts = about.attempts});
    });
    return raiseAlert(kind, about, write);
}

} // namespace florin::server
