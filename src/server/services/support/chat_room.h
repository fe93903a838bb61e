// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/support.h"
#include "core/problem.h"
#include "server/desk/write_context.h"
#include "store/support_store.h"

namespace florin::server
{

/// One conversation while it is being changed, by one caller under one key. What is said in it is told to its
/// customer and to the desk.
class ChatRoom
{
public:
    /// unknown_conversation, conversation_closed.
    [[nodiscard]] static Result<ChatRoom> enter(ConversationId id, const IdempotencyKey& key,
                                                WriteContext& context);
    /// The calling customer's live conversation, a new one where there is none.
    [[nodiscard]] static Result<ChatRoom> enterOwn(const IdempotencyKey& key, WriteContext& context);

    /// not_permitted while somebody else attends, unless the caller may step in for them.
    [[nodiscard]] Result<void> attend();
    /// not_permitted for an assistant who has not joined.
    [[nodiscard]] Result<contract::ChatMessage> say(const QString& text);
    /// Gives back the line that the other side reads. not_permitted like say().
    [[nodiscard]] Result<contract::ChatMessage> leave();
    /// As it stands now, for the caller.
    [[nodiscard]] Result<contract::ConversationSummary> summary();

private:
    ChatRoom(store::Conversation conversation, const IdempotencyKey& key, WriteContext& context)
        : m_conversation(std::move(conversation))
        , m_key(key)
        , m_context(&context)
    {
    }

    [[nodiscard]] store::SupportStore& support() const;
    [[nodiscard]] bool isCustomer() const;
    [[nodiscard]] Result<void> requireWithin() const;
    [[nodiscard]] Result<contract::ChatMessage> post(std::optional<UserId> author, const QString& name,
                                                     const QString& text);
    /// A line by nobody.
    [[nodiscard]] Result<contract::ChatMessage> note(const QString& text);
    /// Reads the conversation anew and tells both sides.
    [[nodiscard]] Result<void> changed();

    store::Conversation m_conversation;
    IdempotencyKey m_key;
    WriteContext* m_context;
};

} // namespace florin::server
