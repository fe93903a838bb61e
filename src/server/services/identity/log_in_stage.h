// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "store/credential_store.h"
#include "store/identity_store.h"

namespace florin::server
{

/// What the bank asks of somebody before it is open to them.
struct LogInStanding {
    bool has_second_factor = false;
    bool gave_second_factor = false;
    bool has_security_key = false; ///< that can be asked
    bool has_sms_codes = false;
};

/// Of staff a second factor is asked, and there is this long to set one up.
inline constexpr auto enrolment_time = std::chrono::hours(24 * 7);

[[nodiscard]] bool isSecondFactorAsked(contract::Role role);
/// When somebody without a second factor must have one; nothing for those of whom none is asked.
[[nodiscard]] std::optional<Timestamp> enrolBy(const store::User& user);
[[nodiscard]] contract::LogInStage stageOf(const store::User& user, const LogInStanding& standing,
                                           Timestamp now);
/// Of somebody who gave the second factor, or did not.
[[nodiscard]] Result<LogInStanding> standingOf(UserId user, bool gave_second_factor,
                                               store::CredentialReader& credentials);

} // namespace florin::server
