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

void PostingController::prove(const Secret& code)
{
    sign({m_challenge, code});
}

void PostingController::prove(const contract::KeyAssertion& assertion)
{
    sign({m_challenge, std::nullopt, assertion});
}

void PostingController::sign(const contract::Prove& request)
{
    if (m_phase != Phase::Proving)
        return;
    const quint64 proof = ++m_proof;
    m_link->call(request).then(this, [this, proof](const Result<contract::Done>& reply) {
        if (proof != m_proof || m_phase != Phase::Proving)
            return;
        if (reply)
            m_again();
        else if (reply.error().code == ProblemCode::unknown_session)
            renewProof();
        else
            Q_EMIT proofRefused(reply.error());
    });
}

void PostingController::renewProof()
{
    if (m_phase != Phase::Proving)
        return;
    ++m_proof;
    m_again();
}

void PostingController::giveUpProof()
{
    if (m_phase != Phase::Proving)
        return;
    ++m_proof;
    setPhase(Phase::Editing);
}

bool PostingController::wantsProof(const Problem& problem)
{
    if (problem.code != ProblemCode::prove_needed)
        return false;
    const auto* amount = problem.value(u"amount");
    const auto* challenge = problem.value(u"challenge");
    if (!amount || !std::holds_alternative<Money>(*amount) || !challenge ||
        !std::holds_alternative<QString>(*challenge))
        return false;
    m_challenge = Uuid::fromText(std::get<QString>(*challenge)).value_or(Uuid());
    setPhase(Phase::Proving);
    Q_EMIT proofWanted(std::get<Money>(*amount));
    return true;
}

void PostingController::takeRefusal(const Problem& problem)
{
    if (wantsProof(problem))
        return;
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
