// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/permissions.h"
#include "core/ids.h"

#include <optional>
#include <vector>

namespace florin::server
{

/// Whom an event is about. They get it when they watch its topic; so do those whose scope for the event's
/// permission is the whole bank.
struct Audience {
    std::vector<CustomerId> customers;
    std::vector<UserId> users;
    std::optional<contract::Role> role = {}; ///< everybody who has it
};

} // namespace florin::server
