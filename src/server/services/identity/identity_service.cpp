// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/identity_service.h"

#include "contract/identity.h"
#include "core/random.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"
#include "store/customer_store.h"

namespace florin::server
{
namespace
{

constexpr auto session_lifetime = std::chrono::hours(12);
constexpr int token_bytes = 32;

QByteArray hashOf(const Secret& token)
{
    return contract::blake2b(token.view());
}

/// By name; by one of the customer's account numbers where it is one.
Result<std::optional<store::User>> userFor(const QString& name, store::ReaderSession& stores)
{
    auto by_name = stores.identity().userByName(name.trimmed());
    if (!by_name || *by_name)
        return by_name;
    const auto number = AccountNumber::fromText(name);
    if (!number)
        return std::optional<store::User>();
    const auto owner = stores.customers().ownerOf(*number);
    if (!owner)
        return refuse(owner.error());
    if (!*owner)
        return std::optional<store::User>();
    return stores.identity().userOfCustomer((*owner)->id);
}

} // namespace

contract::Role roleFromName(const QString& name)
{
    const auto role = contract::Wire<contract::Role>::unpack(name);
    return role.value_or(contract::Role::customer); // an unknown role may do least
}

QString nameOf(contract::Role role)
{
    return contract::Wire<contract::Role>::pack(role);
}

IdentityService::IdentityService(Desk& desk, const LockLimits& locks)
    : m_sessions(desk.sessions())
    , m_shared(desk.database().isShared())
    , m_started(desk.clock().now())
    , m_log(desk.securityLog())
    , m_attempts(desk, locks)
    , m_confirmations(Throttle::Limits{})
{
    desk.on<contract::LogIn>(
        [this](const auto& request, SignContext& context) { return logIn(request, context); }, {},
        [this, &desk](const contract::LogIn& request, const Caller& caller) {
            return m_attempts.triage(request.user, caller.peer, desk.clock().now());
        });
    desk.on<contract::Resume>(
        [this](const auto& request, SignContext& context) { return resume(request, context); });
    desk.on<contract::LogOut>(
        [this](const auto& request, SignContext& context) { return logOut(request, context); });
    desk.on<contract::ChangePassword>(
        [this](const auto& request, SignContext& context) { return changePassword(request, context); });
    desk.on<contract::AddUser>(&addUser);
    desk.on<contract::ListUsers>(&listUsers);
}

Result<void> IdentityService::confirm(const Secret& password, SignContext& context)
{
    const QString who = QString::number(context.caller.user.value);
    if (auto free = m_confirmations.check(who, context.now); !free)
        return free;
    auto record = context.stores.identity().passwordRecord(context.caller.user);
    if (!record)
        return refuse(std::move(record.error()));
    if (!passwords::matches(*record, password)) {
        m_confirmations.failed(who, context.now);
        m_log.write({.event = "wrong_password", .user = context.caller.name, .peer = context.caller.peer});
        return refuse(ProblemCode::wrong_password);
    }
    m_confirmations.succeeded(who);
    return {};
}

Result<IdentityService::Authenticated> IdentityService::authenticated(const contract::LogIn& request,
                                                                      SignContext& context)
{
    auto user = userFor(request.user, context.stores);
    if (!user)
        return refuse(std::move(user.error()));
    Attempt attempt(request.user, *user, context.caller.peer);
    if (auto free = m_attempts.mayTry(attempt, context); !free)
        return refuse(std::move(free.error()));

    // An unknown user takes as long and is told the same.
    bool good = false;
    Secret record;
    if (*user && (*user)->active) {
        auto kept = context.stores.identity().passwordRecord((*user)->id);
        if (!kept)
            return refuse(std::move(kept.error()));
        record = std::move(*kept);
        good = passwords::matches(record, request.password);
    } else {
        good = passwords::matchesNobody(request.password);
    }
    if (!good) {
        m_attempts.failed(attempt, context);
        return refuse(ProblemCode::log_in_failed);
    }
    return Authenticated{std::move(**user), std::move(record), std::move(attempt)};
}

Result<contract::LogIn::Reply> IdentityService::logIn(const contract::LogIn& request, SignContext& context)
{
    auto who = authenticated(request, context);
    if (!who)
        return refuse(std::move(who.error()));
    auto session = beginSession(*who, context);
    if (session && passwords::isOutdated(who->record))
        renewRecord(who->user, who->record, request.password, context);
    return session;
}

Result<contract::LoggedIn> IdentityService::beginSession(const Authenticated& who, SignContext& context)
{
    // The token is text on the wire and in memory alike: 64 hexadecimal digits.
    const Secret token(random::bytes(token_bytes).toHex());
    store::Session session;
    session.token_hash = hashOf(token);
    session.user = who.user.id;
    session.created = session.last_seen = context.now;
    session.expires = context.now + session_lifetime;
    session.device = context.caller.peer;
    m_attempts.writeDown(context);
    contract::LogInNotice notice;
    auto kept = context.write([&](WriteContext& write) -> Result<void> {
        // The password may have been changed while this one was being checked.
        if (auto same = requireRecord(who.user.id, who.record, write); !same)
            return same;
        if (auto swept = write.stores.identity().removeExpiredSessions(write.now); !swept)
            return refuse(std::move(swept.error()));
        if (auto added = write.stores.identity().addSession(session); !added)
            return added;
        auto noticed = m_attempts.succeeded(who.attempt, write);
        if (!noticed)
            return refuse(std::move(noticed.error()));
        notice = *noticed;
        return noteSignIn(who.user, write);
    });
    if (!kept)
        return refuse(std::move(kept.error()));
    m_attempts.forgive(who.attempt);
    auto logged_in =
        bind(who.user, token, m_sessions.open(session.token_hash, who.user.id, context.now, session.expires),
             context);
    logged_in.notice = notice;
    return logged_in;
}

contract::LoggedIn IdentityService::bind(const store::User& user, const Secret& token,
                                         std::shared_ptr<Session> session, SignContext& context)
{
    auto caller = std::make_shared<Caller>();
    caller->user = user.id;
    caller->name = user.name;
    caller->display_name = user.display_name;
    caller->role = roleFromName(user.role);
    caller->customer = user.customer;
    caller->must_change_password = user.must_change_password;
    caller->token_hash = hashOf(token);
    caller->session = std::move(session);
    caller->peer = context.caller.peer;
    context.bind(caller);
    return {user.id, user.name, user.display_name, caller->role, user.must_change_password, token, {}};
}

/// Of a session that is not in memory. Where other nodes serve the bank too, they write down what is used
/// there. Else it is one from before the start, which is taken up again, or over.
bool IdentityService::isOver(const store::Session& kept, Timestamp now) const
{
    return m_shared ? now - kept.last_seen > Session::idle_limit : kept.last_seen >= m_started;
}

Result<contract::Resume::Reply> IdentityService::resume(const contract::Resume& request, SignContext& context)
{
    const QByteArray hash = hashOf(request.token);
    auto kept = context.stores.identity().session(hash);
    if (!kept)
        return refuse(std::move(kept.error()));
    if (!*kept)
        m_log.write({.event = "unknown_token", .peer = context.caller.peer, .is_routine = true});
    if (!*kept || (*kept)->expires <= context.now)
        return refuse(ProblemCode::session_ended);
    auto user = context.stores.identity().user((*kept)->user);
    if (!user)
        return refuse(std::move(user.error()));
    if (!*user || !(*user)->active)
        return refuse(ProblemCode::session_ended);
    auto session = m_sessions.find(hash, context.now);
    if (!session && isOver(**kept, context.now))
        return refuse(ProblemCode::session_ended);
    if (!session)
        session = m_sessions.open(hash, (*user)->id, context.now, (*kept)->expires);
    auto touched = context.write([&](WriteContext& write) {
        return write.stores.identity().touchSession(hash, write.now, (*kept)->expires);
    });
    if (!touched || !session->use(context.now))
        return refuse(ProblemCode::session_ended);
    return bind(**user, request.token, session, context);
}

Result<contract::Done> IdentityService::logOut(const contract::LogOut&, SignContext& context)
{
    const EndedSessions this_one{{}, context.caller.token_hash};
    auto ended = context.write([&](WriteContext& write) {
        write.endSessions(this_one);
        return write.stores.identity().endSession(context.caller.token_hash);
    });
    if (!ended)
        return refuse(std::move(ended.error()));
    m_sessions.end(this_one);
    auto nobody = std::make_shared<Caller>();
    nobody->peer = context.caller.peer;
    context.bind(nobody);
    return contract::Done{};
}

Result<contract::Done> IdentityService::changePassword(const contract::ChangePassword& request,
                                                       SignContext& context)
{
    if (auto own = confirm(request.current, context); !own)
        return refuse(std::move(own.error()));
    if (request.current == request.replacement)
        return refuse({ProblemCode::password_too_weak, {{QStringLiteral("length"), qint64{10}}}});
    if (auto strong = passwords::checkStrength(request.replacement, context.caller.name); !strong)
        return refuse(std::move(strong.error()));
    auto record = passwords::record(request.replacement);
    if (!record)
        return refuse(std::move(record.error()));
    const Caller& before = context.caller;
    const EndedSessions all_others{before.user, before.token_hash};
    auto changed = context.write([&](WriteContext& write) -> Result<void> {
        if (auto set = write.stores.identity().setPassword(before.user, *record, false); !set)
            return set;
        auto ended = write.stores.identity().endSessionsOf(before.user, before.token_hash);
        if (!ended)
            return refuse(std::move(ended.error()));
        write.endSessions(all_others);
        return audited(QStringLiteral("identity.change_password"), before.name, write);
    });
    if (!changed)
        return refuse(std::move(changed.error()));
    m_sessions.end(all_others);
    auto after = std::make_shared<Caller>(before);
    after->must_change_password = false;
    context.bind(after);
    return contract::Done{};
}

} // namespace florin::server
