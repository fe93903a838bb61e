// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/factors.h"

#include "core/random.h"
#include "server/services/identity/log_in_stage.h"
#include "server/services/identity/people.h"
#include "server/services/identity/session_maker.h"

#include <algorithm>

namespace florin::server
{
namespace
{

constexpr int recovery_code_count = 10;
/// Three groups of twenty bits: kept as a keyed hash, tried only through the throttle.
constexpr int recovery_code_groups = 3;

} // namespace

bool Factors::hasUsableKey() const
{
    return std::ranges::any_of(keys, [](const store::SecurityKey& key) { return !key.locked_since; });
}

Result<Factors> factorsOf(UserId user, store::CredentialReader& credentials)
{
    const auto app = credentials.authenticator(user, store::AuthenticatorState::Confirmed);
    if (!app)
        return refuse(app.error());
    auto keys = credentials.securityKeysOf(user);
    if (!keys)
        return refuse(std::move(keys.error()));
    const auto sms = credentials.smsFactor(user, store::AuthenticatorState::Confirmed);
    if (!sms)
        return refuse(sms.error());
    return Factors{app->has_value(), std::move(*keys), sms->has_value()};
}

Result<void> requireWayIn(const Factors& left, contract::Role role)
{
    if (left.canLogIn() || (!left.any() && !isSecondFactorAsked(role)))
        return {};
    return refuse(ProblemCode::second_factor_asked);
}

Result<void> forgetSms(UserId user, WriteContext& write)
{
    auto& credentials = write.stores.credentials();
    for (const auto state : {store::AuthenticatorState::Pending, store::AuthenticatorState::Confirmed}) {
        if (auto removed = credentials.removeSmsFactor(user, state); !removed)
            return removed;
    }
    return credentials.removeSmsCodesOf(user);
}

Result<void> changeSmsNumber(UserId user, const QString& number, WriteContext& write)
{
    auto& credentials = write.stores.credentials();
    const auto used = credentials.smsFactor(user, store::AuthenticatorState::Confirmed);
    if (!used)
        return refuse(used.error());
    // What waits for its first code waits at the number before.
    auto forgotten = forgetSms(user, write);
    if (!forgotten || !*used)
        return forgotten;
    return credentials.setSmsFactor({user, number, write.now}, store::AuthenticatorState::Confirmed);
}

Result<void> forgetFactors(UserId user, WriteContext& write)
{
    auto& credentials = write.stores.credentials();
    for (const auto state : {store::AuthenticatorState::Pending, store::AuthenticatorState::Confirmed}) {
        if (auto removed = credentials.removeAuthenticator(user, state); !removed)
            return removed;
    }
    if (auto removed = credentials.removeSecurityKeysOf(user); !removed)
        return refuse(std::move(removed.error()));
    if (auto removed = forgetSms(user, write); !removed)
        return removed;
    return credentials.setRecoveryCodes(user, {});
}

Result<EndedSessions> endEverything(UserId user, WriteContext& write)
{
    auto removed = write.stores.credentials().removeDevicesOf(user);
    if (!removed)
        return refuse(std::move(removed.error()));
    return SessionMaker::endOthers(user, write);
}

Result<void> endEverything(UserId user, SessionMaker& maker, WriteContext& write)
{
    const auto ended = endEverything(user, write);
    if (!ended)
        return refuse(ended.error());
    write.onCommit([&maker, ended = *ended] { maker.forget(ended); });
    return {};
}

Result<contract::FactorsLeft> removeFactor(const QString& operation, const FactorRemoval& remove,
                                           SessionMaker& maker, SignContext& context)
{
    EndedSessions others;
    contract::FactorsLeft reply;
    auto removed = context.write([&](WriteContext& write) -> Result<void> {
        const auto left = remove(write);
        if (!left)
            return refuse(left.error());
        reply = {left->any(), left->hasUsableKey(), left->has_sms};
        if (!reply.has_second_factor) {
            if (auto forgotten = forgetFactors(write.caller.user, write); !forgotten)
                return forgotten;
        }
        auto ended = endEverything(write.caller.user, write);
        if (!ended)
            return refuse(std::move(ended.error()));
        others = *ended;
        return audited(operation, write.caller.name, write);
    });
    if (!removed)
        return refuse(std::move(removed.error()));
    maker.forget(others);
    auto after = std::make_shared<Caller>(context.caller);
    after->has_second_factor = reply.has_second_factor && after->has_second_factor;
    context.bind(after);
    return reply;
}

RecoveryCodes newRecoveryCodes()
{
    RecoveryCodes codes;
    for (int i = 0; i < recovery_code_count; ++i) {
        QString code = random::password(recovery_code_groups);
        codes.shown.push_back(Secret::fromText(code));
        code.remove(u'-');
        codes.kept.push_back(Secret::fromText(code));
        wipe(code);
    }
    return codes;
}

} // namespace florin::server
