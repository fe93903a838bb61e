// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/second_factor.h"

#include "server/services/identity/factors.h"
#include "server/services/identity/sms_codes.h"
#include "server/services/identity/totp.h"

namespace florin::server
{
namespace
{

/// As typed, without what people put between the groups, in capitals.
Secret bare(const Secret& typed)
{
    QByteArray text;
    text.reserve(typed.size());
    for (const char sign : typed.view()) {
        if (sign == ' ' || sign == '-')
            continue;
        text += sign >= 'a' && sign <= 'z' ? static_cast<char>(sign - 'a' + 'A') : sign;
    }
    return Secret(std::move(text));
}

QString nameOf(UserId user)
{
    return QString::number(user.value);
}

} // namespace

Result<SecondFactor::Found> SecondFactor::find(UserId user, const Secret& code, Kinds kinds,
                                               const QByteArray& sms_for, SignContext& context)
{
    auto& credentials = context.stores.credentials();
    Found found;
    if (kinds != Kinds::App) {
        auto sms = sms_codes::open(sms_for, context);
        if (!sms)
            return refuse(std::move(sms.error()));
        if (code.size() == sms_codes::digits)
            found.sms = std::move(*sms);
    }
    if (kinds == Kinds::Sent)
        return found;
    const auto app = credentials.authenticator(user, store::AuthenticatorState::Confirmed);
    const auto factors = factorsOf(user, credentials);
    if (!app || !factors)
        return refuse(app ? factors.error() : app.error());
    // Whoever has security keys alone has recovery codes too, but nothing else to type.
    const bool has_any = kinds == Kinds::Any     ? factors->any()
                         : kinds == Kinds::Fresh ? factors->has_app || factors->has_sms
                                                 : factors->has_app;
    if (!has_any)
        return refuse(ProblemCode::no_second_factor);
    if (*app) {
        const auto step = totp::stepOf((*app)->secret, code, context.now);
        if (step && *step > (*app)->last_step)
            found.step = step;
    }
    if (kinds == Kinds::Any && code.size() != totp::digits) {
        const auto is_known = credentials.hasRecoveryCode(user, code);
        if (!is_known)
            return refuse(is_known.error());
        if (*is_known)
            found.recovery_code = code;
    }
    return found;
}

Result<bool> SecondFactor::use(UserId user, const Secret& code, const Found& found, WriteContext& write)
{
    auto& credentials = write.stores.credentials();
    if (found.step)
        return credentials.takeStep(user, *found.step);
    if (found.recovery_code)
        return credentials.takeRecoveryCode(user, *found.recovery_code);
    if (found.sms)
        return sms_codes::take(*found.sms, code, write);
    return false;
}

Result<void> SecondFactor::judged(UserId user, bool good, Timestamp now)
{
    if (good) {
        m_guesses.succeeded(nameOf(user));
        return {};
    }
    m_guesses.failed(nameOf(user), now);
    return refuse(ProblemCode::wrong_code);
}

Result<void> SecondFactor::taken(UserId user, const Secret& code, Kinds kinds, const QByteArray& sms_for,
                                 SignContext& context)
{
    if (auto free = m_guesses.check(nameOf(user), context.now); !free)
        return free;
    const Secret typed = bare(code);
    const auto found = find(user, typed, kinds, sms_for, context);
    if (!found)
        return refuse(found.error());
    bool good = false;
    if (found->any()) {
        // Of two who bring the same code at once, one comes first.
        auto used = context.write([&](WriteContext& write) -> Result<void> {
            const auto done = use(user, typed, *found, write);
            if (!done)
                return refuse(done.error());
            good = *done;
            return {};
        });
        if (!used)
            return used;
    }
    return judged(user, good, context.now);
}

Result<void> SecondFactor::take(UserId user, const Secret& code, const QByteArray& sms_for,
                                SignContext& context)
{
    return taken(user, code, Kinds::Any, sms_for, context);
}

Result<void> SecondFactor::takeFresh(UserId user, const Secret& code, const QByteArray& sms_for,
                                     SignContext& context)
{
    return taken(user, code, Kinds::Fresh, sms_for, context);
}

Result<void> SecondFactor::takeSent(UserId user, const Secret& code, const QByteArray& sms_for,
                                    SignContext& context)
{
    return taken(user, code, Kinds::Sent, sms_for, context);
}

Result<void> SecondFactor::takeBoth(UserId user, const Secret& code, const Secret& recovery_code,
                                    SignContext& context)
{
    if (auto free = m_guesses.check(nameOf(user), context.now); !free)
        return free;
    const auto app = find(user, bare(code), Kinds::App, {}, context);
    if (!app)
        return refuse(app.error());
    const auto kept = find(user, bare(recovery_code), Kinds::Any, {}, context);
    if (!kept)
        return refuse(kept.error());
    bool good = false;
    if (app->step && kept->recovery_code) {
        auto used = context.write([&](WriteContext& write) -> Result<void> {
            for (const Found& found : {*app, *kept}) {
                const auto done = use(user, {}, found, write);
                if (!done)
                    return refuse(done.error());
                if (!*done)
                    return refuse(ProblemCode::wrong_code);
            }
            return {};
        });
        if (!used && used.error().code != ProblemCode::wrong_code)
            return used;
        good = used.has_value();
    }
    return judged(user, good, context.now);
}

Result<qint64> SecondFactor::firstStep(UserId user, const Secret& secret, const Secret& code,
                                       SignContext& context)
{
    if (auto free = m_guesses.check(nameOf(user), context.now); !free)
        return refuse(std::move(free.error()));
    const auto step = totp::stepOf(secret, bare(code), context.now);
    if (auto judgement = judged(user, step.has_value(), context.now); !judgement)
        return refuse(std::move(judgement.error()));
    return *step;
}

} // namespace florin::server
