// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "server/desk/key_challenges.h"
#include "server/desk/signed_requests.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace florin::server
{

/// Whether a log-in still counts, and when it was last used. Shared by all connections that speak for it.
/// Thread-safe.
class Session
{
public:
    /// After this long without a request a session ends; a client that only pings is idle.
    static constexpr std::chrono::milliseconds idle_limit = std::chrono::minutes(15);

    Session(Timestamp now, Timestamp expires)
        : m_last_used_ms(now.time_since_epoch().count())
        , m_expires(expires)
    {
    }

    /// Notes the use. False, for ever after, when the session was ended, left idle for too long, or has had
    /// its time.
    [[nodiscard]] bool use(Timestamp now);
    /// The same without counting as a use.
    [[nodiscard]] bool isAlive(Timestamp now) const;
    void end() { m_ended = true; }
    [[nodiscard]] Timestamp lastUsed() const
    {
        return Timestamp(std::chrono::milliseconds(m_last_used_ms.load()));
    }
    [[nodiscard]] Timestamp expires() const { return m_expires; }
    [[nodiscard]] SignedRequests& signedRequests() { return m_signed_requests; }
    [[nodiscard]] KeyChallenges& keyChallenges() { return m_key_challenges; }

private:
    std::atomic<std::chrono::milliseconds::rep> m_last_used_ms;
    const Timestamp m_expires;
    std::atomic<bool> m_ended = false;
    SignedRequests m_signed_requests;
    KeyChallenges m_key_challenges;
};

/// Sessions that somebody ended: the one of the token, or, with a user, all of that user's but that one.
struct EndedSessions {
    UserId user;
    QByteArray token_hash;
};

/// The sessions that were used in this server since it started. (All sessions are kept in the store, so that
/// they outlive a restart.) Thread-safe.
class Sessions
{
public:
    /// The session of this token, if it was used since the server started and is still alive.
    [[nodiscard]] std::shared_ptr<Session> find(const QByteArray& token_hash, Timestamp now) const;
    [[nodiscard]] std::shared_ptr<Session> open(const QByteArray& token_hash, UserId user, Timestamp now,
                                                Timestamp expires);
    void end(const EndedSessions& ended);
    void endAll();

    struct Use {
        QByteArray token_hash;
        Timestamp last_used;
        Timestamp expires;
    };
    /// Those that are alive and were used after this moment.
    [[nodiscard]] std::vector<Use> usedSince(Timestamp moment) const;
    [[nodiscard]] std::size_t count() const;

private:
    struct Known {
        UserId user;
        std::shared_ptr<Session> session;
    };
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Known> m_sessions;
};

} // namespace florin::server
