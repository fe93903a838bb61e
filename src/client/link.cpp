// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/link.h"

namespace florin::client
{

void Link::watch(std::vector<contract::Topic> topics)
{
    m_topics = std::move(topics);
    if (m_state == LinkState::LoggedIn)
        askForTopics();
}

void Link::setState(LinkState state, std::chrono::milliseconds retry_in)
{
    if (m_state == state && m_retry_in == retry_in)
        return;
    m_state = state;
    m_retry_in = retry_in;
    Q_EMIT stateChanged(state);
}

void Link::setQuality(const Quality& quality)
{
    if (m_quality == quality)
        return;
    m_quality = quality;
    Q_EMIT qualityChanged(quality);
}

void Link::setFindingOut(int calls)
{
    if (m_finding_out == calls)
        return;
    m_finding_out = calls;
    Q_EMIT findingOutChanged(calls);
}

void Link::beginSession(const contract::LoggedIn& session)
{
    m_session = session;
    setState(LinkState::LoggedIn);
    if (!m_topics.empty())
        askForTopics();
}

void Link::endSession(const std::optional<Problem>& why)
{
    if (!m_session)
        return;
    m_session.reset();
    if (m_state == LinkState::LoggedIn)
        setState(LinkState::Connected);
    if (why)
        Q_EMIT sessionEnded(*why);
}

void Link::askForTopics()
{
    // Nobody waits for this answer: without the topics a page is only less live.
    [[maybe_unused]] const auto unread = call(contract::Watch{m_topics});
}

} // namespace florin::client
