// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/messages.h"
#include "core/problem.h"
#include "server/desk/facts.h"
#include "server/desk/write_context.h"
#include "store/message_store.h"

/// The bank's account with the SMS provider, as the store keeps it. The token goes in sealed and is given out
/// to the connector alone.
namespace florin::server::provider
{

[[nodiscard]] Result<contract::ProviderSettings> settings(store::MessageReader& messages);
/// For who hands messages over; empty when none is set.
[[nodiscard]] Result<Secret> authToken(store::MessageReader& messages);
/// invalid_field when it would be enabled without all that sending needs.
[[nodiscard]] Result<contract::ProviderSettings> change(const contract::SetProvider& request,
                                                        WriteContext& context);
/// What a second person sees: the settings, and whether the token is a new one.
[[nodiscard]] Result<Facts> describe(const contract::SetProvider& request, WriteContext& context);

} // namespace florin::server::provider
