// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/support_store.h"

namespace florin::store
{

class SqlTables;

/// Conversations and their messages.
class TableSupportStore final : public SupportStore
{
public:
    explicit TableSupportStore(SqlTables& bank) : m_bank(bank) {}

    [[nodiscard]] Result<std::optional<Conversation>> conversation(ConversationId id) override;
    [[nodiscard]] Result<Page<Conversation>> conversations(std::optional<ConversationState> state,
                                                           const PageRequest& page) override;
    [[nodiscard]] Result<Page<Conversation>> conversationsOf(UserId user, const PageRequest& page) override;
    [[nodiscard]] Result<Page<Conversation>> latestConversations(std::optional<UserId> customer_user,
                                                                 std::optional<ConversationState> state,
                                                                 const PageRequest& page) override;
    [[nodiscard]] Result<std::vector<Participant>> participants(ConversationId id) override;
    [[nodiscard]] Result<Page<ChatMessage>> messages(ConversationId id, const PageRequest& page) override;
    [[nodiscard]] Result<std::vector<UnreadCount>> unread(UserId user) override;

    [[nodiscard]] Result<ConversationId> start(UserId customer_user, const QString& customer_name,
                                               Timestamp time) override;
    [[nodiscard]] Result<void> join(ConversationId id, UserId assistant, const QString& assistant_name,
                                    Timestamp time) override;
    [[nodiscard]] Result<void> leave(ConversationId id, UserId user, Timestamp time) override;
    [[nodiscard]] Result<void> requeue(ConversationId id) override;
    [[nodiscard]] Result<void> end(ConversationId id, Timestamp time) override;
    [[nodiscard]] Result<ChatMessage> post(const ChatMessage& message) override;
    [[nodiscard]] Result<void> markRead(ConversationId id, UserId user, MessageId up_to) override;

private:
    /// Nothing when it can be written to; else unknown_conversation or conversation_closed.
    [[nodiscard]] Result<void> requireLive(ConversationId id);
    [[nodiscard]] Result<std::optional<ChatMessage>> postedBefore(const ChatMessage& message);

    SqlTables& m_bank;
};

} // namespace florin::store
