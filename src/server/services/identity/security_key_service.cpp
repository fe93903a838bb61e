// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/security_key_service.h"

#include "contract/digest.h"
#include "server/services/identity/factors.h"
#include "server/services/identity/identity_service.h"
#include "server/services/identity/people.h"
#include "server/services/identity/second_factor.h"
#include "server/services/identity/security_keys.h"
#include "server/services/identity/sign_in.h"
#include "server/services/identity/sms_codes.h"
#include "store/bank_store.h"

#include <algorithm>

namespace florin::server
{
namespace
{

/// The same for each key of one person at one bank. Who knows the bank's id can count users up to find whose
/// it is; their name stands beside it on the key.
contract::Bytes<64> handleOf(UserId user, const store::BankProfile& bank)
{
    return {contract::blake2b("florin/security-key/user/" + bank.id.toUtf8() + '/' +
                              QByteArray::number(user.value))};
}

Problem keysFull()
{
    return {ProblemCode::keys_full, {{QStringLiteral("count"), SecurityKeyService::max_keys}}};
}

bool isFull(const Factors& factors)
{
    return std::ssize(factors.keys) >= SecurityKeyService::max_keys;
}

store::SecurityKey keptAs(const KeyCheck::Credential& made, const QString& name, const WriteContext& write)
{
    store::SecurityKey key;
    key.user = write.caller.user;
    key.name = name;
    key.credential = made.id;
    key.public_key = made.public_key;
    key.algorithm = made.algorithm;
    key.verifies_user = made.verified_user;
    key.counter = made.counter;
    key.since = write.now;
    return key;
}

/// What is left of somebody's second factors without this key. unknown_security_key, second_factor_asked.
Result<Factors> without(SecurityKeyId id, const Caller& caller, store::CredentialReader& credentials)
{
    auto factors = factorsOf(caller.user, credentials);
    if (!factors)
        return factors;
    if (std::erase_if(factors->keys, [id](const store::SecurityKey& key) { return key.id == id; }) == 0)
        return refuse(ProblemCode::unknown_security_key);
    if (auto left = requireWayIn(*factors, caller.role); !left)
        return refuse(std::move(left.error()));
    return factors;
}

} // namespace

SecurityKeyService::SecurityKeyService(Desk& desk, IdentityService& identity, SecondFactor& codes,
                                       SecurityKeys& keys)
    : m_identity(identity)
    , m_codes(codes)
    , m_keys(keys)
    , m_maker(desk)
{
    desk.on(*this, &SecurityKeyService::ask);
    desk.on(*this, &SecurityKeyService::give);
    desk.on(*this, &SecurityKeyService::begin);
    desk.on(*this, &SecurityKeyService::confirm);
    desk.on(*this, &SecurityKeyService::rename);
    desk.on(*this, &SecurityKeyService::remove);
}

Result<contract::KeyChallenge> SecurityKeyService::ask(const contract::AskSecurityKey& request,
                                                       SignContext& context)
{
    const bool signs = request.use == contract::KeyUse::sign;
    if (signs != request.request.has_value())
        return refuse(invalidField(QStringLiteral("request"),
                                   QStringLiteral("names what is to be signed, and nothing else")));
    if (!signs)
        return m_keys.ask(request.use, {}, context);
    const auto digest = context.caller.session->signedRequests().digestOf(*request.request, context.now);
    if (!digest)
        return refuse(ProblemCode::unknown_session);
    return m_keys.ask(request.use, *digest, context);
}

Result<contract::LoggedIn> SecurityKeyService::give(const contract::GiveSecurityKey& request,
                                                    SignContext& context)
{
    if (auto taken = m_keys.take(request.assertion, contract::KeyUse::log_in, {}, context); !taken)
        return refuse(std::move(taken.error()));
    return finishSignIn(m_maker, {request.remember, request.device_name}, context);
}

Result<contract::KeyRequest> SecurityKeyService::begin(const contract::BeginSecurityKey& request,
                                                       SignContext& context)
{
    if (auto own = m_identity.confirm(request.password, context); !own)
        return refuse(std::move(own.error()));
    const auto factors = factorsOf(context.caller.user, context.stores.credentials());
    const auto bank = context.stores.bank().profile();
    if (!factors || !bank)
        return refuse(factors ? bank.error() : factors.error());
    if (isFull(*factors))
        return refuse(keysFull());
    contract::KeyRequest reply;
    reply.challenge = context.caller.session->keyChallenges().makeForNew(context.now);
    reply.bank = KeyCheck::bankOf(*bank);
    reply.bank_name = bank->name;
    reply.user = handleOf(context.caller.user, *bank);
    reply.user_name = context.caller.name;
    reply.display_name = context.caller.display_name;
    for (const store::SecurityKey& key : factors->keys)
        reply.known.push_back({key.credential});
    return reply;
}

Result<contract::ConfirmSecurityKey::Reply>
SecurityKeyService::confirm(const contract::ConfirmSecurityKey& request, SignContext& context)
{
    const UserId user = context.caller.user;
    const auto challenge = context.caller.session->keyChallenges().takeForNew(context.now);
    if (!challenge)
        return refuse(ProblemCode::key_too_late);
    const auto bank = context.stores.bank().profile();
    if (!bank)
        return refuse(bank.error());
    const KeyCheck check(KeyCheck::bankOf(*bank));
    const auto made =
        check.credential(request.credential, check.clientDataHash(contract::KeyCeremony::Create, *challenge));
    if (!made)
        return refuse(made.error());
    RecoveryCodes codes;
    auto session = m_maker.raise(context, [&](WriteContext& write) -> Result<void> {
        auto& credentials = write.stores.credentials();
        const auto factors = factorsOf(user, credentials);
        if (!factors)
            return refuse(factors.error());
        if (isFull(*factors))
            return refuse(keysFull());
        if (auto added = credentials.addSecurityKey(keptAs(*made, request.name, write)); !added)
            return refuse(std::move(added.error()));
        const auto left = credentials.recoveryCodes(user);
        if (!left)
            return refuse(left.error());
        if (*left == 0) {
            codes = newRecoveryCodes();
            if (auto set = credentials.setRecoveryCodes(user, codes.kept); !set)
                return set;
        }
        if (auto ended = endEverything(user, write); !ended)
            return refuse(std::move(ended.error()));
        return audited(QStringLiteral("identity.confirm_security_key"), write.caller.name, write);
    });
    if (!session)
        return refuse(std::move(session.error()));
    m_maker.forget({user, hashOf(session->token)});
    return contract::ConfirmSecurityKey::Reply{std::move(*session), std::move(codes.shown)};
}

Result<contract::Done> SecurityKeyService::rename(const contract::RenameSecurityKey& request,
                                                  SignContext& context)
{
    auto renamed = context.write([&](WriteContext& write) -> Result<void> {
        if (auto set = write.stores.credentials().renameSecurityKey(write.caller.user, request.security_key,
                                                                    request.name);
            !set)
            return set;
        return audited(QStringLiteral("identity.rename_security_key"), write.caller.name, write);
    });
    if (!renamed)
        return refuse(std::move(renamed.error()));
    return contract::Done{};
}

Result<void> SecurityKeyService::prove(const contract::RemoveSecurityKey& request, SignContext& context)
{
    if (request.code.has_value() == request.assertion.has_value())
        return refuse(invalidField(QStringLiteral("code"),
                                   QStringLiteral("or a security key's answer is needed, one of them")));
    if (auto own = m_identity.confirm(request.password, context); !own)
        return own;
    return request.code ? m_codes.take(context.caller.user, *request.code,
                                       sms_codes::boundTo(contract::KeyUse::manage), context)
                        : m_keys.take(*request.assertion, contract::KeyUse::manage, {}, context);
}

Result<contract::FactorsLeft> SecurityKeyService::remove(const contract::RemoveSecurityKey& request,
                                                         SignContext& context)
{
    // A code is good once: it is not spent on what is refused anyway.
    if (auto left = without(request.security_key, context.caller, context.stores.credentials()); !left)
        return refuse(std::move(left.error()));
    if (auto proven = prove(request, context); !proven)
        return refuse(std::move(proven.error()));
    const auto remove = [&request](WriteContext& write) -> Result<Factors> {
        auto& credentials = write.stores.credentials();
        // Of two that are removed at once, one may be the last by now.
        auto left = without(request.security_key, write.caller, credentials);
        if (!left)
            return left;
        if (auto gone = credentials.removeSecurityKey(write.caller.user, request.security_key); !gone)
            return refuse(std::move(gone.error()));
        return left;
    };
    return removeFactor(QStringLiteral("identity.remove_security_key"), remove, m_maker, context);
}

} // namespace florin::server
