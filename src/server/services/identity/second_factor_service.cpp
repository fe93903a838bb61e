// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/second_factor_service.h"

#include "server/services/identity/factors.h"
#include "server/services/identity/identity_service.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"
#include "server/services/identity/people_facts.h"
#include "server/services/identity/security_keys.h"
#include "server/services/identity/sign_in.h"
#include "server/services/identity/sms_codes.h"
#include "server/services/identity/totp.h"
#include "store/bank_store.h"
#include "store/customer_store.h"

namespace florin::server
{
namespace
{

/// What is left of somebody's second factors without the app. second_factor_asked.
Result<Factors> withoutApp(const Caller& caller, store::CredentialReader& credentials)
{
    auto factors = factorsOf(caller.user, credentials);
    if (!factors)
        return factors;
    factors->has_app = false;
    if (auto left = requireWayIn(*factors, caller.role); !left)
        return refuse(std::move(left.error()));
    return factors;
}

/// Of a code and a security key's answer exactly one is given.
Result<void> requireOne(bool has_code, bool has_assertion)
{
    if (has_code != has_assertion)
        return {};
    return refuse(invalidField(QStringLiteral("code"),
                               QStringLiteral("or a security key's answer is needed, one of them")));
}

} // namespace

SecondFactorService::SecondFactorService(Desk& desk, IdentityService& identity, SecondFactor& codes,
                                         SecurityKeys& keys)
    : m_identity(identity)
    , m_codes(codes)
    , m_keys(keys)
    , m_maker(desk)
{
    desk.on(*this, &SecondFactorService::giveCode);
    desk.on(*this, &SecondFactorService::beginAuthenticator);
    desk.on(*this, &SecondFactorService::confirmAuthenticator);
    desk.on(*this, &SecondFactorService::removeAuthenticator);
    desk.on(*this, &SecondFactorService::renewRecoveryCodes);
    desk.on(*this, &SecondFactorService::prove);
    desk.on(*this, &SecondFactorService::unlock);
    // Nobody is logged in here: it waits where a log-in under that name would.
    desk.on(*this, &SecondFactorService::recoverPassword, {}, {},
            [this, &desk](const contract::RecoverPassword& request, const Caller& caller) {
                return m_identity.attempts().triage(request.user, caller.peer, desk.clock().now());
            });
    desk.on(*this, &SecondFactorService::resetAccess, {}, &describeReset);
}

Result<contract::LoggedIn> SecondFactorService::giveCode(const contract::GiveCode& request,
                                                         SignContext& context)
{
    if (auto taken = m_codes.take(context.caller.user, request.code,
                                  sms_codes::boundTo(contract::KeyUse::log_in), context);
        !taken)
        return refuse(std::move(taken.error()));
    return finishSignIn(m_maker, {request.remember, request.device_name}, context);
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
    const auto step = m_codes.firstStep(user, (*pending)->secret, request.code, context);
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

Result<contract::FactorsLeft>
SecondFactorService::removeAuthenticator(const contract::RemoveAuthenticator& request, SignContext& context)
{
    const UserId user = context.caller.user;
    if (auto left = withoutApp(context.caller, context.stores.credentials()); !left)
        return refuse(std::move(left.error()));
    if (auto own = m_identity.confirm(request.password, context); !own)
        return refuse(std::move(own.error()));
    if (auto taken = m_codes.take(user, request.code, sms_codes::boundTo(contract::KeyUse::manage), context);
        !taken)
        return refuse(std::move(taken.error()));
    const auto remove = [](WriteContext& write) -> Result<Factors> {
        auto& credentials = write.stores.credentials();
        auto left = withoutApp(write.caller, credentials);
        if (!left)
            return left;
        if (auto gone =
                credentials.removeAuthenticator(write.caller.user, store::AuthenticatorState::Confirmed);
            !gone)
            return refuse(std::move(gone.error()));
        return left;
    };
    return removeFactor(QStringLiteral("identity.remove_authenticator"), remove, m_maker, context);
}

Result<contract::RenewRecoveryCodes::Reply>
SecondFactorService::renewRecoveryCodes(const contract::RenewRecoveryCodes& request, SignContext& context)
{
    const UserId user = context.caller.user;
    if (auto one = requireOne(request.code.has_value(), request.assertion.has_value()); !one)
        return refuse(std::move(one.error()));
    auto taken = request.code ? m_codes.takeFresh(user, *request.code,
                                                  sms_codes::boundTo(contract::KeyUse::manage), context)
                              : m_keys.take(*request.assertion, contract::KeyUse::manage, {}, context);
    if (!taken)
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
    if (auto one = requireOne(request.code.has_value(), request.assertion.has_value()); !one)
        return refuse(std::move(one.error()));
    SignedRequests& requests = context.caller.session->signedRequests();
    // A code is good once: it is not spent on what cannot be signed any more.
    const auto digest = requests.digestOf(request.challenge, context.now);
    if (!digest)
        return refuse(ProblemCode::unknown_session);
    auto taken = request.code
                     ? m_codes.takeFresh(context.caller.user, *request.code,
                                         sms_codes::boundTo(contract::KeyUse::sign, *digest), context)
                     : m_keys.take(*request.assertion, contract::KeyUse::sign, *digest, context);
    if (!taken)
        return refuse(std::move(taken.error()));
    if (!requests.sign(request.challenge, context.now))
        return refuse(ProblemCode::unknown_session);
    return contract::Done{};
}

Result<contract::Done> SecondFactorService::unlock(const contract::Unlock& request, SignContext& context)
{
    if (request.password.has_value() + request.code.has_value() + request.assertion.has_value() != 1)
        return refuse(invalidField(QStringLiteral("password"),
                                   QStringLiteral("or a code or a security key's answer is needed, one of "
                                                  "them")));
    const auto same = [&] {
        if (request.password)
            return m_identity.confirm(*request.password, context);
        if (request.code)
            return m_codes.take(context.caller.user, *request.code,
                                sms_codes::boundTo(contract::KeyUse::unlock), context);
        return m_keys.take(*request.assertion, contract::KeyUse::unlock, {}, context);
    }();
    if (!same)
        return refuse(same.error());
    return contract::Done{};
}

Result<contract::Done> SecondFactorService::recoverPassword(const contract::RecoverPassword& request,
                                                            SignContext& context)
{
    auto user = findAtLogIn(request.user, context.stores);
    if (!user)
        return refuse(std::move(user.error()));
    const bool known = *user && (*user)->active;
    // By what was typed alone: their own name would tell a stranger what it is.
    if (auto strong = passwords::checkStrength(request.replacement, {request.user}); !strong)
        return refuse(std::move(strong.error()));
    Secret record;
    const auto proven = m_identity.guarded(*user, request.user, context, [&]() -> Result<void> {
        auto made = passwords::record(request.replacement); // as slow, whoever is asked for
        if (!made)
            return refuse(std::move(made.error()));
        record = std::move(*made);
        if (!known)
            return refuse(ProblemCode::log_in_failed);
        return m_codes.takeBoth((*user)->id, request.code, request.recovery_code, context);
    });
    if (!proven)
        return refuse(proven.error());
    EndedSessions ended;
    auto changed = context.write([&](WriteContext& write) -> Result<void> {
        if (auto set = write.stores.identity().setPassword((*user)->id, record, false); !set)
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
                                                                      WriteContext& context)
{
    const auto user = findUser(request.user, context.stores.identity(), context.stores.customers());
    if (!user)
        return refuse(user.error());
    if (!*user)
        return refuse(ProblemCode::unknown_user);
    const UserId id = (*user)->id;
    if (id == context.caller.user)
        return refuse(ProblemCode::not_permitted); // somebody else resets one's own
    if (auto set = context.stores.identity().setPassword(id, Secret(), true); !set)
        return refuse(std::move(set.error()));
    if (auto forgotten = forgetFactors(id, context); !forgotten)
        return refuse(std::move(forgotten.error()));
    if (auto ended = endEverything(id, m_maker, context); !ended)
        return refuse(std::move(ended.error()));
    return contract::ResetAccess::Reply{id};
}

} // namespace florin::server
