// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "core/secret.h"
#include "server/desk/desk.h"
#include "server/desk/sign_context.h"
#include "server/services/identity/log_in_stage.h"

namespace florin::server
{

/// What a token is kept as.
[[nodiscard]] QByteArray hashOf(const Secret& token);
/// 64 hexadecimal digits of chance: text on the wire and in memory alike.
[[nodiscard]] Secret newToken();

/// Makes sessions, and lets connections speak for them. On a password thread.
class SessionMaker
{
public:
    explicit SessionMaker(Desk& desk) : m_sessions(desk.sessions()), m_roles(desk.roles()) {}

    /// A new session. `also` happens with it, or neither does.
    [[nodiscard]] Result<contract::LoggedIn> begin(const store::User& user, const LogInStanding& standing,
                                                   SignContext& context, const SignContext::Change& also);
    /// The caller's session under a new token, now that the second factor was given: a token from before is
    /// worth no more than the password was.
    [[nodiscard]] Result<contract::LoggedIn> raise(SignContext& context, const SignContext::Change& also);
    /// The connection speaks for a session that is there already.
    [[nodiscard]] contract::LoggedIn takeUp(const store::User& user, const LogInStanding& standing,
                                            const Secret& token, std::shared_ptr<Session> session,
                                            SignContext& context) const;

    /// Ends the user's sessions, but for the caller's own, as part of a change; forget() when it is done.
    [[nodiscard]] static Result<EndedSessions> endOthers(UserId user, WriteContext& write);
    void forget(const EndedSessions& ended) { m_sessions.end(ended); }

private:
    Sessions& m_sessions;
    const std::shared_ptr<const RoleBook> m_roles;
};

} // namespace florin::server
