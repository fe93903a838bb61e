// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"
#include "server/desk/desk.h"
#include "server/services/identity/attempts.h"
#include "server/services/identity/session_maker.h"
#include "server/services/identity/throttle.h"
#include "store/identity_store.h"

namespace florin::server
{

/// Log-in, sessions, passwords, people. Its handlers run on the password threads.
class IdentityService
{
public:
    /// `ceiling` must outlive it.
    IdentityService(Desk& desk, const LockLimits& locks, const SmsCeiling& ceiling);

    /// wrong_password, throttled: whether `password` is the caller's own, for what asks it again.
    [[nodiscard]] Result<void> confirm(const Secret& password, SignContext& context);
    /// Runs `proof` of being `user` (nobody: whoever was `typed`), unless there were too many that failed;
    /// counts how it ends. throttled, log_in_failed whatever was wrong with the proof.
    [[nodiscard]] Result<Attempt> guarded(const std::optional<store::User>& user, const QString& typed,
                                          SignContext& context, const std::function<Result<void>()>& proof);
    [[nodiscard]] Attempts& attempts() { return m_attempts; }

private:
    [[nodiscard]] Result<contract::LogIn::Reply> logIn(const contract::LogIn& request, SignContext& context);
    [[nodiscard]] Result<contract::Resume::Reply> resume(const contract::Resume& request,
                                                         SignContext& context);
    [[nodiscard]] Result<contract::Done> logOut(const contract::LogOut& request, SignContext& context);
    [[nodiscard]] Result<contract::ChangePassword::Reply>
    changePassword(const contract::ChangePassword& request, SignContext& context);

    /// Somebody whose password was right, and the record it was checked against.
    struct Authenticated {
        store::User user;
        Secret record;
        Attempt attempt;
    };
    [[nodiscard]] Result<Authenticated> authenticated(const contract::LogIn& request, SignContext& context);

    [[nodiscard]] bool isOver(const store::Session& kept, Timestamp now) const;

    Sessions& m_sessions;
    SessionMaker m_maker;
    const std::shared_ptr<const RoleBook> m_roles;
    const bool m_shared; ///< other nodes may serve the bank too
    const Timestamp m_started;
    SecurityLog& m_log;
    Attempts m_attempts;
    Throttle m_confirmations;
};

} // namespace florin::server
