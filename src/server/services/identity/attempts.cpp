// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/attempts.h"

#include "server/bank_house.h"
#include "server/security_log.h"
#include "server/services/identity/security_notes.h"

#include <QHostAddress>

namespace florin::server
{
namespace
{

using contract::AlertKind;

/// One address serves a whole branch, so it may fail more often than one person there.
constexpr Throttle::Limits peer_limits{.free_failures = 30};
/// More than people type, under one name and under all names of a branch.
constexpr RateWatch::Limits typing_limits{.attempts = 5, .window = std::chrono::seconds(2)};
constexpr RateWatch::Limits asking_limits{.attempts = 50, .window = std::chrono::seconds(10)};
/// What is counted is written down no more often than this.
constexpr auto write_every = std::chrono::seconds(2);
/// So often at most a user's failures get a line on the audit chain.
constexpr auto audit_every = std::chrono::minutes(10);
constexpr auto keep_for = std::chrono::hours(24 * 90);
constexpr auto tidy_every = std::chrono::hours(24);
/// A place from where somebody fails so often in a row is nobody's known place any more.
constexpr int forget_place_after = 10;
/// Alerts are rare; more than this at once is one too many to read.
constexpr std::size_t max_alerts_waiting = 100;

QString spelling(const QString& typed)
{
    QString name = typed.normalized(QString::NormalizationForm_KC).toCaseFolded();
    name.removeIf([](QChar c) { return c.isSpace(); });
    return name;
}

/// An address as far as one subscriber has it: of IPv6 the first 64 bits.
QString subscriber(const QString& address)
{
    const QHostAddress host(address);
    if (host.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    const Q_IPV6ADDR bytes = host.toIPv6Address();
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(bytes.c), 8).toHex());
}

tl::unexpected<Problem> throttledUntil(Timestamp until, Timestamp now)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(until - now);
    return refuse({ProblemCode::throttled, {{QStringLiteral("seconds"), qint64{seconds.count()}}}});
}

store::SecurityAlert alertAbout(const Attempt& attempt, qint64 attempts)
{
    store::SecurityAlert alert;
    if (attempt.user) {
        alert.user = attempt.user->id;
        alert.user_name = attempt.user->name;
    }
    alert.peer = attempt.address;
    alert.attempts = attempts;
    return alert;
}

} // namespace

Attempt::Attempt(const QString& typed, const std::optional<store::User>& known, const QString& from)
    : name(spelling(typed))
    , user(known)
    , peer(subscriber(from))
    , address(from)
{
}

QString Attempt::key() const
{
    return user ? u'#' + QString::number(user->id.value) : name; // nobody types into the ids of users
}

Attempts::Attempts(Desk& desk, const LockLimits& limits, const SmsCeiling& ceiling)
    : m_desk(desk)
    , m_log(desk.securityLog())
    , m_ceiling(ceiling)
    , m_locks(limits)
    , m_by_user_and_peer(Throttle::Limits{})
    , m_by_peer(peer_limits)
    , m_by_name(Throttle::Limits{.free_failures = 1, .first_wait = std::chrono::seconds(60)})
    , m_typing(typing_limits)
    , m_asking(asking_limits)
{
    // Without it everybody is a stranger until their next log-in: slower under attack, and nothing worse.
    if (const auto snapshot = desk.database().snapshot())
        (void)m_places.learn(**snapshot);
}

// --- before the password is looked at ---

Result<Lane> Attempts::triage(const QString& typed, const QString& address, Timestamp now)
{
    const QString name = spelling(typed);
    const QString peer = subscriber(address);
    const bool fast = m_typing.isMarked(name + u'@' + peer, now);
    if (m_places.contains(name, peer))
        return fast ? Lane::Suspect : Lane::Known;
    if (auto free = m_by_peer.check(peer, now); !free) {
        countRefusal(name, peer, address, now);
        return refuse(std::move(free.error()));
    }
    const bool failing = !m_by_name.check(name, now) || !m_by_name.check(u'@' + peer, now);
    const bool suspect = fast || failing || m_asking.isMarked(peer, now) || m_guessing.isGuessing(now);
    return suspect ? Lane::Suspect : Lane::Fresh;
}

Result<void> Attempts::mayTry(const Attempt& attempt, SignContext& context)
{
    const Timestamp now = context.now;
    const auto refused = [&](Problem problem) {
        countRefusal(attempt.name, attempt.peer, attempt.address, now);
        return refuse(std::move(problem));
    };
    if (auto free = m_by_user_and_peer.check(attempt.keyAtPeer(), now); !free)
        return refused(std::move(free.error()));
    auto locked_until = m_locks.lockedUntil(attempt.key(), now);
    if (attempt.user) {
        const auto devices = context.stores.security().devicesOf(attempt.user->id);
        const auto guard = context.stores.security().guard(attempt.user->id);
        if (!devices || !guard)
            return refuse(devices ? guard.error() : devices.error());
        if (std::ranges::find(*devices, attempt.peer, &store::KnownDevice::peer) != devices->end())
            return {};
        // Another node of the bank, or this one before it was started anew, may have locked the user.
        if (*guard && (*guard)->locked_until > now)
            locked_until = std::max(locked_until, (*guard)->locked_until);
    }
    if (locked_until)
        return refused(throttledUntil(*locked_until, now).value());
    if (auto free = m_by_peer.check(attempt.peer, now); !free)
        return refused(std::move(free.error()));
    return {};
}

