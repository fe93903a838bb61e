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

/// One address serves a whole branch, so it may fail more often than one person.
constexpr Throttle::Limits peer_limits{.free_failures = 30};

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

IdentityService::IdentityService(Desk& desk)
    : m_sessions(desk.sessions())
    , m_by_user(Throttle::Limits{})
    , m_by_peer(peer_limits)
{
    desk.on<contract::LogIn>(
        [this](const auto& request, SignContext& context) { return logIn(request, context); });
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
    const QString& name = context.caller.name;
    if (auto free = m_by_user.check(name, context.now); !free)
        return free;
    auto record = context.stores.identity().passwordRecord(context.caller.user);
    if (!record)
        return refuse(std::move(record.error()));
    if (!passwords::matches(*record, password)) {
        m_by_user.failed(name, context.now);
        return refuse(ProblemCode::wrong_password);
    }
    m_by_user.succeeded(name);
    return {};
}

Result<store::User> IdentityService::authenticated(const contract::LogIn& request, SignContext& context)
{
    const QString name = request.user.value.trimmed().toLower();
    for (auto free :
         {m_by_user.check(name, context.now), m_by_peer.check(context.caller.peer, context.now)}) {
        if (!free)
            return refuse(std::move(free.error()));
    }
    auto user = userFor(request.user, context.stores);
    if (!user)
        return refuse(std::move(user.error()));

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
        m_by_user.failed(name, context.now);
        m_by_peer.failed(context.caller.peer, context.now);
        return refuse(ProblemCode::log_in_failed);
    }
    m_by_user.succeeded(name);
    if (passwords::isOutdated(record))
        renewRecord(**user, request.password, context);
    return std::move(**user);
}

Result<contract::LogIn::Reply> IdentityService::logIn(const contract::LogIn& request, SignContext& context)
{
    auto user = authenticated(request, context);
    if (!user)
        return refuse(std::move(user.error()));
    return beginSession(*user, context);
}

Result<contract::LoggedIn> IdentityService::beginSession(const store::User& user, SignContext& context)
{
    // The token is text on the wire and in memory alike: 64 hexadecimal digits.
    const Secret token(random::bytes(token_bytes).toHex());
    store::Session session;
    session.token_hash = hashOf(token);
    session.user = user.id;
    session.created = session.last_seen = context.now;
    session.expires = context.now + session_lifetime;
    session.device = context.caller.peer;
    auto kept = context.write([&](WriteContext& write) -> Result<void> {
        if (auto swept = write.stores.identity().removeExpiredSessions(write.now); !swept)
            return refuse(std::move(swept.error()));
        if (auto added = write.stores.identity().addSession(session); !added)
            return added;
        return noteSignIn(user, write);
    });
    if (!kept)
        return refuse(std::move(kept.error()));
    return bind(user, token, context);
}

contract::LoggedIn IdentityService::bind(const store::User& user, const Secret& token, SignContext& context)
{
    auto caller = std::make_shared<Caller>();
    caller->user = user.id;
    caller->name = user.name;
    caller->display_name = user.display_name;
    caller->role = roleFromName(user.role);
    caller->customer = user.customer;
    caller->must_change_password = user.must_change_password;
    caller->token_hash = hashOf(token);
    caller->session = m_sessions.open(caller->token_hash, user.id, context.now);
    caller->peer = context.caller.peer;
    context.bind(caller);
    return {user.id, user.name, user.display_name, caller->role, user.must_change_password, token};
}

Result<contract::Resume::Reply> IdentityService::resume(const contract::Resume& request, SignContext& context)
{
    const QByteArray hash = hashOf(request.token);
    auto session = context.stores.identity().session(hash);
    if (!session)
        return refuse(std::move(session.error()));
    if (!*session || (*session)->expires <= context.now)
        return refuse(ProblemCode::session_ended);
    auto user = context.stores.identity().user((*session)->user);
    if (!user)
        return refuse(std::move(user.error()));
    if (!*user || !(*user)->active)
        return refuse(ProblemCode::session_ended);
    if (!m_sessions.open(hash, (*user)->id, context.now)->use(context.now))
        return refuse(ProblemCode::session_ended);
    auto touched = context.write([&](WriteContext& write) {
        return write.stores.identity().touchSession(hash, write.now, (*session)->expires);
    });
    if (!touched)
        return refuse(std::move(touched.error()));
    return bind(**user, request.token, context);
}

Result<contract::Done> IdentityService::logOut(const contract::LogOut&, SignContext& context)
{
    auto ended = context.write(
        [&](WriteContext& write) { return write.stores.identity().endSession(context.caller.token_hash); });
    if (!ended)
        return refuse(std::move(ended.error()));
    m_sessions.end(context.caller.token_hash);
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
    auto changed = context.write([&](WriteContext& write) -> Result<void> {
        if (auto set = write.stores.identity().setPassword(before.user, *record, false); !set)
            return set;
        auto ended = write.stores.identity().endSessionsOf(before.user, before.token_hash);
        if (!ended)
            return refuse(std::move(ended.error()));
        return {};
    });
    if (!changed)
        return refuse(std::move(changed.error()));
    m_sessions.endAllOf(before.user, before.token_hash);
    auto after = std::make_shared<Caller>(before);
    after->must_change_password = false;
    context.bind(after);
    return contract::Done{};
}

} // namespace florin::server
