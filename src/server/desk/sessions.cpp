// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/sessions.h"

#include <string>

namespace florin::server
{

bool Session::isAlive(Timestamp now) const
{
    // A clock that jumps back is no idling; one that jumps ahead ends sessions, which is the safe mistake.
    return !m_ended && now < m_expires &&
           now.time_since_epoch().count() - m_last_used_ms <= idle_limit.count();
}

bool Session::use(Timestamp now)
{
    if (!isAlive(now)) {
        m_ended = true;
        return false;
    }
    m_last_used_ms = now.time_since_epoch().count();
    return true;
}

std::shared_ptr<Session> Sessions::find(const QByteArray& token_hash, Timestamp now) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_sessions.find(token_hash.toStdString());
    return known != m_sessions.end() && known->second.session->isAlive(now) ? known->second.session : nullptr;
}

std::shared_ptr<Session> Sessions::open(const QByteArray& token_hash, UserId user, Timestamp now,
                                        Timestamp expires)
{
    const std::scoped_lock lock(m_mutex);
    // Who still holds a session that is over finds that out from the session itself.
    std::erase_if(m_sessions, [now](const auto& entry) { return !entry.second.session->isAlive(now); });
    Known& known = m_sessions[token_hash.toStdString()];
    if (!known.session)
        known = {user, std::make_shared<Session>(now, expires)};
    return known.session;
}

void Sessions::end(const EndedSessions& ended)
{
    const std::scoped_lock lock(m_mutex);
    const std::string token = ended.token_hash.toStdString();
    std::erase_if(m_sessions, [&](auto& entry) {
        const bool is_token = entry.first == token;
        const bool ends = ended.user.isNull() ? is_token : entry.second.user == ended.user && !is_token;
        if (ends)
            entry.second.session->end();
        return ends;
    });
}

void Sessions::endAll()
{
    const std::scoped_lock lock(m_mutex);
    for (auto& [token, known] : m_sessions)
        known.session->end();
    m_sessions.clear();
}

std::vector<Sessions::Use> Sessions::usedSince(Timestamp moment) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Use> uses;
    for (const auto& [token, known] : m_sessions) {
        const Session& session = *known.session;
        if (session.lastUsed() > moment && session.isAlive(session.lastUsed()))
            uses.push_back({QByteArray::fromStdString(token), session.lastUsed(), session.expires()});
    }
    return uses;
}

std::size_t Sessions::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_sessions.size();
}

} // namespace florin::server
