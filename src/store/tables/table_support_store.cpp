// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_support_store.h"

#include "store/tables/personal_places.h"
#include "store/tables/sql_tables.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

Conversation conversationAt(const SqlRow& row)
{
    return {.id = idAt<ConversationId>(row, 0),
            .customer_user = idAt<UserId>(row, 1),
            .customer_name = row.personal(2, place::support_name),
            .state = static_cast<ConversationState>(row.integer(3)),
            .assistant = optionalIdAt<UserId>(row, 4),
            .assistant_name = row.personal(5, place::support_name),
            .started = timestampAt(row, 6),
            .joined = optionalTimestampAt(row, 7),
            .ended = optionalTimestampAt(row, 8),
            .last_message = idAt<MessageId>(row, 9)};
}

Participant participantAt(const SqlRow& row)
{
    return {.user = idAt<UserId>(row, 0),
            .name = row.personal(1, place::support_name),
            .joined = timestampAt(row, 2),
            .left = optionalTimestampAt(row, 3),
            .last_read = idAt<MessageId>(row, 4)};
}

ChatMessage messageAt(const SqlRow& row)
{
    return {.id = idAt<MessageId>(row, 0),
            .conversation = idAt<ConversationId>(row, 1),
            .author = optionalIdAt<UserId>(row, 2),
            .author_name = row.personal(3, place::support_name),
            .text = row.personal(4, place::support_text),
            .time = timestampAt(row, 5),
            .client_key = Uuid::fromBytes(row.blob(6)).value_or(Uuid())};
}

} // namespace

Result<std::optional<Conversation>> TableSupportStore::conversation(ConversationId id)
{
    return oneRow<Conversation>(m_bank.query(Sql::select_conversation, id), conversationAt);
}

Result<Page<Conversation>> TableSupportStore::conversations(std::optional<ConversationState> state,
                                                            const PageRequest& page)
{
    if (state)
        return pageOfRows<Conversation>(
            page, m_bank.query(Sql::select_conversations_by_state, *state, pageBefore(page), pageRows(page)),
            conversationAt);
    return pageOfRows<Conversation>(
        page, m_bank.query(Sql::select_conversations, pageBefore(page), pageRows(page)), conversationAt);
}

Result<Page<Conversation>> TableSupportStore::conversationsOf(UserId user, const PageRequest& page)
{
    return pageOfRows<Conversation>(
        page, m_bank.query(Sql::select_conversations_of_user, user, pageBefore(page), pageRows(page)),
        conversationAt);
}

Result<Page<Conversation>> TableSupportStore::latestConversations(std::optional<UserId> customer_user,
                                                                  std::optional<ConversationState> state,
                                                                  const PageRequest& page)
{
    const int wanted = state ? static_cast<int>(*state) : -1;
    const qint64 before = pageBefore(page);
    const int rows = pageRows(page);
    if (customer_user)
        return pageOfRows<Conversation>(page,
                                        m_bank.query(Sql::select_latest_conversations_of_customer,
                                                     *customer_user, before, wanted, wanted, rows),
                                        conversationAt);
    return pageOfRows<Conversation>(
        page, m_bank.query(Sql::select_latest_conversations, before, wanted, wanted, rows), conversationAt);
}

Result<std::vector<Participant>> TableSupportStore::participants(ConversationId id)
{
    return allRows<Participant>(m_bank.query(Sql::select_participants, id), participantAt);
}

Result<Page<ChatMessage>> TableSupportStore::messages(ConversationId id, const PageRequest& page)
{
    return pageOfRows<ChatMessage>(
        page, m_bank.query(Sql::select_chat_messages, id, pageBefore(page), pageRows(page)), messageAt);
}

Result<std::vector<UnreadCount>> TableSupportStore::unread(UserId user)
{
    return allRows<UnreadCount>(m_bank.query(Sql::count_unread, user), [](const SqlRow& row) {
        return UnreadCount{idAt<ConversationId>(row, 0), row.integer(1)};
    });
}

Result<ConversationId> TableSupportStore::start(UserId customer_user, const QString& customer_name,
                                                Timestamp time)
{
    const PersonalText name = personal(place::support_name, customer_name);
    const auto id = m_bank.insert(Sql::insert_conversation, customer_user, name, time);
    if (!id)
        return refuse(id.error());
    const auto joined = m_bank.change(Sql::upsert_participant, *id, customer_user, name, time);
    if (!joined)
        return refuse(joined.error());
    return ConversationId{*id};
}

Result<void> TableSupportStore::requireLive(ConversationId id)
{
    const auto found = conversation(id);
    if (!found)
        return refuse(found.error());
    if (!*found)
        return refuse(ProblemCode::unknown_conversation);
    if ((*found)->state == ConversationState::ended)
        return refuse(ProblemCode::conversation_closed);
    return {};
}

Result<void> TableSupportStore::join(ConversationId id, UserId assistant, const QString& assistant_name,
                                     Timestamp time)
{
    if (auto live = requireLive(id); !live)
        return live;
    const PersonalText name = personal(place::support_name, assistant_name);
    const auto joined = m_bank.change(Sql::upsert_participant, id, assistant, name, time);
    if (!joined)
        return refuse(joined.error());
    return changedAny(m_bank.change(Sql::open_conversation, assistant, name, time, id));
}

Result<void> TableSupportStore::leave(ConversationId id, UserId user, Timestamp time)
{
    return changedAny(m_bank.change(Sql::leave_conversation, time, id, user));
}

Result<void> TableSupportStore::requeue(ConversationId id)
{
    if (auto live = requireLive(id); !live)
        return live;
    return changedAny(m_bank.change(Sql::requeue_conversation, id));
}

Result<void> TableSupportStore::end(ConversationId id, Timestamp time)
{
    const auto live = requireLive(id);
    if (!live && live.error().code == ProblemCode::conversation_closed)
        return {};
    if (!live)
        return live;
    const auto left = m_bank.change(Sql::leave_all_conversation, time, id);
    if (!left)
        return refuse(left.error());
    return changedAny(m_bank.change(Sql::end_conversation, time, id));
}

Result<std::optional<ChatMessage>> TableSupportStore::postedBefore(const ChatMessage& message)
{
    if (message.client_key.isNull())
        return std::optional<ChatMessage>();
    return oneRow<ChatMessage>(m_bank.query(Sql::select_chat_message_by_key, message.conversation,
                                            valueOrZero(message.author), message.client_key),
                               messageAt);
}

Result<ChatMessage> TableSupportStore::post(const ChatMessage& message)
{
    // A retry is answered even when the conversation has ended meanwhile.
    auto before = postedBefore(message);
    if (!before)
        return refuse(before.error());
    if (*before)
        return std::move(**before);
    if (auto live = requireLive(message.conversation); !live)
        return refuse(live.error());
    const auto key = message.client_key.isNull() ? std::nullopt : std::optional(message.client_key);
    const auto id = m_bank.insert(Sql::insert_chat_message, message.conversation, valueOrZero(message.author),
                                  personal(place::support_name, message.author_name),
                                  personal(place::support_text, message.text), message.time, key);
    if (!id)
        return refuse(id.error());
    const auto advanced = m_bank.change(Sql::advance_conversation, *id, message.conversation);
    if (!advanced)
        return refuse(advanced.error());
    ChatMessage posted = message;
    posted.id = MessageId{*id};
    return posted;
}

Result<void> TableSupportStore::markRead(ConversationId id, UserId user, MessageId up_to)
{
    return changedOne(m_bank.change(Sql::update_last_read, up_to, up_to, id, user),
                      ProblemCode::unknown_conversation);
}

} // namespace florin::store
