// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/security_keys.h"

#include "server/desk/sessions.h"
#include "server/services/identity/people.h"
#include "server/services/identity/security_notes.h"
#include "store/bank_store.h"

#include <algorithm>

namespace florin::server
{
namespace
{

/// Whoever sits at an unlocked screen can touch a key that is plugged in; a fingerprint or PIN they have not.
/// At log-in the password was given just before.
bool mustVerify(contract::KeyUse use)
{
    return use != contract::KeyUse::log_in;
}

/// The key stays where it is, and opens nothing any more.
Result<bool> lockCopied(const store::SecurityKey& key, const SmsCeiling& ceiling, WriteContext& write)
{
    const auto locked = write.stores.credentials().lockSecurityKey(key.user, key.id, write.now);
    if (!locked)
        return refuse(locked.error());
    if (*locked == 0)
        return false; // it is locked already, or gone
    const auto user = write.stores.identity().user(key.user);
    if (!user || !*user)
        return refuse(user ? Problem(ProblemCode::session_ended) : user.error());
    if (auto noted = noteAbout(**user, QStringLiteral("identity.security_key_copied"),
                               QStringLiteral("locked"), write);
        !noted)
        return refuse(std::move(noted.error()));
    store::SecurityAlert alert;
    alert.user = key.user;
    alert.user_name = (*user)->name;
    alert.peer = write.caller.peer;
    if (auto raised = raiseAlert(contract::AlertKind::key_copied, alert, write); !raised)
        return refuse(std::move(raised.error()));
    if (auto told = tellOfCopiedKey(**user, key.name, ceiling, write); !told)
        return refuse(std::move(told.error()));
    return true;
}

} // namespace

Result<contract::KeyChallenge> SecurityKeys::ask(contract::KeyUse use, const QByteArray& bound_to,
                                                 SignContext& context) const
{
    const auto keys = context.stores.credentials().securityKeysOf(context.caller.user);
    const auto bank = context.stores.bank().profile();
    if (!keys || !bank)
        return refuse(keys ? bank.error() : keys.error());
    contract::KeyChallenge challenge;
    for (const store::SecurityKey& key : *keys) {
        if (!key.locked_since)
            challenge.credentials.push_back({key.credential});
    }
    if (challenge.credentials.empty())
        return refuse(ProblemCode::no_second_factor);
    challenge.challenge = context.caller.session->keyChallenges().make(use, bound_to, context.now);
    challenge.bank = KeyCheck::bankOf(*bank);
    challenge.verify_user = mustVerify(use);
    return challenge;
}

Result<void> SecurityKeys::take(const contract::KeyAssertion& answer, contract::KeyUse use,
                                const QByteArray& bound_to, SignContext& context) const
{
    const auto challenge = context.caller.session->keyChallenges().take(use, bound_to, context.now);
    if (!challenge)
        return refused(ProblemCode::key_too_late, context);
    const auto keys = context.stores.credentials().securityKeysOf(context.caller.user);
    const auto bank = context.stores.bank().profile();
    if (!keys || !bank)
        return refuse(keys ? bank.error() : keys.error());
    const auto key = std::ranges::find(*keys, answer.credential.value, &store::SecurityKey::credential);
    if (key == keys->end())
        return refused(ProblemCode::key_refused, context);
    if (key->locked_since)
        return refused(ProblemCode::key_copied, context);
    const KeyCheck check(KeyCheck::bankOf(*bank));
    const auto counter =
        check.assertion(answer, *key, check.clientDataHash(contract::KeyCeremony::Get, *challenge),
                        mustVerify(use) ? KeyCheck::User::Verified : KeyCheck::User::Present);
    if (!counter)
        return refused(counter.error(), context);
    return count(*key, *counter, context);
}

Result<void> SecurityKeys::count(const store::SecurityKey& key, qint64 counter, SignContext& context) const
{
    bool grew = false;
    bool is_locked_now = false;
    auto written = context.write([&](WriteContext& write) -> Result<void> {
        const auto taken = write.stores.credentials().takeCounter(key.user, key.id, counter, write.now);
        if (!taken)
            return refuse(taken.error());
        grew = *taken;
        if (grew)
            return {};
        const auto locked = lockCopied(key, m_ceiling, write);
        if (!locked)
            return refuse(locked.error());
        is_locked_now = *locked;
        return {};
    });
    if (!written || grew)
        return written;
    if (is_locked_now)
        m_log.write(
            {.event = "security_key_copied", .user = context.caller.name, .peer = context.caller.peer});
    return refuse(ProblemCode::key_copied);
}

Result<void> SecurityKeys::refused(Problem problem, const SignContext& context) const
{
    m_log.write({.event = "security_key_refused",
                 .user = context.caller.name,
                 .peer = context.caller.peer,
                 .is_routine = true});
    return refuse(std::move(problem));
}

} // namespace florin::server
