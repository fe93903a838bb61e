// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"
#include "server/desk/sign_context.h"
#include "store/credential_store.h"

#include <optional>

/// Devices whose token stands for the second factor. Each token is good for one log-in, which gives the next:
/// one that comes a second time was copied, and ends the device for whoever holds it.
namespace florin::server::devices
{

/// A device is asked for the second factor again when it was not used for this long.
inline constexpr auto good_for = std::chrono::hours(24 * 90);

/// For this long the token before is taken too, from the same address: its answer may have been lost.
inline constexpr auto repeat_time = std::chrono::seconds(60);

/// A device as it was found, what it becomes, and its next token.
struct Renewal {
    store::Device found;
    store::Device renewed;
    Secret token;
};

/// Nothing when the token is nobody's, another's, too old, or came before; in the last case the device is
/// forgotten, all sessions of the user end, and the audit chain says so.
[[nodiscard]] Result<std::optional<Renewal>> recognised(UserId user, const Secret& token,
                                                        SignContext& context, Sessions& sessions);
[[nodiscard]] Result<void> renew(const Renewal& renewal, WriteContext& write);
[[nodiscard]] Result<Secret> remember(UserId user, const QString& name, WriteContext& write);

} // namespace florin::server::devices
