// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/support.h"
#include "core/problem.h"
#include "server/desk/read_context.h"

/// What is asked about conversations.
namespace florin::server
{

[[nodiscard]] Result<contract::ListConversations::Reply>
listConversations(const contract::ListConversations& request, ReadContext& context);
[[nodiscard]] Result<contract::ReadConversation::Reply>
readConversation(const contract::ReadConversation& request, ReadContext& context);

} // namespace florin::server
