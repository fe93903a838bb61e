// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

namespace florin::contract
{

/// What a person says in one message.
using ChatText = Text<2000, Fill::Required, Lines::Many>;

BOOST_DEFINE_ENUM_CLASS(ConversationState,
                        waiting, ///< the customer has written; no assistant is in it
                        open,    ///< an assistant has joined
                        ended)

BOOST_DEFINE_ENUM_CLASS(Author, customer, assistant, system)

/// One line of a conversation. System lines ("Assistant has joined") are messages too, so that history keeps
/// them.
struct ChatMessage {
    MessageId message; ///< grows within the bank: the order everybody sees
    ConversationId conversation;
    Author author = Author::customer;
    QString name; ///< of the author; empty for system lines
    QString text;
    Timestamp time;
    IdempotencyKey key; ///< the sender's own, by which it finds its message again
};
BOOST_DESCRIBE_STRUCT(ChatMessage, (), (message, conversation, author, name, text, time, key))

struct ConversationSummary {
    ConversationId conversation;
    ConversationState state = ConversationState::waiting;
    QString customer_name;
    QString assistant_name; ///< empty while nobody has joined
    QString last_text;
    Timestamp last_time;
    qint32 unread = 0; ///< by the caller
};
BOOST_DESCRIBE_STRUCT(ConversationSummary, (),
                      (conversation, state, customer_name, assistant_name, last_text, last_time, unread))

/// A customer's open conversation, a new one where there is none.
struct StartConversation {
    static constexpr Operation operation{
        "support.start", Permission::converse, Effect::Writes,
        "Starts a conversation with the support desk, or takes up the open one."};
    using Reply = ConversationSummary;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(StartConversation, (), (key))

/// An assistant takes a conversation on; the customer reads "Assistant has joined".
struct JoinConversation {
    static constexpr Operation operation{"support.join", Permission::attend, Effect::Writes,
                                         "Enters a customer's conversation as the assistant."};
    using Reply = ConversationSummary;
    ConversationId conversation;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(JoinConversation, (), (conversation, key))

/// A text that is just "//" leaves, as typing it always did.
struct Say {
    static constexpr Operation operation{"support.say", Permission::converse, Effect::Writes,
                                         "Says something in a conversation."};
    using Reply = ChatMessage;
    ConversationId conversation;
    ChatText text;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(Say, (), (conversation, text, key))

/// The other side reads "Left chat room!". When the customer leaves, the conversation has ended; when the
/// assistant leaves, it waits again.
struct LeaveConversation {
    static constexpr Operation operation{"support.leave", Permission::converse, Effect::Writes,
                                         "Leaves a conversation."};
    using Reply = Done;
    ConversationId conversation;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(LeaveConversation, (), (conversation, key))

/// The desk's list for staff, one's own for a customer; newest first.
struct ListConversations {
    static constexpr Operation operation{"support.list", Permission::converse, Effect::Reads,
                                         "Lists conversations, the one with the newest message first."};
    using Reply = Page<ConversationSummary>;
    std::optional<ConversationState> state;
    std::optional<Cursor> after;
    std::optional<qint32> limit;
    static constexpr auto looks_at = Everybody();
};
BOOST_DESCRIBE_STRUCT(ListConversations, (), (state, after, limit))

struct ReadConversation {
    static constexpr Operation operation{"support.read", Permission::converse, Effect::Reads,
                                         "Lists the messages of a conversation, newest first."};
    using Reply = Page<ChatMessage>;
    ConversationId conversation;
    std::optional<Cursor> after;
    std::optional<qint32> limit;
    static constexpr auto looks_at = &ReadConversation::conversation;
};
BOOST_DESCRIBE_STRUCT(ReadConversation, (), (conversation, after, limit))

/// Tells the desk how far the caller has read.
struct MarkRead {
    static constexpr Operation operation{"support.mark_read", Permission::converse, Effect::Writes,
                                         "Remembers up to which message the caller has read."};
    using Reply = Done;
    ConversationId conversation;
    MessageId up_to;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(MarkRead, (), (conversation, up_to, key))

struct MessageSaid {
    static constexpr Event event{"support.said", Topic::conversations, Permission::converse};
    ChatMessage message;
};
BOOST_DESCRIBE_STRUCT(MessageSaid, (), (message))

struct ConversationChanged {
    static constexpr Event event{"support.changed", Topic::conversations, Permission::converse};
    ConversationSummary conversation; ///< `unread` is left at zero: it differs by reader
};
BOOST_DESCRIBE_STRUCT(ConversationChanged, (), (conversation))

using SupportOperations = boost::mp11::mp_list<StartConversation, JoinConversation, Say, LeaveConversation,
                                               ListConversations, ReadConversation, MarkRead>;
using SupportEvents = boost::mp11::mp_list<MessageSaid, ConversationChanged>;

} // namespace florin::contract
