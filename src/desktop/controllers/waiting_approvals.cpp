// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/waiting_approvals.h"

#include <algorithm>

namespace florin::desktop
{
namespace
{

/// Many at once cost one question.
constexpr auto pause = std::chrono::milliseconds(200);
/// More than a badge shows.
constexpr qint32 most = 100;

} // namespace

WaitingApprovals::WaitingApprovals(client::Link* link, QObject* parent) : QObject(parent), m_link(link)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &WaitingApprovals::refresh);
    link->on<contract::ProposalChanged>(this, [this](const contract::ProposalChanged&) { m_pause.start(); });
    connect(link, &client::Link::restored, this, &WaitingApprovals::refresh);
    refresh();
}

void WaitingApprovals::refresh()
{
    const quint64 asked = ++m_asked;
    contract::ListProposals request;
    request.part = contract::ProposalPart::waiting;
    request.limit = most;
    m_link->call(request).then(this, [this, asked](const Result<contract::ListProposals::Reply>& reply) {
        if (asked != m_asked || !reply)
            return; // the badge stays as it was; the next event asks again
        const auto count = std::ranges::count_if(reply->items, &contract::Proposal::may_decide);
        m_count = static_cast<int>(count);
        Q_EMIT changed(m_count);
    });
}

} // namespace florin::desktop
