// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace florin::server
{

/// Whether a log-in still counts, and when it was last used. Shared by all connections that speak for it.
class Session
{
public:
    /// After this long without a request a session ends; a client that only pings is idle.
    static constexpr std::chrono::milliseconds idle_limit = std::chrono::minutes(15);

    explicit Session(Timestamp now) : m_last_used_ms(now.time_since_epoch().count()) {}

    /// Notes the use. False, for ever after, when the session was ended or left idle for too long.
    [[nodiscard]] bool use(Timestamp now);
    void end() { m_ended = true; }
    [[nodiscard]] bool isEnded() const { return m_ended; }

private:
    std::atomic<std::chrono::milliseconds::rep> m_last_used_ms;
    std::atomic<bool> m_ended = false;
};

/// The sessions that are in use in this server. (All sessions are kept in the store, so that they outlive a
/// restart.) Thread-safe.
class Sessions
{
public:
    /// The live session of this token; a new one where there is none.
    [[nodiscard]] std::shared_ptr<Session> open(const QByteArray& token_hash, UserId user, Timestamp now);
    void end(const QByteArray& token_hash);
    void endAllOf(UserId user, const QByteArray& except_token_hash);
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
