// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/log_in_stage.h"

#include "server/services/identity/factors.h"
#include "server/services/identity/people.h"

namespace florin::server
{

bool isSecondFactorAsked(contract::Role role)
{
    return contract::isStaff(role);
}

std::optional<Timestamp> enrolBy(const store::User& user)
{
    return isSecondFactorAsked(roleFromName(user.role)) ? std::optional(user.created + enrolment_time)
                                                        : std::nullopt;
}

contract::LogInStage stageOf(const store::User& user, const LogInStanding& standing, Timestamp now)
{
    using contract::LogInStage;
    if (standing.has_second_factor && !standing.gave_second_factor)
        return LogInStage::second_factor;
    if (user.must_change_password)
        return LogInStage::new_password;
    const auto enrol_by = enrolBy(user);
    const bool is_late = !standing.has_second_factor && enrol_by && *enrol_by <= now;
    return is_late ? LogInStage::enrolment : LogInStage::complete;
}

Result<LogInStanding> standingOf(UserId user, bool gave_second_factor, store::CredentialReader& credentials)
{
    const auto factors = factorsOf(user, credentials);
    if (!factors)
        return refuse(factors.error());
    return LogInStanding{factors->any(), gave_second_factor, factors->hasUsableKey(), factors->has_sms};
}

} // namespace florin::server
