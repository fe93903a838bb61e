// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/access_service.h"

#include "contract/access.h"
#include "server/services/identity/people.h"
#include "server/services/identity/session_maker.h"
#include "server/services/messages/phones.h"
#include "server/services/messages/provider.h"

#include <algorithm>

namespace florin::server
{
namespace
{

/// Half of the hash of the token's hash: it leads back to neither.
QString shownId(const QByteArray& token_hash)
{
    return QString::fromLatin1(contract::blake2b(token_hash).left(16).toHex());
}

Result<std::vector<contract::SessionSummary>> sessionsOf(const Caller& caller,
                                                         store::IdentityReader& identity, Timestamp now)
{
    const auto kept = identity.sessionsOf(caller.user);
    if (!kept)
        return refuse(kept.error());
    std::vector<contract::SessionSummary> sessions;
    for (const store::Session& session : *kept) {
        if (session.expires <= now)
            continue;
        const bool current = session.token_hash == caller.token_hash;
        sessions.push_back({shownId(session.token_hash), session.device, session.created,
                            current ? now : session.last_seen, current});
    }
    return sessions;
}

Result<std::vector<contract::DeviceSummary>> devicesOf(UserId user, store::CredentialReader& credentials)
{
    const auto kept = credentials.devicesOf(user);
    if (!kept)
        return refuse(kept.error());
    std::vector<contract::DeviceSummary> devices;
    for (const store::Device& device : *kept)
        devices.push_back({device.id, device.name, device.address, device.since, device.last_used});
    return devices;
}

std::vector<contract::SecurityKeySummary> summariesOf(const std::vector<store::SecurityKey>& keys)
{
    std::vector<contract::SecurityKeySummary> summaries;
    for (const store::SecurityKey& key : keys)
        summaries.push_back(
            {key.id, key.name, key.since, key.last_used, key.verifies_user, key.locked_since});
    return summaries;
}

/// They are a customer's, who has a number, of a bank that sends.
Result<bool> areSmsCodesOffered(const Caller& caller, store::ReaderSession& stores)
{
    if (!caller.customer || contract::isStaff(caller.role))
        return false;
    const auto sending = provider::settings(stores.messages());
    if (!sending)
        return refuse(sending.error());
    return sending->enabled && phones::recordedNumber(*caller.customer, stores.customers());
}

Result<void> addSms(contract::ShowAccess::Reply& reply, ReadContext& context)
{
    const auto sms =
        context.stores.credentials().smsFactor(context.caller.user, store::AuthenticatorState::Confirmed);
    const auto offered = areSmsCodesOffered(context.caller, context.stores);
    if (!sms || !offered)
        return refuse(sms ? offered.error() : sms.error());
    reply.sms_codes_offered = *offered;
    if (*sms) {
        reply.sms_codes_since = (*sms)->since;
        reply.sms_number = phones::masked((*sms)->number);
    }
    return {};
}

Result<contract::ShowAccess::Reply> showAccess(const contract::ShowAccess&, ReadContext& context)
{
    const UserId id = context.caller.user;
    auto& credentials = context.stores.credentials();
    const auto user = context.stores.identity().user(id);
    const auto app = credentials.authenticator(id, store::AuthenticatorState::Confirmed);
    const auto codes = credentials.recoveryCodes(id);
    const auto keys = credentials.securityKeysOf(id);
    auto sessions = sessionsOf(context.caller, context.stores.identity(), context.now);
    auto devices = devicesOf(id, credentials);
    if (!user || !*user)
        return refuse(user ? Problem(ProblemCode::session_ended) : user.error());
    if (!app)
        return refuse(app.error());
    if (!codes)
        return refuse(codes.error());
    if (!keys)
        return refuse(keys.error());
    if (!sessions)
        return refuse(sessions.error());
    if (!devices)
        return refuse(devices.error());
    contract::ShowAccess::Reply reply;
    if (auto added = addSms(reply, context); !added)
        return refuse(std::move(added.error()));
    if (*app)
        reply.authenticator_since = (*app)->since;
    if (!*app && keys->empty() && !reply.sms_codes_since)
        reply.enrol_by = enrolBy(**user);
    reply.recovery_codes = static_cast<qint32>(*codes);
    reply.second_factor_asked = isSecondFactorAsked(context.caller.role);
    reply.sessions = std::move(*sessions);
    reply.devices = std::move(*devices);
    reply.security_keys = summariesOf(*keys);
    return reply;
}

Result<contract::Done> endSession(const contract::EndSession& request, SignContext& context,
                                  Sessions& sessions)
{
    const auto kept = context.stores.identity().sessionsOf(context.caller.user);
    if (!kept)
        return refuse(kept.error());
    const auto wanted = std::ranges::find_if(*kept, [&](const store::Session& session) {
        return shownId(session.token_hash) == request.session.value &&
               session.token_hash != context.caller.token_hash;
    });
    if (wanted == kept->end())
        return refuse(ProblemCode::unknown_session);
    const EndedSessions one{{}, wanted->token_hash};
    auto ended = context.write([&](WriteContext& write) -> Result<void> {
        write.endSessions(one);
        if (auto gone = write.stores.identity().endSession(one.token_hash); !gone)
            return gone;
        return audited(QStringLiteral("identity.end_session"), context.caller.name, write);
    });
    if (!ended)
        return refuse(std::move(ended.error()));
    sessions.end(one);
    return contract::Done{};
}

Result<contract::Done> logOutEverywhere(SignContext& context, Sessions& sessions)
{
    EndedSessions others;
    auto ended = context.write([&](WriteContext& write) -> Result<void> {
        auto all = SessionMaker::endOthers(context.caller.user, write);
        if (!all)
            return refuse(std::move(all.error()));
        others = *all;
        if (auto gone = write.stores.credentials().removeDevicesOf(context.caller.user); !gone)
            return refuse(std::move(gone.error()));
        return audited(QStringLiteral("identity.log_out_everywhere"), context.caller.name, write);
    });
    if (!ended)
        return refuse(std::move(ended.error()));
    sessions.end(others);
    return contract::Done{};
}

Result<contract::Done> forgetDevice(const contract::ForgetDevice& request, SignContext& context)
{
    auto forgotten = context.write([&](WriteContext& write) -> Result<void> {
        const auto gone = write.stores.credentials().removeDevice(context.caller.user, request.device);
        if (!gone)
            return refuse(gone.error());
        if (*gone == 0)
            return refuse(ProblemCode::unknown_session);
        return audited(QStringLiteral("identity.forget_device"), context.caller.name, write);
    });
    if (!forgotten)
        return refuse(std::move(forgotten.error()));
    return contract::Done{};
}

} // namespace

void registerAccess(Desk& desk)
{
    Sessions& sessions = desk.sessions();
    desk.on<contract::ShowAccess>(&showAccess);
    desk.on<contract::EndSession>([&sessions](const auto& request, SignContext& context) {
        return endSession(request, context, sessions);
    });
    desk.on<contract::LogOutEverywhere>(
        [&sessions](const auto&, SignContext& context) { return logOutEverywhere(context, sessions); });
    desk.on<contract::ForgetDevice>(&forgetDevice);
}

} // namespace florin::server