// --- what failed ---

void Attempts::countRefusal(const QString& name, const QString& peer, const QString& address, Timestamp now)
{
    m_tally.add(nullptr, peer, now);
    watch(name, peer, address, now);
}

void Attempts::watch(const QString& name, const QString& peer, const QString& address, Timestamp now)
{
    const bool fast = m_typing.marks(name + u'@' + peer, now);
    const bool many = m_asking.marks(peer, now);
    if (fast || many) {
        store::SecurityAlert alert;
        alert.peer = address;
        alert.attempts = fast ? typing_limits.attempts : asking_limits.attempts;
        raise(AlertKind::impossible_rate, alert);
        m_log.write({.event = "impossible_rate", .peer = address, .attempts = alert.attempts});
    }
    const auto change = m_guessing.count(1, now);
    if (change == GuessWatch::Change::None)
        return;
    store::SecurityAlert alert;
    alert.attempts = m_guessing.lastMinute(now);
    if (change == GuessWatch::Change::Began)
        raise(AlertKind::guessing, alert);
    m_log.write({.event = change == GuessWatch::Change::Began ? "guessing_began" : "guessing_ended",
                 .attempts = alert.attempts});
}

void Attempts::raise(AlertKind kind, const store::SecurityAlert& alert)
{
    const std::scoped_lock lock(m_mutex);
    if (m_alerts.size() < max_alerts_waiting)
        m_alerts.emplace_back(kind, alert);
}

void Attempts::failed(const Attempt& attempt, SignContext& context)
{
    const Timestamp now = context.now;
    const int in_a_row = m_by_user_and_peer.failed(attempt.keyAtPeer(), now);
    m_by_peer.failed(attempt.peer, now);
    m_by_name.failed(attempt.name, now);
    m_by_name.failed(u'@' + attempt.peer, now);
    m_tally.add(attempt.user ? &*attempt.user : nullptr, attempt.address, now);
    m_log.write({.event = "log_in_failed",
                 .user = attempt.user ? attempt.user->name : QString(),
                 .peer = attempt.address,
                 .is_routine = true});
    watch(attempt.name, attempt.peer, attempt.address, now);
    const auto locked = m_locks.failed(attempt.key(), now);
    const bool forgets = in_a_row == forget_place_after;
    if (forgets)
        m_places.forget(attempt.name, attempt.peer);
    const bool acts = attempt.user && (locked || forgets);
    if (!acts && !isDue(now))
        return;
    writeDownWith([&](SignContext::Change change) { return context.write(std::move(change)); },
                  [&](WriteContext& write) -> Result<void> {
                      if (!acts)
                          return {};
                      if (forgets) {
                          auto gone = write.stores.security().forgetDevice(attempt.user->id, attempt.peer);
                          if (!gone)
                              return gone;
                      }
                      return locked ? lock(attempt, *locked, write) : Result<void>();
                  });
}

Result<void> Attempts::lock(const Attempt& attempt, int number, WriteContext& context)
{
    const store::User& user = *attempt.user;
    auto kept = context.stores.security().guard(user.id);
    if (!kept)
        return refuse(std::move(kept.error()));
    store::LogInGuard guard = kept->value_or(store::LogInGuard{.user = user.id});
    guard.locks = std::max(number, guard.locks + 1);
    guard.locked_until = context.now + m_locks.limits().length(guard.locks);
    m_log.write({.event = "user_locked",
                 .user = user.name,
                 .peer = attempt.address,
                 .attempts = guard.failures,
                 .until = guard.locked_until});
    if (auto set = context.stores.security().setGuard(guard); !set)
        return set;
    if (auto raised = raiseAlert(AlertKind::user_locked, alertAbout(attempt, guard.failures), context);
        !raised)
        return raised;
    return tellOfLock(user, *guard.locked_until, m_ceiling, context);
}

// --- what went well ---

