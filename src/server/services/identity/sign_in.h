// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "server/services/identity/session_maker.h"

namespace florin::server
{

/// Whether the device the second factor was given from is to stand for it the next time.
struct RememberDevice {
    bool wanted = false;
    QString name;
};

/// The second factor was given: the session goes on under a new token, and the audit chain says so.
[[nodiscard]] Result<contract::LoggedIn> finishSignIn(SessionMaker& maker, const RememberDevice& device,
                                                      SignContext& context);

} // namespace florin::server
