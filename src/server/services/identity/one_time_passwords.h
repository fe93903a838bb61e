// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "server/desk/sign_context.h"

namespace florin::server
{

/// Makes a password for one log-in, to be read out, for whoever has none. unknown_user, password_issued.
[[nodiscard]] Result<contract::IssuePassword::Reply> issuePassword(const contract::IssuePassword& request,
                                                                   SignContext& context);

} // namespace florin::server