Result<contract::LogInNotice> Attempts::succeeded(const Attempt& attempt, WriteContext& context)
{
    auto kept = context.stores.security().guard(attempt.user->id);
    if (!kept)
        return refuse(std::move(kept.error()));
    store::LogInGuard guard = kept->value_or(store::LogInGuard{.user = attempt.user->id});
    contract::LogInNotice notice;
    notice.failed_attempts = guard.failures;
    notice.last_log_in = guard.last_log_in;
    guard.failures = 0;
    guard.since.reset();
    guard.last_log_in = context.now;
    if (guard.locked_until && context.now - *guard.locked_until > LockLimits::forget_after)
        guard.locks = 0;
    if (auto set = context.stores.security().setGuard(guard); !set)
        return refuse(std::move(set.error()));
    if (auto noted = noteDevice(attempt, notice.new_device, context); !noted)
        return refuse(std::move(noted.error()));
    if (!notice.new_device)
        return notice;
    m_log.write({.event = "new_device", .user = attempt.user->name, .peer = attempt.address});
    if (auto raised = raiseAlert(AlertKind::new_device, alertAbout(attempt, 0), context); !raised)
        return refuse(std::move(raised.error()));
    if (auto told = tellOfNewDevice(*attempt.user, attempt.address, m_ceiling, context); !told)
        return refuse(std::move(told.error()));
    return notice;
}

Result<void> Attempts::noteDevice(const Attempt& attempt, bool& is_new, WriteContext& context)
{
    store::SecurityStore& security = context.stores.security();
    const auto devices = security.devicesOf(attempt.user->id);
    if (!devices)
        return refuse(devices.error());
    is_new = !devices->empty() &&
             std::ranges::find(*devices, attempt.peer, &store::KnownDevice::peer) == devices->end();
    const auto same = std::ranges::find_if(*devices, [&](const store::KnownDevice& device) {
        return device.peer == attempt.peer && device.name == attempt.name;
    });
    if (same != devices->end() && context.now - same->last_seen < std::chrono::hours(24))
        return {};
    return security.noteDevice({attempt.user->id, attempt.peer, attempt.name, context.now, context.now});
}

void Attempts::forgive(const Attempt& attempt)
{
    m_by_user_and_peer.succeeded(attempt.keyAtPeer());
    m_by_name.succeeded(attempt.name);
    m_locks.succeeded(attempt.key());
    m_places.add(attempt.name, attempt.peer);
    m_log.write(
        {.event = "logged_in", .user = attempt.user->name, .peer = attempt.address, .is_routine = true});
}

// --- writing down ---

bool Attempts::isDue(Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    if (now - m_written < write_every)
        return false;
    m_written = now;
    return true;
}

void Attempts::writeDown(SignContext& context)
{
    writeDownWith([&](SignContext::Change change) { return context.write(std::move(change)); });
}

void Attempts::writeDownAtEnd()
{
    writeDownWith(
        [this](SignContext::Change change) { return m_desk.writer().write(theBank(), std::move(change)); });
}

void Attempts::writeDownWith(const Write& write, const SignContext::Change& also)
{
    const FailureTally::Counts counts = m_tally.take();
    decltype(m_alerts) alerts;
    {
        const std::scoped_lock lock(m_mutex);
        alerts.swap(m_alerts);
    }
    if (counts.isEmpty() && alerts.empty() && !also)
        return;
    const auto written = write([&](WriteContext& context) -> Result<void> {
        for (const auto& [kind, alert] : alerts) {
            if (auto raised = raiseAlert(kind, alert, context); !raised)
                return raised;
        }
        if (auto done = put(counts, context); !done)
            return done;
        return also ? also(context) : Result<void>();
    });
    if (written)
        return;
    m_tally.giveBack(counts);
    const std::scoped_lock lock(m_mutex);
    m_alerts.insert(m_alerts.begin(), alerts.begin(), alerts.end());
}

Result<void> Attempts::put(const FailureTally::Counts& counts, WriteContext& context)
{
    store::SecurityStore& security = context.stores.security();
    for (const auto& [hour, attempts] : counts.hours) {
        if (auto added = security.addFailures(hour, attempts); !added)
            return added;
    }
    for (const auto& [user, of_user] : counts.users) {
        if (auto done = putUser(user, of_user, context); !done)
            return done;
    }
    const Timestamp tidied{std::chrono::milliseconds(m_tidied_ms.load())};
    if (context.now - tidied < tidy_every)
        return {};
    m_tidied_ms = context.now.time_since_epoch().count();
    return security.tidy(context.now - keep_for);
}

Result<void> Attempts::putUser(UserId user, const FailureTally::OfUser& counts, WriteContext& context)
{
    store::SecurityStore& security = context.stores.security();
    auto kept = security.guard(user);
    if (!kept)
        return refuse(std::move(kept.error()));
    store::LogInGuard guard = kept->value_or(store::LogInGuard{.user = user});
    guard.failures += counts.failures;
    if (!guard.since)
        guard.since = counts.since;
    if (auto set = security.setGuard(guard); !set)
        return set;
    const auto last = m_audited.find(user);
    if (last != m_audited.end() && context.now - last->second < audit_every) {
        m_unaudited[user] += counts.failures;
        return {};
    }
    m_audited[user] = context.now;
    return auditFailures(user, counts.name, counts.failures + std::exchange(m_unaudited[user], 0),
                         counts.peers.size(), context);
}

} // namespace florin::server
