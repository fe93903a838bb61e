// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/identity_service.h"

#include "contract/identity.h"
#include "server/services/identity/one_time_passwords.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"
#include "server/services/identity/people_facts.h"
#include "server/services/identity/remembered_devices.h"

namespace florin::server
{

IdentityService::IdentityService(Desk& desk, const LockLimits& locks, const SmsCeiling& ceiling)
    : m_sessions(desk.sessions())
    , m_maker(desk)
    , m_roles(desk.roles())
    , m_shared(desk.database().isShared())
    , m_started(desk.clock().now())
    , m_log(desk.securityLog())
    , m_attempts(desk, locks, ceiling)
    , m_confirmations(Throttle::Limits{})
{
    desk.on(*this, &IdentityService::logIn, {}, {},
            [this, &desk](const contract::LogIn& request, const Caller& caller) {
                return m_attempts.triage(request.user, caller.peer, desk.clock().now());
            });
    desk.on(*this, &IdentityService::resume);
    desk.on(*this, &IdentityService::logOut);
    desk.on(*this, &IdentityService::changePassword);
    desk.on<contract::AddUser>(&addUser, {}, &describeNewUser);
    desk.on<contract::IssuePassword>(&issuePassword);
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

Result<Attempt> IdentityService::guarded(const std::optional<store::User>& user, const QString& typed,
                                         SignContext& context, const std::function<Result<void>()>& proof)
{
    Attempt attempt(typed, user, context.caller.peer);
    if (auto free = m_attempts.mayTry(attempt, context); !free)
        return refuse(std::move(free.error()));
    const auto proven = proof();
    if (proven)
        return attempt;
    const ProblemCode why = proven.error().code;
    if (why == ProblemCode::throttled || why == ProblemCode::internal)
        return refuse(proven.error());
    m_attempts.failed(attempt, context);
    // Which part was wrong, or whether there is such a user, is nobody's to know.
    return refuse(ProblemCode::log_in_failed);
}

Result<IdentityService::Authenticated> IdentityService::authenticated(const contract::LogIn& request,
                                                                      SignContext& context)
{
    auto user = findAtLogIn(request.user, context.stores);
    if (!user)
        return refuse(std::move(user.error()));
    Secret record;
    auto proven = guarded(*user, request.user, context, [&]() -> Result<void> {
        // An unknown user takes as long and is told the same.
        if (!*user || !(*user)->active) {
            (void)passwords::matchesNobody(request.password);
            return refuse(ProblemCode::log_in_failed);
        }
        auto kept = context.stores.identity().passwordRecord((*user)->id);
        if (!kept)
            return refuse(std::move(kept.error()));
        record = std::move(*kept);
        if (!passwords::matches(record, request.password))
            return refuse(ProblemCode::log_in_failed);
        return {};
    });
    if (!proven)
        return refuse(proven.error());
    return Authenticated{std::move(**user), std::move(record), std::move(*proven)};
}

Result<contract::LogIn::Reply> IdentityService::logIn(const contract::LogIn& request, SignContext& context)
{
    auto who = authenticated(request, context);
    if (!who)
        return refuse(std::move(who.error()));
    if (auto open = m_roles->requireOpen(roleFromName(who->user.role), context.now); !open) {
        // A right password at a wrong time: it stands where right ones do.
        auto noted = context.write([&](WriteContext& write) {
            return noteSignIn(who->user, QStringLiteral("outside_hours"), write);
        });
        return refuse(noted ? std::move(open.error()) : std::move(noted.error()));
    }
    auto standing = standingOf(who->user.id, false, context.stores.credentials());
    if (!standing)
        return refuse(std::move(standing.error()));
    std::optional<devices::Renewal> device;
    if (standing->has_second_factor && request.device_token) {
        auto recognised = devices::recognised(who->user.id, *request.device_token, context, m_sessions);
        if (!recognised)
            return refuse(std::move(recognised.error()));
        device = std::move(*recognised);
    }
    standing->gave_second_factor = device.has_value();
    const bool owes_code = standing->has_second_factor && !device;
    m_attempts.writeDown(context);
    contract::LogInNotice notice;
    auto session = m_maker.begin(who->user, *standing, context, [&](WriteContext& write) -> Result<void> {
        // The password may have been changed while this one was being checked.
        if (auto same = requireRecord(who->user.id, who->record, write); !same)
            return same;
        if (device) {
            if (auto renewed = devices::renew(*device, write); !renewed)
                return renewed;
        }
        auto noticed = m_attempts.succeeded(who->attempt, write);
        if (!noticed)
            return refuse(std::move(noticed.error()));
        notice = *noticed;
        return noteSignIn(who->user, owes_code ? QStringLiteral("code_needed") : QStringLiteral("done"),
                          write);
    });
    if (!session)
        return session;
    m_attempts.forgive(who->attempt);
    session->notice = notice;
    if (device)
        session->device_token = device->token;
    if (passwords::isOutdated(who->record))
        renewRecord(who->user, who->record, request.password, context);
    return session;
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
    if (auto open = m_roles->requireOpen(roleFromName((*user)->role), context.now); !open)
        return refuse(std::move(open.error()));
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
    const auto standing =
        standingOf((*user)->id, (*kept)->second_factor.has_value(), context.stores.credentials());
    if (!standing)
        return refuse(standing.error());
    return m_maker.takeUp(**user, *standing, request.token, session, context);
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

Result<contract::ChangePassword::Reply>
IdentityService::changePassword(const contract::ChangePassword& request, SignContext& context)
{
    if (auto own = confirm(request.current, context); !own)
        return refuse(std::move(own.error()));
    if (request.current == request.replacement)
        return refuse(passwords::tooWeak());
    const QStringList own_names{context.caller.name, context.caller.display_name};
    if (auto strong = passwords::checkStrength(request.replacement, own_names); !strong)
        return refuse(std::move(strong.error()));
    const auto confirmed = context.stores.identity().passwordRecord(context.caller.user);
    if (!confirmed)
        return refuse(confirmed.error());
    auto record = passwords::record(request.replacement);
    if (!record)
        return refuse(std::move(record.error()));
    store::User user;
    EndedSessions others;
    auto changed = context.write([&](WriteContext& write) -> Result<void> {
        auto& identity = write.stores.identity();
        // Of two changes at once the second was confirmed by a password that is none any more.
        if (auto same = requireRecord(context.caller.user, *confirmed, write); !same)
            return refuse(ProblemCode::wrong_password);
        if (auto set = identity.setPassword(context.caller.user, *record, false); !set)
            return set;
        auto kept = identity.user(context.caller.user);
        if (!kept || !*kept)
            return refuse(kept ? Problem(ProblemCode::unknown_user) : std::move(kept.error()));
        user = std::move(**kept);
        auto ended = SessionMaker::endOthers(user.id, write);
        if (!ended)
            return refuse(std::move(ended.error()));
        others = *ended;
        return audited(QStringLiteral("identity.change_password"), user.name, write);
    });
    if (!changed)
        return refuse(std::move(changed.error()));
    m_maker.forget(others);
    const auto standing = standingOf(user.id, context.caller.has_second_factor, context.stores.credentials());
    if (!standing)
        return refuse(standing.error());
    auto after = std::make_shared<Caller>(context.caller);
    after->stage = stageOf(user, *standing, context.now);
    context.bind(after);
    return contract::ChangePassword::Reply{after->stage};
}

} // namespace florin::server
