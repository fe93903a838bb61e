// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/problem.h"
#include "core/uuid.h"
#include "store/page.h"

#include <QString>

#include <optional>
#include <vector>

namespace florin::store
{

enum class ConversationState {
    waiting, ///< nobody of the bank has joined yet
    open,
    ended,
};

/// A customer's talk with the support desk. Names are kept as they were then: the users are in another file.
struct Conversation {
    ConversationId id;
    UserId customer_user;
    QString customer_name;
    ConversationState state = ConversationState::waiting;
    /// Who joined last for the bank.
    std::optional<UserId> assistant;
    QString assistant_name;
    Timestamp started;
    std::optional<Timestamp> joined;
    std::optional<Timestamp> ended;
    /// The newest message; null when there is none.
    MessageId last_message;

    friend bool operator==(const Conversation&, const Conversation&) = default;
};

struct Participant {
    UserId user;
    QString name;
    Timestamp joined;
    std::optional<Timestamp> left;
    /// Everything up to this message has been read.
    MessageId last_read;

    friend bool operator==(const Participant&, const Participant&) = default;
};

struct ChatMessage {
    /// Given by the store; grows with time over all conversations.
    MessageId id;
    ConversationId conversation;
    /// Nothing when the system speaks ("Assistant has joined").
    std::optional<UserId> author;
    QString author_name;
    QString text;
    Timestamp time;
    /// Made by the client, the same on every retry: a message is kept once. May be null when the system
    /// speaks.
    Uuid client_key;

    friend bool operator==(const ChatMessage&, const ChatMessage&) = default;
};

struct UnreadCount {
    ConversationId conversation;
    qint64 messages = 0;

    friend bool operator==(const UnreadCount&, const UnreadCount&) = default;
};

/// Reads. From any thread, through that thread's own ReaderSession.
class SupportReader
{
public:
    SupportReader() = default;
    SupportReader(const SupportReader&) = delete;
    SupportReader& operator=(const SupportReader&) = delete;
    virtual ~SupportReader() = default;

    [[nodiscard]] virtual Result<std::optional<Conversation>> conversation(ConversationId id) = 0;
    /// Newest first; of one state, or of all.
    [[nodiscard]] virtual Result<Page<Conversation>> conversations(std::optional<ConversationState> state,
                                                                   const PageRequest& page) = 0;
    /// Those one user takes or took part in, as customer or as assistant, newest first.
    [[nodiscard]] virtual Result<Page<Conversation>> conversationsOf(UserId user,
                                                                     const PageRequest& page) = 0;
    /// The one with the newest message first; those without any are left out. Of one customer's user, or of
    /// all; of one state, or of all. `page.before` is a message number.
    [[nodiscard]] virtual Result<Page<Conversation>>
    latestConversations(std::optional<UserId> customer_user, std::optional<ConversationState> state,
                        const PageRequest& page) = 0;
    /// In the order in which they joined.
    [[nodiscard]] virtual Result<std::vector<Participant>> participants(ConversationId id) = 0;
    /// Newest first. `page.before` is a message number.
    [[nodiscard]] virtual Result<Page<ChatMessage>> messages(ConversationId id, const PageRequest& page) = 0;
    /// Messages by other people that `user` has not read, in the conversations they take part in; none with
    /// zero.
    [[nodiscard]] virtual Result<std::vector<UnreadCount>> unread(UserId user) = 0;
};

/// Writes. On the writer's thread, between UnitOfWork::begin and commit.
class SupportStore : public SupportReader
{
public:
    /// A waiting conversation with its customer as the first participant.
    [[nodiscard]] virtual Result<ConversationId> start(UserId customer_user, const QString& customer_name,
                                                       Timestamp time) = 0;
    /// The assistant takes part, and the conversation is open. Joining again after leaving is joining.
    /// unknown_conversation, conversation_closed.
    [[nodiscard]] virtual Result<void> join(ConversationId id, UserId assistant,
                                            const QString& assistant_name, Timestamp time) = 0;
    /// Leaving what one is not in is no problem. The state stays as it is.
    [[nodiscard]] virtual Result<void> leave(ConversationId id, UserId user, Timestamp time) = 0;
    /// Back to the queue: waiting, without an assistant. unknown_conversation, conversation_closed.
    [[nodiscard]] virtual Result<void> requeue(ConversationId id) = 0;
    /// Everybody has left, and nothing more can be said. unknown_conversation; ending twice is no problem.
    [[nodiscard]] virtual Result<void> end(ConversationId id, Timestamp time) = 0;
    /// Keeps `message` (its id is ignored) and gives it back with its number. The same conversation, author
    /// and client key again give back what was kept the first time. unknown_conversation,
    /// conversation_closed.
    [[nodiscard]] virtual Result<ChatMessage> post(const ChatMessage& message) = 0;
    /// Never moves backwards. unknown_conversation when the user takes no part in it.
    [[nodiscard]] virtual Result<void> markRead(ConversationId id, UserId user, MessageId up_to) = 0;
};

} // namespace florin::store
