// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/sms_codes.h"

#include "core/random.h"
#include "server/services/messages/phones.h"
#include "server/services/messages/provider.h"
#include "store/bank_store.h"

#include <algorithm>

namespace florin::server::sms_codes
{
namespace
{

using Codes = std::vector<store::SmsCode>;
constexpr auto counted_for = store::CredentialReader::keep_sms_codes;

/// Whoever has the password alone uses up what is for logging in, and not what an owner signs by who is in.
store::MessageKind kindOf(const QByteArray& bound_to)
{
    const bool is_log_in = bound_to == boundTo(contract::KeyUse::log_in);
    return is_log_in ? store::MessageKind::log_in_code : store::MessageKind::session_code;
}

/// Those that count against a code that is bound to this.
Codes countedWith(const QByteArray& bound_to, Codes codes)
{
    std::erase_if(codes,
                  [&](const store::SmsCode& code) { return kindOf(code.bound_to) != kindOf(bound_to); });
    return codes;
}

/// When another one may be sent. `codes`: newest first.
Timestamp nextFrom(const Codes& codes, Timestamp now)
{
    const auto counted = std::ranges::count_if(
        codes, [now](const store::SmsCode& code) { return now - code.sent < counted_for; });
    if (counted == 0)
        return now;
    if (counted >= max_an_hour)
        return codes[max_an_hour - 1].sent + counted_for;
    return codes.front().sent + first_wait * (1LL << (counted - 1));
}

Result<void> requireFree(const Codes& codes, Timestamp now)
{
    const Timestamp free = nextFrom(codes, now);
    if (free <= now)
        return {};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(free - now);
    return refuse({ProblemCode::throttled, {{QStringLiteral("seconds"), qint64{seconds.count()}}}});
}

Result<void> requireSending(store::MessageReader& messages)
{
    const auto settings = provider::settings(messages);
    if (!settings)
        return refuse(settings.error());
    return settings->enabled ? Result<void>() : refuse(ProblemCode::sms_off);
}

Result<void> enqueue(const QString& number, store::MessageKind kind, const QString& text,
                     const SmsCeiling& ceiling, WriteContext& write)
{
    store::OutboxMessage message;
    message.customer = write.caller.customer;
    message.to = number;
    message.text = text;
    message.kind = kind;
    message.created = write.now;
    message.expires = write.now + good_for;
    store::SecurityAlert who;
    who.user = write.caller.user;
    who.user_name = write.caller.name;
    who.peer = write.caller.peer;
    auto queued = ceiling.enqueue(message, who, write);
    if (!queued && queued.error().code == ProblemCode::sms_limit)
        write.keepRefusal(); // and the alert with it: nothing else has been written
    return queued;
}

/// The code stays in the outbox until it is sent, and nowhere else.
Result<Codes> sendOne(const QString& number, const Purpose& purpose, const SmsCeiling& ceiling,
                      WriteContext& write)
{
    auto& credentials = write.stores.credentials();
    const UserId user = write.caller.user;
    auto codes = credentials.smsCodesOf(user);
    const auto bank = write.stores.bank().profile();
    if (!codes || !bank)
        return refuse(codes ? bank.error() : codes.error());
    *codes = countedWith(purpose.bound_to, std::move(*codes));
    if (auto free = requireFree(*codes, write.now); !free)
        return refuse(std::move(free.error()));
    QString code = random::digits(digits);
    QString text = bank->name + QStringLiteral(": ") + purpose.words.arg(code);
    store::SmsCode sent;
    sent.user = user;
    sent.sent = write.now;
    sent.session = write.caller.token_hash;
    sent.bound_to = purpose.bound_to;
    auto kept = enqueue(number, kindOf(purpose.bound_to), text, ceiling, write);
    if (kept)
        kept = credentials.addSmsCode(sent, Secret::fromText(code));
    wipe(code);
    wipe(text);
    if (!kept)
        return refuse(std::move(kept.error()));
    codes->insert(codes->begin(), std::move(sent));
    return codes;
}

} // namespace

QByteArray boundTo(contract::KeyUse use, const QByteArray& digest)
{
    return contract::Wire<contract::KeyUse>::pack(use).toLatin1() + '/' + digest;
}

Purpose purposeOf(contract::KeyUse use)
{
    switch (use) {
    case contract::KeyUse::log_in:
        return {boundTo(use), QStringLiteral("%1 is your code to log in. Tell nobody, not even us.")};
    case contract::KeyUse::unlock:
        return {boundTo(use), QStringLiteral("%1 is your code to unlock. Tell nobody, not even us.")};
    case contract::KeyUse::sign:
    case contract::KeyUse::manage:
        break;
    }
    return {boundTo(use),
            QStringLiteral("%1 is your code to change how you log in. Tell nobody, not even us.")};
}

Purpose signingOf(const QByteArray& digest, const SignedWords& words)
{
    const QString payee = words.payee ? QStringLiteral(" to account ") + words.payee->toText() : QString();
    // Amount and account have no percent sign in them, which would be taken for a place.
    return {boundTo(contract::KeyUse::sign, digest),
            QStringLiteral("Payment of ") + words.amount.toText() + payee +
                QStringLiteral(": %1 signs it. If you do not make it, tell nobody the code, and call us.")};
}

Purpose enrolmentOf(Timestamp asked)
{
    return {"enrol/" + QByteArray::number(qint64{asked.time_since_epoch().count()}),
            QStringLiteral("%1 sets up codes by SMS at this number. Tell nobody, not even us.")};
}

Result<contract::CodeSent> send(const QString& number, const Purpose& purpose, const SmsCeiling& ceiling,
                                SignContext& context, const SignContext::Change& also)
{
    if (auto sending = requireSending(context.stores.messages()); !sending)
        return refuse(std::move(sending.error()));
    contract::CodeSent reply;
    reply.number = phones::masked(number);
    auto sent = context.write([&](WriteContext& write) -> Result<void> {
        const auto codes = sendOne(number, purpose, ceiling, write);
        if (!codes)
            return refuse(codes.error());
        reply.good_until = write.now + good_for;
        const auto wait = std::chrono::ceil<std::chrono::seconds>(nextFrom(*codes, write.now) - write.now);
        reply.again_after_seconds = static_cast<qint32>(wait.count());
        return also ? also(write) : Result<void>();
    });
    if (!sent)
        return refuse(std::move(sent.error()));
    return reply;
}

Result<std::optional<store::SmsCode>> open(const QByteArray& bound_to, SignContext& context)
{
    const auto codes = context.stores.credentials().smsCodesOf(context.caller.user);
    if (!codes)
        return refuse(codes.error());
    const auto found = std::ranges::find_if(*codes, [&](const store::SmsCode& code) {
        return code.is_open && code.session == context.caller.token_hash && code.bound_to == bound_to &&
               context.now - code.sent < good_for && code.wrong_tries < max_wrong_tries;
    });
    return found == codes->end() ? std::nullopt : std::optional(*found);
}

Result<bool> take(const store::SmsCode& open, const Secret& code, WriteContext& write)
{
    auto& credentials = write.stores.credentials();
    const auto taken = credentials.takeSmsCode(open, code, write.now - good_for, max_wrong_tries);
    if (!taken || *taken)
        return taken;
    if (auto counted = credentials.countWrongSmsCode(open); !counted)
        return refuse(std::move(counted.error()));
    return false;
}

} // namespace florin::server::sms_codes
