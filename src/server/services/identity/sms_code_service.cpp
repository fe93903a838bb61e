// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/sms_code_service.h"

#include "server/services/identity/factors.h"
#include "server/services/identity/identity_service.h"
#include "server/services/identity/people.h"
#include "server/services/identity/second_factor.h"
#include "server/services/identity/sms_codes.h"
#include "server/services/messages/phones.h"

namespace florin::server
{
namespace
{

using State = store::AuthenticatorState;

/// The one that the branch has put down: whoever sits at an open session cannot have codes sent to a number
/// of their own. Staff have an app or a key: a number that is taken over is not to open the bank.
Result<QString> numberOf(const Caller& caller, store::CustomerReader& customers)
{
    if (!caller.customer || contract::isStaff(caller.role))
        return refuse(ProblemCode::not_permitted);
    return phones::recordedNumber(*caller.customer, customers);
}

/// What the code is good for; unknown_session when the request to be signed is not open any more.
Result<sms_codes::Purpose> purposeOf(const contract::SendCode& request, const SignContext& context)
{
    const bool signs = request.use == contract::KeyUse::sign;
    if (signs != request.request.has_value())
        return refuse(invalidField(QStringLiteral("request"),
                                   QStringLiteral("names what is to be signed, and nothing else")));
    if (!signs)
        return sms_codes::purposeOf(request.use);
    const SignedRequests& requests = context.caller.session->signedRequests();
    const auto digest = requests.digestOf(*request.request, context.now);
    const auto words = requests.wordsOf(*request.request, context.now);
    if (!digest || !words)
        return refuse(ProblemCode::unknown_session);
    return sms_codes::signingOf(*digest, *words);
}

/// Somebody at the branch may have changed it since it was read.
Result<void> requireStill(const QString& number, WriteContext& write)
{
    const auto now = numberOf(write.caller, write.stores.customers());
    if (!now)
        return refuse(now.error());
    return *now == number ? Result<void>() : refuse(ProblemCode::session_ended);
}

/// The number that waits takes the place of the one in use.
Result<void> takeIntoUse(const store::SmsFactor& pending, WriteContext& write)
{
    auto& credentials = write.stores.credentials();
    if (auto set = credentials.setSmsFactor({pending.user, pending.number, write.now}, State::Confirmed);
        !set)
        return set;
    return credentials.removeSmsFactor(pending.user, State::Pending);
}

} // namespace

SmsCodeService::SmsCodeService(Desk& desk, IdentityService& identity, SecondFactor& codes,
                               const SmsCeiling& ceiling)
    : m_identity(identity)
    , m_codes(codes)
    , m_ceiling(ceiling)
    , m_log(desk.securityLog())
    , m_maker(desk)
{
    desk.on(*this, &SmsCodeService::send);
    desk.on(*this, &SmsCodeService::begin);
    desk.on(*this, &SmsCodeService::confirm);
    desk.on(*this, &SmsCodeService::remove);
}

void SmsCodeService::noteSent(const SignContext& context)
{
    m_log.write({.event = "sms_code_asked",
                 .user = context.caller.name,
                 .peer = context.caller.peer,
                 .is_routine = true});
}

Result<contract::CodeSent> SmsCodeService::send(const contract::SendCode& request, SignContext& context)
{
    const auto purpose = purposeOf(request, context);
    if (!purpose)
        return refuse(purpose.error());
    const auto factor = context.stores.credentials().smsFactor(context.caller.user, State::Confirmed);
    if (!factor)
        return refuse(factor.error());
    if (!*factor)
        return refuse(ProblemCode::no_second_factor);
    auto sent = sms_codes::send((*factor)->number, *purpose, m_ceiling, context);
    if (sent)
        noteSent(context);
    return sent;
}

Result<contract::CodeSent> SmsCodeService::begin(const contract::BeginSmsCodes& request, SignContext& context)
{
    const auto number = numberOf(context.caller, context.stores.customers());
    if (!number)
        return refuse(number.error());
    if (auto own = m_identity.confirm(request.password, context); !own)
        return refuse(std::move(own.error()));
    const Timestamp asked = context.now;
    auto sent = sms_codes::send(*number, sms_codes::enrolmentOf(asked), m_ceiling, context,
                                [&](WriteContext& write) -> Result<void> {
                                    if (auto still = requireStill(*number, write); !still)
                                        return still;
                                    return write.stores.credentials().setSmsFactor(
                                        {write.caller.user, *number, asked}, State::Pending);
                                });
    if (sent)
        noteSent(context);
    return sent;
}

Result<contract::ConfirmSmsCodes::Reply> SmsCodeService::confirm(const contract::ConfirmSmsCodes& request,
                                                                 SignContext& context)
{
    const UserId user = context.caller.user;
    const auto pending = context.stores.credentials().smsFactor(user, State::Pending);
    if (!pending)
        return refuse(pending.error());
    if (!*pending)
        return refuse(ProblemCode::no_second_factor);
    const QByteArray asked_for = sms_codes::enrolmentOf((*pending)->since).bound_to;
    if (auto taken = m_codes.takeSent(user, request.code, asked_for, context); !taken)
        return refuse(std::move(taken.error()));
    RecoveryCodes codes;
    auto session = m_maker.raise(context, [&](WriteContext& write) -> Result<void> {
        auto& credentials = write.stores.credentials();
        const auto still = credentials.smsFactor(user, State::Pending);
        const auto left = credentials.recoveryCodes(user);
        if (!still || !left)
            return refuse(still ? left.error() : still.error());
        // What was begun from another place meanwhile is not what this code belongs to.
        if (*still != *pending)
            return refuse(ProblemCode::wrong_code);
        if (auto still_theirs = requireStill((*pending)->number, write); !still_theirs)
            return still_theirs;
        if (auto used = takeIntoUse(**pending, write); !used)
            return used;
        if (*left == 0) {
            codes = newRecoveryCodes();
            if (auto set = credentials.setRecoveryCodes(user, codes.kept); !set)
                return set;
        }
        if (auto ended = endEverything(user, write); !ended)
            return refuse(std::move(ended.error()));
        return audited(QStringLiteral("identity.confirm_sms_codes"), write.caller.name, write);
    });
    if (!session)
        return refuse(std::move(session.error()));
    m_maker.forget({user, hashOf(session->token)});
    return contract::ConfirmSmsCodes::Reply{std::move(*session), std::move(codes.shown)};
}

Result<contract::FactorsLeft> SmsCodeService::remove(const contract::RemoveSmsCodes& request,
                                                     SignContext& context)
{
    const UserId user = context.caller.user;
    const auto has = factorsOf(user, context.stores.credentials());
    if (!has)
        return refuse(has.error());
    if (!has->has_sms)
        return refuse(ProblemCode::no_second_factor);
    if (auto own = m_identity.confirm(request.password, context); !own)
        return refuse(std::move(own.error()));
    if (auto taken = m_codes.take(user, request.code, sms_codes::boundTo(contract::KeyUse::manage), context);
        !taken)
        return refuse(std::move(taken.error()));
    const auto remove = [](WriteContext& write) -> Result<Factors> {
        auto left = factorsOf(write.caller.user, write.stores.credentials());
        if (!left)
            return left;
        left->has_sms = false;
        if (auto enough = requireWayIn(*left, write.caller.role); !enough)
            return refuse(std::move(enough.error()));
        if (auto gone = forgetSms(write.caller.user, write); !gone)
            return refuse(std::move(gone.error()));
        return left;
    };
    return removeFactor(QStringLiteral("identity.remove_sms_codes"), remove, m_maker, context);
}

} // namespace florin::server
