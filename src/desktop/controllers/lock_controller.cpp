// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/lock_controller.h"

namespace florin::desktop
{

bool LockController::isLoggedIn() const
{
    const auto& session = link()->session();
    return session && session->stage == contract::LogInStage::complete;
}

void LockController::unlock(const Secret& password)
{
    if (isLoggedIn())
        write(contract::Unlock{password, std::nullopt}, [this](const contract::Done&) { Q_EMIT unlocked(); });
    else
        write(contract::LogIn{m_user, password},
              [this](const contract::LoggedIn& session) { take(session); });
}

void LockController::unlockByCode(const Secret& code)
{
    if (m_owes_code)
        write(contract::GiveCode{code, false, {}},
              [this](const contract::LoggedIn& session) { take(session); });
    else
        write(contract::Unlock{std::nullopt, code}, [this](const contract::Done&) { Q_EMIT unlocked(); });
}

void LockController::unlockByKey(const contract::KeyAssertion& assertion)
{
    if (m_owes_code)
        write(contract::GiveSecurityKey{assertion, false, {}},
              [this](const contract::LoggedIn& session) { take(session); });
    else
        write(contract::Unlock{std::nullopt, std::nullopt, assertion},
              [this](const contract::Done&) { Q_EMIT unlocked(); });
}

bool LockController::isAboutKey(const Problem& problem)
{
    switch (problem.code) {
    case ProblemCode::key_refused:
    case ProblemCode::key_unverified:
    case ProblemCode::key_too_late:
    case ProblemCode::key_copied:
        return true;
    default:
        return false;
    }
}

void LockController::take(const contract::LoggedIn& session)
{
    m_owes_code = session.stage == contract::LogInStage::second_factor;
    if (m_owes_code)
        Q_EMIT codeWanted();
    else
        Q_EMIT unlocked();
}

} // namespace florin::desktop
