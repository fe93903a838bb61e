// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/second_factor_service.h"

#include "core/random.h"
#include "server/services/identity/identity_service.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"
#include "server/services/identity/remembered_devices.h"
#include "server/services/identity/totp.h"
#include "store/bank_store.h"

namespace florin::server
{
namespace
{

constexpr int recovery_code_count = 10;
/// Three groups of twenty bits: kept as a keyed hash, tried only through the throttle.
constexpr int recovery_code_groups = 3;

struct RecoveryCodes {
    std::vector<Secret> shown; ///< with dashes
    std::vector<Secret> kept;  ///< without
};

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

/// The password and the ways beside it are new: nothing from before opens anything.
Result<EndedSessions> endEverything(UserId user, WriteContext& write)
{
    auto removed = write.stores.credentials().removeDevicesOf(user);
    if (!removed)
        return refuse(std::move(removed.error()));
    return SessionMaker::endOthers(user, write);
}

Result<void> forgetSecondFactor(UserId user, WriteContext& write)
{
    auto& credentials = write.stores.credentials();
    for (const auto state : {store::AuthenticatorState::Pending, store::AuthenticatorState::Confirmed}) {
        if (auto removed = credentials.removeAuthenticator(user, state); !removed)
            return removed;
    }
    return credentials.setRecoveryCodes(user, {});
}

} // namespace

SecondFactorService::SecondFactorService(Desk& desk, IdentityService& identity)
    : m_identity(identity)
    , m_maker(desk)
{
    const auto on = [&desk, this]<class Op, class Reply>(
                        Result<Reply> (SecondFactorService::*handler)(const Op&, SignContext&)) {
        desk.on<Op>([this, handler](const Op& request, SignContext& context) {
            return (this->*handler)(request, context);
        });
    };
    on(&SecondFactorService::giveCode);
    on(&SecondFactorService::beginAuthenticator);
    on(&SecondFactorService::confirmAuthenticator);
    on(&SecondFactorService::removeAuthenticator);
    on(&SecondFactorService::renewRecoveryCodes);
    on(&SecondFactorService::prove);
    on(&SecondFactorService::unlock);
    on(&SecondFactorService::recoverPassword);
    on(&SecondFactorService::resetAccess);
}

Result<contract::LoggedIn> SecondFactorService::giveCode(const contract::GiveCode& request,
                                                         SignContext& context)
{
    if (auto taken = m_second_factor.take(context.caller.user, request.code, context); !taken)
        return refuse(std::move(taken.error()));
    std::optional<Secret> device_token;
    auto session = m_maker.raise(context, [&](WriteContext& write) -> Result<void> {
        if (request.remember) {
            auto token = devices::remember(write.caller.user, request.device_name, write);
            if (!token)
                return refuse(std::move(token.error()));
            device_token = std::move(*token);
        }
        const auto user = write.stores.identity().user(write.caller.user);
        if (!user || !*user)
            return refuse(user ? Problem(ProblemCode::session_ended) : user.error());
        return noteSignIn(**user, QStringLiteral("done"), write);
    });
    if (session)
        session->device_token = std::move(device_token);
    return session;
}

Result<contract::BeginAuthenticator::Reply>
SecondFactorService::beginAuthenticator(const contract::BeginAuthenticator& request, SignContext& context)
{
    if (auto own = m_identity.confirm(request.password, context); !own)
        return refuse(std::move(own.error()));
    const auto bank = context.stores.bank().profile();
    if (!bank)
        return refuse(bank.error());
    const Secret secret = Secret::random(totp::secret_bytes);
    auto kept = context.write([&](WriteContext& write) {
        return write.stores.credentials().setAuthenticator({write.caller.user, secret, write.now, 0},
                                                           store::AuthenticatorState::Pending);
    });
    if (!kept)
        return refuse(std::move(kept.error()));
    return contract::BeginAuthenticator::Reply{totp::asBase32(secret),
                                               totp::uri(secret, bank->name, context.caller.name)};
}

Result<contract::ConfirmAuthenticator::Reply>
SecondFactorService::confirmAuthenticator(const contract::ConfirmAuthenticator& request, SignContext& context)
{
    const UserId user = context.caller.user;
    const auto pending = context.stores.credentials().authenticator(user, store::AuthenticatorState::Pending);
    if (!pending)
        return refuse(pending.error());
    if (!*pending)
        return refuse(ProblemCode::no_second_factor);
    const auto step = m_second_factor.firstStep(user, (*pending)->secret, request.code, context);
    if (!step)
        return refuse(step.error());
    RecoveryCodes codes = newRecoveryCodes();
    auto session = m_maker.raise(context, [&](WriteContext& write) -> Result<void> {
        auto& credentials = write.stores.credentials();
        // What was begun from another place meanwhile is not what this code belongs to.
        const auto still = credentials.authenticator(user, store::AuthenticatorState::Pending);
        if (!still)
            return refuse(still.error());
        if (*still != *pending)
            return refuse(ProblemCode::wrong_code);
        if (auto set = credentials.setAuthenticator({user, (*pending)->secret, write.now, *step},
                                                    store::AuthenticatorState::Confirmed);
            !set)
            return set;
        if (auto set = credentials.removeAuthenticator(user, store::AuthenticatorState::Pending); !set)
            return set;
        if (auto set = credentials.setRecoveryCodes(user, codes.kept); !set)
            return set;
        if (auto ended = endEverything(user, write); !ended)
            return refuse(std::move(ended.error()));
        return audited(QStringLiteral("identity.confirm_authenticator"), write.caller.name, write);
    });
    if (!session)
        return refuse(std::move(session.error()));
    m_maker.forget({user, hashOf(session->token)});
    return contract::ConfirmAuthenticator::Reply{std::move(*session), std::move(codes.shown)};
}

Result<contract::Done> SecondFactorService::removeAuthenticator(const contract::RemoveAuthenticator& request,
                                                                SignContext& context)
{
    if (isSecondFactorAsked(context.caller.role))
        return refuse(ProblemCode::second_factor_asked);
    if (auto own = m_identity.confirm(request.password, context); !own)
        return refuse(std::move(own.error()));
    const UserId user = context.caller.user;
    if (auto taken = m_second_factor.take(user, request.code, context); !taken)
        return refuse(std::move(taken.error()));
    EndedSessions others;
    auto removed = context.write([&](WriteContext& write) -> Result<void> {
        if (auto forgotten = forgetSecondFactor(user, write); !forgotten)
            return forgotten;
        auto ended = endEverything(user, write);
        if (!ended)
            return refuse(std::move(ended.error()));
        others = *ended;
        return audited(QStringLiteral("identity.remove_authenticator"), write.caller.name, write);
    });
    if (!removed)
        return refuse(std::move(removed.error()));
    m_maker.forget(others);
    auto after = std::make_shared<Caller>(context.caller);
    after->has_second_factor = false;
    context.bind(after);
    return contract::Done{};
}

Result<contract::RenewRecoveryCodes::Reply>
SecondFactorService::renewRecoveryCodes(const contract::RenewRecoveryCodes& request, SignContext& context)
{
    const UserId user = context.caller.user;
    if (auto taken = m_second_factor.takeFromApp(user, request.code, context); !taken)
        return refuse(std::move(taken.error()));
    RecoveryCodes codes = newRecoveryCodes();
    auto kept = context.write([&](WriteContext& write) -> Result<void> {
        if (auto set = write.stores.credentials().setRecoveryCodes(user, codes.kept); !set)
            return set;
        return audited(QStringLiteral("identity.renew_recovery_codes"), write.caller.name, write);
    });
    if (!kept)
        return refuse(std::move(kept.error()));
    return contract::RenewRecoveryCodes::Reply{std::move(codes.shown)};
}

Result<contract::Done> SecondFactorService::prove(const contract::Prove& request, SignContext& context)
{
    SignedRequests& requests = context.caller.session->signedRequests();
    // A code is good once: it is not spent on what cannot be signed any more.
    if (!requests.isOpen(request.challenge, context.now))
        return refuse(ProblemCode::unknown_session);
    if (auto taken = m_second_factor.takeFromApp(context.caller.user, request.code, context); !taken)
        return refuse(std::move(taken.error()));
    if (!requests.sign(request.challenge, context.now))
        return refuse(ProblemCode::unknown_session);
    return contract::Done{};
}

Result<contract::Done> SecondFactorService::unlock(const contract::Unlock& request, SignContext& context)
{
    if (request.password.has_value() == request.code.has_value())
        return refuse(
            invalidField(QStringLiteral("password"), QStringLiteral("or a code is needed, one of them")));
    const auto same = request.password ? m_identity.confirm(*request.password, context)
                                       : m_second_factor.take(context.caller.user, *request.code, context);
    if (!same)
        return refuse(same.error());
    return contract::Done{};
}

Result<contract::Done> SecondFactorService::recoverPassword(const contract::RecoverPassword& request,
                                                            SignContext& context)
{
    auto user = findUser(request.user, context.stores);
    if (!user)
        return refuse(std::move(user.error()));
    const bool known = *user && (*user)->active;
    if (auto strong = passwords::checkStrength(request.replacement, request.user); !strong)
        return refuse(std::move(strong.error()));
    // As slow, whoever is asked for; throttled like a log-in under that name.
    auto record = passwords::record(request.replacement);
    if (!record)
        return refuse(std::move(record.error()));
    const auto proven = m_identity.guarded(*user, request.user, context, [&]() -> Result<void> {
        if (!known)
            return refuse(ProblemCode::log_in_failed);
        return m_second_factor.takeBoth((*user)->id, request.code, request.recovery_code, context);
    });
    if (!proven)
        return refuse(proven.error());
    EndedSessions ended;
    auto changed = context.write([&](WriteContext& write) -> Result<void> {
        if (auto set = write.stores.identity().setPassword((*user)->id, *record, false); !set)
            return set;
        auto all = endEverything((*user)->id, write);
        if (!all)
            return refuse(std::move(all.error()));
        ended = *all;
        return noteAbout(**user, QStringLiteral("identity.recover_password"), QStringLiteral("done"), write);
    });
    if (!changed)
        return refuse(std::move(changed.error()));
    m_identity.attempts().forgive(*proven);
    m_maker.forget(ended);
    return contract::Done{};
}

Result<contract::ResetAccess::Reply> SecondFactorService::resetAccess(const contract::ResetAccess& request,
                                                                      SignContext& context)
{
    auto user = findUser(request.user, context.stores);
    if (!user)
        return refuse(std::move(user.error()));
    if (!*user)
        return refuse(ProblemCode::unknown_user);
    const UserId id = (*user)->id;
    if (id == context.caller.user)
        return refuse(ProblemCode::not_permitted); // somebody else resets one's own
    const Secret password = oneTimePassword();
    auto record = passwords::record(password);
    if (!record)
        return refuse(std::move(record.error()));
    EndedSessions ended;
    auto reset = context.write([&](WriteContext& write) -> Result<void> {
        if (auto set = write.stores.identity().setPassword(id, *record, true); !set)
            return set;
        if (auto forgotten = forgetSecondFactor(id, write); !forgotten)
            return forgotten;
        auto all = endEverything(id, write);
        if (!all)
            return refuse(std::move(all.error()));
        ended = *all;
        return audited(QStringLiteral("identity.reset_access"), (*user)->name, write);
    });
    if (!reset)
        return refuse(std::move(reset.error()));
    m_maker.forget(ended);
    return contract::ResetAccess::Reply{id, password};
}

} // namespace florin::server
