// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security.h"
#include "server/desk/desk.h"
#include "server/services/identity/failure_tally.h"
#include "server/services/identity/known_places.h"
#include "server/services/identity/lock_book.h"
#include "server/services/identity/rate_watch.h"
#include "server/services/identity/throttle.h"
#include "store/identity_store.h"
#include "store/security_store.h"

#include <atomic>

namespace florin::server
{

class SmsCeiling;

/// Somebody tries to log in.
struct Attempt {
    Attempt(const QString& typed, const std::optional<store::User>& known, const QString& address);

    QString name; ///< what was typed, in one spelling
    std::optional<store::User> user;
    QString peer;    ///< as far as one subscriber has it
    QString address; ///< as it is

    /// What failures are counted under: the user's number, else the name.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString keyAtPeer() const { return key() + u'@' + peer; }
};

/// Keeps guessing at passwords slow without keeping those out whose passwords they are.
///
/// Under one name from one address there are a few free failures, then growing waits. An address that fails
/// under many names waits too. A name that is failed at from everywhere is locked for a while, except for
/// where its owner has logged in from before: a stranger cannot lock anybody out. The same holds for names
/// that nobody has, so that nothing tells them apart. Thread-safe.
class Attempts
{
public:
    /// Both must outlive it.
    Attempts(Desk& desk, const LockLimits& limits, const SmsCeiling& ceiling);

    /// In which lane a log-in waits for its password to be checked; throttled. On a gate thread: from memory.
    [[nodiscard]] Result<Lane> triage(const QString& typed, const QString& address, Timestamp now);
    /// throttled{seconds}: the password is not even looked at.
    [[nodiscard]] Result<void> mayTry(const Attempt& attempt, SignContext& context);
    void failed(const Attempt& attempt, SignContext& context);
    /// The password was right: what is told to the one who logs in. In the unit that begins the session.
    [[nodiscard]] Result<contract::LogInNotice> succeeded(const Attempt& attempt, WriteContext& context);
    /// The session has begun.
    void forgive(const Attempt& attempt);
    /// Writes down what is counted so far. Through the writer, so not from it.
    void writeDown(SignContext& context);
    void writeDownAtEnd();

    [[nodiscard]] bool isGuessing(Timestamp now) { return m_guessing.isGuessing(now); }
    /// By the hour, not in the store yet.
    [[nodiscard]] std::map<Timestamp, qint64> unwritten() const { return m_tally.hours(); }

private:
    using Write = std::function<Result<void>(SignContext::Change)>;

    void countRefusal(const QString& name, const QString& peer, const QString& address, Timestamp now);
    void watch(const QString& name, const QString& peer, const QString& address, Timestamp now);
    void raise(contract::AlertKind kind, const store::SecurityAlert& alert);
    [[nodiscard]] Result<void> lock(const Attempt& attempt, int number, WriteContext& context);
    [[nodiscard]] Result<void> noteDevice(const Attempt& attempt, bool& is_new, WriteContext& context);
    [[nodiscard]] Result<void> put(const FailureTally::Counts& counts, WriteContext& context);
    [[nodiscard]] Result<void> putUser(UserId user, const FailureTally::OfUser& counts,
                                       WriteContext& context);
    void writeDownWith(const Write& write, const SignContext::Change& also = {});
    [[nodiscard]] bool isDue(Timestamp now);

    Desk& m_desk;
    SecurityLog& m_log;
    const SmsCeiling& m_ceiling;
    KnownPlaces m_places;
    FailureTally m_tally;
    LockBook m_locks;
    Throttle m_by_user_and_peer;
    Throttle m_by_peer;
    Throttle m_by_name; ///< says who is a suspect; nobody waits for it
    RateWatch m_typing;
    RateWatch m_asking;
    GuessWatch m_guessing;
    std::mutex m_mutex;
    std::vector<std::pair<contract::AlertKind, store::SecurityAlert>> m_alerts; ///< to be written down
    Timestamp m_written;                                                        ///< when that was done last
    std::atomic<Timestamp::rep> m_tidied_ms = 0;
    // The writer's.
    std::map<UserId, Timestamp> m_audited;
    std::map<UserId, qint64> m_unaudited; ///< since then
};

} // namespace florin::server
