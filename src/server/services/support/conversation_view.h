// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/support.h"
#include "core/problem.h"
#include "server/desk/caller.h"
#include "store/support_store.h"

/// Conversations as one caller may see them, in the contract's words.
namespace florin::server
{

/// Whether the caller sees every customer's conversations.
[[nodiscard]] bool seesAll(const Caller& caller);

/// unknown_conversation for one that is not there, and for another customer's alike.
[[nodiscard]] Result<store::Conversation> visibleConversation(ConversationId id, const Caller& caller,
                                                              store::SupportReader& support);

[[nodiscard]] contract::ConversationState shown(store::ConversationState state);
[[nodiscard]] store::ConversationState stored(contract::ConversationState state);
[[nodiscard]] contract::ChatMessage shown(const store::ChatMessage& message,
                                          const store::Conversation& conversation);
/// With `unread` at zero.
[[nodiscard]] Result<contract::ConversationSummary> summaryOf(const store::Conversation& conversation,
                                                              store::SupportReader& support);

} // namespace florin::server
