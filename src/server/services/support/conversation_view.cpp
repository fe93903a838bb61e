// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/support/conversation_view.h"

namespace florin::server
{

bool seesAll(const Caller& caller)
{
    return caller.scope(contract::Permission::converse) == contract::Scope::bank;
}

Result<store::Conversation> visibleConversation(ConversationId id, const Caller& caller,
                                                store::SupportReader& support)
{
    auto found = support.conversation(id);
    if (!found)
        return refuse(found.error());
    if (!*found || (!seesAll(caller) && (*found)->customer_user != caller.user))
        return refuse(ProblemCode::unknown_conversation);
    return std::move(**found);
}

contract::ConversationState shown(store::ConversationState state)
{
    switch (state) {
    case store::ConversationState::waiting:
        return contract::ConversationState::waiting;
    case store::ConversationState::open:
        return contract::ConversationState::open;
    case store::ConversationState::ended:
        break;
    }
    return contract::ConversationState::ended;
}

store::ConversationState stored(contract::ConversationState state)
{
    switch (state) {
    case contract::ConversationState::waiting:
        return store::ConversationState::waiting;
    case contract::ConversationState::open:
        return store::ConversationState::open;
    case contract::ConversationState::ended:
        break;
    }
    return store::ConversationState::ended;
}

contract::ChatMessage shown(const store::ChatMessage& message, const store::Conversation& conversation)
{
    auto author = contract::Author::system;
    if (message.author)
        author = *message.author == conversation.customer_user ? contract::Author::customer
                                                               : contract::Author::assistant;
    return {.message = message.id,
            .conversation = message.conversation,
            .author = author,
            .name = message.author_name,
            .text = message.text,
            .time = message.time,
            .key = message.client_key};
}

Result<contract::ConversationSummary> summaryOf(const store::Conversation& conversation,
                                                store::SupportReader& support)
{
    const auto newest = support.messages(conversation.id, {.before = {}, .limit = 1});
    if (!newest)
        return refuse(newest.error());
    contract::ConversationSummary summary{.conversation = conversation.id,
                                          .state = shown(conversation.state),
                                          .customer_name = conversation.customer_name,
                                          .assistant_name = conversation.assistant_name,
                                          .last_text = {},
                                          .last_time = conversation.started};
    if (!newest->rows.empty()) {
        summary.last_text = newest->rows.front().text;
        summary.last_time = newest->rows.front().time;
    }
    return summary;
}

} // namespace florin::server
