// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/remembered_devices.h"

#include "server/services/identity/people.h"
#include "server/services/identity/session_maker.h"

namespace florin::server::devices
{
namespace
{

/// More than this many the oldest goes: a list nobody reads protects nobody.
constexpr std::size_t max_devices = 20;

/// The token was copied: whoever has it, and whoever it was copied from, gives the second factor again.
Result<void> endStolen(const store::Device& device, SignContext& context, Sessions& sessions)
{
    EndedSessions ended;
    auto done = context.write([&](WriteContext& write) -> Result<void> {
        auto removed = write.stores.credentials().removeDevice(device.user, device.id);
        if (!removed)
            return refuse(std::move(removed.error()));
        auto others = SessionMaker::endOthers(device.user, write);
        if (!others)
            return refuse(std::move(others.error()));
        ended = *others;
        const auto user = write.stores.identity().user(device.user);
        if (!user)
            return refuse(user.error());
        return *user ? noteAbout(**user, QStringLiteral("identity.device_token_reused"),
                                 QStringLiteral("ended"), write)
                     : Result<void>();
    });
    if (done)
        sessions.end(ended);
    return done;
}

} // namespace

Result<std::optional<Renewal>> recognised(UserId user, const Secret& token, SignContext& context,
                                          Sessions& sessions)
{
    const QByteArray hash = hashOf(token);
    const auto device = context.stores.credentials().deviceOf(hash);
    if (!device)
        return refuse(device.error());
    if (!*device || (*device)->user != user)
        return std::optional<Renewal>();
    const auto age = context.now - (*device)->last_used;
    const bool is_repeat = age <= repeat_time && (*device)->address == context.caller.peer;
    if ((*device)->token_hash != hash && !is_repeat) {
        if (auto ended = endStolen(**device, context, sessions); !ended)
            return refuse(std::move(ended.error()));
        return std::optional<Renewal>();
    }
    if (age > good_for)
        return std::optional<Renewal>();
    Renewal renewal{**device, **device, newToken()};
    renewal.renewed.previous_hash = hash;
    renewal.renewed.token_hash = hashOf(renewal.token);
    renewal.renewed.address = context.caller.peer;
    renewal.renewed.last_used = context.now;
    return renewal;
}

Result<void> renew(const Renewal& renewal, WriteContext& write)
{
    // Of two who bring the same token at once, one comes first; the other is told to log in again.
    const auto now = write.stores.credentials().deviceOf(renewal.found.token_hash);
    if (!now)
        return refuse(now.error());
    if (*now != renewal.found)
        return refuse(ProblemCode::log_in_failed);
    return write.stores.credentials().updateDevice(renewal.renewed);
}

Result<Secret> remember(UserId user, const QString& name, WriteContext& write)
{
    auto& credentials = write.stores.credentials();
    const auto known = credentials.devicesOf(user);
    if (!known)
        return refuse(known.error());
    for (std::size_t i = max_devices - 1; i < known->size(); ++i) {
        if (auto removed = credentials.removeDevice(user, (*known)[i].id); !removed)
            return refuse(std::move(removed.error()));
    }
    Secret token = newToken();
    store::Device device;
    device.user = user;
    device.name = name;
    device.address = write.caller.peer;
    device.token_hash = hashOf(token);
    device.since = device.last_used = write.now;
    auto added = credentials.addDevice(device);
    if (!added)
        return refuse(std::move(added.error()));
    return token;
}

} // namespace florin::server::devices
