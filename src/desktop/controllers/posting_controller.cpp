// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/posting_controller.h"

#include "client/passing_refusal.h"

namespace florin::desktop
{
namespace
{

/// The server may have moved the money without our hearing of it.
bool leavesItOpen(ProblemCode code)
{
    switch (code) {
    case ProblemCode::timed_out:
    case ProblemCode::offline:
    case ProblemCode::cancelled:
    case ProblemCode::session_ended:
    case ProblemCode::malformed:
        return true;
    default:
        return false;
    }
}

} // namespace

PostingController::PostingController(client::Link* link, QObject* parent) : QObject(parent), m_link(link) {}

void PostingController::askAgain()
{
    if (m_phase == Phase::Unknown)
        m_again();
}

void PostingController::takeRefusal(const Problem& problem)
{
    // What was left open once is not settled by a bank that had no time to look.
    if (leavesItOpen(problem.code) || (m_is_open && client::isPassingRefusal(problem.code))) {
        m_is_open = true;
        setPhase(Phase::Unknown);
        return;
    }
    setPhase(Phase::Editing);
    Q_EMIT refused(problem);
}

void PostingController::setPhase(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    Q_EMIT phaseChanged(phase);
}

} // namespace florin::desktop
