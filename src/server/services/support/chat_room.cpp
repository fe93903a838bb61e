// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/support/chat_room.h"

#include "core/invariant.h"
#include "server/services/support/conversation_view.h"

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

bool mayStepIn(contract::Role role)
{
    return role == contract::Role::manager || role == contract::Role::admin;
}

} // namespace

Result<ChatRoom> ChatRoom::enter(ConversationId id, const IdempotencyKey& key, WriteContext& context)
{
    auto conversation = visibleConversation(id, context.caller, context.stores.support());
    if (!conversation)
        return refuse(conversation.error());
    if (conversation->state == store::ConversationState::ended)
        return refuse(ProblemCode::conversation_closed);
    return ChatRoom(std::move(*conversation), key, context);
}

Result<ChatRoom> ChatRoom::enterOwn(const IdempotencyKey& key, WriteContext& context)
{
    store::SupportStore& support = context.stores.support();
    const Caller& caller = context.caller;
    // A new one is begun only when the one before has ended, so a live one is the newest.
    auto newest = support.conversationsOf(caller.user, {.before = {}, .limit = 1});
    if (!newest)
        return refuse(newest.error());
    if (!newest->rows.empty() && newest->rows.front().state != store::ConversationState::ended)
        return ChatRoom(std::move(newest->rows.front()), key, context);

    const auto id = support.start(caller.user, caller.display_name, context.now);
    if (!id)
        return refuse(id.error());
    auto room = enter(*id, key, context);
    if (!room)
        return room;
    if (auto noted = room->note(u"%1 has joined"_s.arg(caller.display_name)); !noted)
        return refuse(noted.error());
    return room;
}

Result<void> ChatRoom::attend()
{
    const Caller& caller = m_context->caller;
    if (m_conversation.assistant == caller.user)
        return {};
    if (m_conversation.assistant) {
        if (!mayStepIn(caller.role))
            return refuse(ProblemCode::not_permitted);
        if (auto left = support().leave(m_conversation.id, *m_conversation.assistant, m_context->now); !left)
            return left;
    }
    auto joined = support().join(m_conversation.id, caller.user, caller.display_name, m_context->now);
    if (!joined)
        return joined;
    if (auto noted = note(u"Assistant has joined"_s); !noted)
        return refuse(noted.error());
    return {};
}

Result<contract::ChatMessage> ChatRoom::say(const QString& text)
{
    if (auto within = requireWithin(); !within)
        return refuse(within.error());
    return post(m_context->caller.user, m_context->caller.display_name, text);
}

Result<contract::ChatMessage> ChatRoom::leave()
{
    if (auto within = requireWithin(); !within)
        return refuse(within.error());
    auto line = note(u"Left chat room!"_s);
    if (!line)
        return line;
    const UserId user = m_context->caller.user;
    auto left = isCustomer() ? support().end(m_conversation.id, m_context->now)
                             : support().leave(m_conversation.id, user, m_context->now);
    if (left && !isCustomer())
        left = support().requeue(m_conversation.id);
    if (left)
        left = changed();
    if (!left)
        return refuse(left.error());
    return line;
}

Result<contract::ConversationSummary> ChatRoom::summary()
{
    auto summary = summaryOf(m_conversation, support());
    const auto unread = support().unread(m_context->caller.user);
    if (!summary || !unread)
        return summary ? refuse(unread.error()) : summary;
    for (const store::UnreadCount& count : *unread) {
        if (count.conversation == m_conversation.id)
            summary->unread = static_cast<qint32>(count.messages);
    }
    return summary;
}

store::SupportStore& ChatRoom::support() const
{
    return m_context->stores.support();
}

bool ChatRoom::isCustomer() const
{
    return m_conversation.customer_user == m_context->caller.user;
}

Result<void> ChatRoom::requireWithin() const
{
    if (!isCustomer() && m_conversation.assistant != m_context->caller.user)
        return refuse(ProblemCode::not_permitted);
    return {};
}

Result<contract::ChatMessage> ChatRoom::post(std::optional<UserId> author, const QString& name,
                                             const QString& text)
{
    const auto posted = support().post({.id = {},
                                        .conversation = m_conversation.id,
                                        .author = author,
                                        .author_name = name,
                                        .text = text,
                                        .time = m_context->now,
                                        .client_key = m_key});
    if (!posted)
        return refuse(posted.error());
    auto message = shown(*posted, m_conversation);
    m_context->announce(contract::MessageSaid{message},
                        {.customers = {}, .users = {m_conversation.customer_user}});
    if (auto told = changed(); !told)
        return refuse(told.error());
    return message;
}

Result<contract::ChatMessage> ChatRoom::note(const QString& text)
{
    return post(std::nullopt, {}, text);
}

Result<void> ChatRoom::changed()
{
    auto now = support().conversation(m_conversation.id);
    if (!now)
        return refuse(now.error());
    invariant(now->has_value());
    m_conversation = std::move(**now);
    const auto summary = summaryOf(m_conversation, support());
    if (!summary)
        return refuse(summary.error());
    m_context->announce(contract::ConversationChanged{*summary},
                        {.customers = {}, .users = {m_conversation.customer_user}});
    return {};
}

} // namespace florin::server
