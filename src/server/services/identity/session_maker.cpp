// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/session_maker.h"

#include "contract/digest.h"
#include "core/random.h"
#include "server/services/identity/people.h"

namespace florin::server
{
namespace
{

constexpr auto session_lifetime = std::chrono::hours(12);
constexpr int token_bytes = 32;

} // namespace

QByteArray hashOf(const Secret& token)
{
    return contract::blake2b(token.view());
}

Secret newToken()
{
    return Secret(random::bytes(token_bytes).toHex());
}

Result<contract::LoggedIn> SessionMaker::begin(const store::User& user, const LogInStanding& standing,
                                               SignContext& context, const SignContext::Change& also)
{
    const Secret token = newToken();
    store::Session session;
    session.token_hash = hashOf(token);
    session.user = user.id;
    session.created = session.last_seen = context.now;
    session.expires = context.now + session_lifetime;
    session.device = context.caller.peer;
    if (standing.gave_second_factor)
        session.second_factor = context.now;
    // Known before the commit: whatever ends the user's sessions from then on finds it.
    auto open = m_sessions.open(session.token_hash, user.id, context.now, session.expires);
    auto kept = context.write([&](WriteContext& write) -> Result<void> {
        if (auto done = also(write); !done)
            return done;
        if (auto swept = write.stores.identity().removeExpiredSessions(write.now); !swept)
            return refuse(std::move(swept.error()));
        return write.stores.identity().addSession(session);
    });
    if (!kept) {
        m_sessions.end({{}, session.token_hash});
        return refuse(std::move(kept.error()));
    }
    return takeUp(user, standing, token, std::move(open), context);
}

Result<contract::LoggedIn> SessionMaker::raise(SignContext& context, const SignContext::Change& also)
{
    const Caller& caller = context.caller;
    const EndedSessions before{{}, caller.token_hash};
    const Secret token = newToken();
    const EndedSessions after{{}, hashOf(token)};
    auto open = m_sessions.open(after.token_hash, caller.user, context.now, caller.session->expires());
    store::User user;
    LogInStanding standing;
    auto raised = context.write([&](WriteContext& write) -> Result<void> {
        const auto kept = write.stores.identity().session(caller.token_hash);
        const auto who = write.stores.identity().user(caller.user);
        if (!kept || !who)
            return refuse(kept ? who.error() : kept.error());
        if (!*kept || !*who || !(*who)->active)
            return refuse(ProblemCode::session_ended);
        user = **who;
        store::Session session = **kept;
        session.token_hash = after.token_hash;
        session.last_seen = write.now;
        session.second_factor = write.now;
        if (auto done = also(write); !done)
            return done;
        const auto stands = standingOf(caller.user, true, write.stores.credentials());
        if (!stands)
            return refuse(stands.error());
        standing = *stands;
        if (auto ended = write.stores.identity().endSession(caller.token_hash); !ended)
            return ended;
        write.endSessions(before);
        return write.stores.identity().addSession(session);
    });
    if (!raised) {
        m_sessions.end(after);
        return refuse(std::move(raised.error()));
    }
    m_sessions.end(before);
    return takeUp(user, standing, token, std::move(open), context);
}

contract::LoggedIn SessionMaker::takeUp(const store::User& user, const LogInStanding& standing,
                                        const Secret& token, std::shared_ptr<Session> session,
                                        SignContext& context) const
{
    auto caller = std::make_shared<Caller>(context.caller);
    caller->user = user.id;
    caller->name = user.name;
    caller->display_name = user.display_name;
    caller->role = roleFromName(user.role);
    caller->customer = user.customer;
    caller->stage = stageOf(user, standing, context.now);
    caller->has_second_factor = standing.has_second_factor && standing.gave_second_factor;
    caller->token_hash = hashOf(token);
    caller->session = std::move(session);
    caller->roles = m_roles;
    context.bind(caller);
    contract::LoggedIn reply;
    reply.user = user.id;
    reply.name = user.name;
    reply.display_name = user.display_name;
    reply.role = caller->role;
    reply.stage = caller->stage;
    reply.token = token;
    reply.has_second_factor = standing.has_second_factor;
    reply.has_security_key = standing.has_security_key;
    reply.has_sms_codes = standing.has_sms_codes;
    if (!standing.has_second_factor)
        reply.enrol_by = enrolBy(user);
    reply.grants = m_roles->grants(caller->role);
    return reply;
}

Result<EndedSessions> SessionMaker::endOthers(UserId user, WriteContext& write)
{
    const EndedSessions others{user, write.caller.user == user ? write.caller.token_hash : QByteArray()};
    auto ended = write.stores.identity().endSessionsOf(user, others.token_hash);
    if (!ended)
        return refuse(std::move(ended.error()));
    write.endSessions(others);
    return others;
}

} // namespace florin::server
