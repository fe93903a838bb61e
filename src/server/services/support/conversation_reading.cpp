// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/support/conversation_reading.h"

#include "server/services/paging.h"
#include "server/services/support/conversation_view.h"

#include <unordered_map>

namespace florin::server
{
namespace
{

using Unread = std::unordered_map<ConversationId, qint32>;

Result<Unread> unreadBy(const Caller& caller, store::SupportReader& support)
{
    const auto counts = support.unread(caller.user);
    if (!counts)
        return refuse(counts.error());
    Unread unread;
    for (const store::UnreadCount& count : *counts)
        unread.emplace(count.conversation, static_cast<qint32>(count.messages));
    return unread;
}

Result<store::Page<store::Conversation>> rows(const contract::ListConversations& request,
                                              ReadContext& context)
{
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    const Caller& caller = context.caller;
    const auto customer = seesAll(caller) ? std::nullopt : std::optional(caller.user);
    const auto state = request.state ? std::optional(stored(*request.state)) : std::nullopt;
    return context.stores.support().latestConversations(customer, state, *page);
}

} // namespace

Result<contract::ListConversations::Reply> listConversations(const contract::ListConversations& request,
                                                             ReadContext& context)
{
    store::SupportReader& support = context.stores.support();
    const auto found = rows(request, context);
    if (!found)
        return refuse(found.error());
    const auto unread = unreadBy(context.caller, support);
    if (!unread)
        return refuse(unread.error());
    contract::ListConversations::Reply reply;
    for (const store::Conversation& conversation : found->rows) {
        auto summary = summaryOf(conversation, support);
        if (!summary)
            return refuse(summary.error());
        const auto count = unread->find(conversation.id);
        summary->unread = count == unread->end() ? 0 : count->second;
        reply.items.push_back(std::move(*summary));
    }
    if (found->more)
        reply.next = cursorAt(found->rows.back().last_message.value);
    return reply;
}

Result<contract::ReadConversation::Reply> readConversation(const contract::ReadConversation& request,
                                                           ReadContext& context)
{
    store::SupportReader& support = context.stores.support();
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    const auto conversation = visibleConversation(request.conversation, context.caller, support);
    if (!conversation)
        return refuse(conversation.error());
    const auto messages = support.messages(conversation->id, *page);
    if (!messages)
        return refuse(messages.error());
    return pageOf<contract::ChatMessage>(
        *messages, [&](const store::ChatMessage& message) { return shown(message, *conversation); },
        [](const store::ChatMessage& message) { return message.id.value; });
}

} // namespace florin::server
