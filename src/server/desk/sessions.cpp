// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/sessions.h"

#include <string>

namespace florin::server
{

bool Session::use(Timestamp now)
{
    const auto now_ms = now.time_since_epoch().count();
    const auto before_ms = m_last_used_ms.exchange(now_ms);
    // A clock that jumps back is no idling; one that jumps ahead ends sessions, which is the safe mistake.
    if (now_ms - before_ms > idle_limit.count())
        m_ended = true;
    return !m_ended;
}

std::shared_ptr<Session> Sessions::open(const QByteArray& token_hash, UserId user, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    // Sessions that nobody holds any more are not worth keeping.
    std::erase_if(m_sessions, [](const auto& entry) { return entry.second.session.use_count() == 1; });
    Known& known = m_sessions[token_hash.toStdString()];
    if (!known.session)
        known = {user, std::make_shared<Session>(now)};
    return known.session;
}

void Sessions::end(const QByteArray& token_hash)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_sessions.find(token_hash.toStdString());
    if (found == m_sessions.end())
        return;
    found->second.session->end();
    m_sessions.erase(found);
}

void Sessions::endAllOf(UserId user, const QByteArray& except_token_hash)
{
    const std::scoped_lock lock(m_mutex);
    const std::string except = except_token_hash.toStdString();
    std::erase_if(m_sessions, [&](auto& entry) {
        const bool ends = entry.second.user == user && entry.first != except;
        if (ends)
            entry.second.session->end();
        return ends;
    });
}

std::size_t Sessions::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_sessions.size();
}

} // namespace florin::server
