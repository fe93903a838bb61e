// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/support/support_service.h"

#include "server/desk/desk.h"
#include "server/services/support/chat_room.h"
#include "server/services/support/conversation_reading.h"
#include "server/services/support/conversation_view.h"

namespace florin::server
{
namespace
{

/// What people have always typed to leave.
constexpr QStringView leaving = u"//";

Result<contract::ConversationSummary> start(const contract::StartConversation& request, WriteContext& context)
{
    // The desk answers conversations; it has none of its own.
    if (seesAll(context.caller))
        return refuse(ProblemCode::not_permitted);
    auto room = ChatRoom::enterOwn(request.key, context);
    if (!room)
        return refuse(room.error());
    return room->summary();
}

Result<contract::ConversationSummary> join(const contract::JoinConversation& request, WriteContext& context)
{
    auto room = ChatRoom::enter(request.conversation, request.key, context);
    if (!room)
        return refuse(room.error());
    if (auto attended = room->attend(); !attended)
        return refuse(attended.error());
    return room->summary();
}

Result<contract::ChatMessage> say(const contract::Say& request, WriteContext& context)
{
    auto room = ChatRoom::enter(request.conversation, request.key, context);
    if (!room)
        return refuse(room.error());
    return request.text.value.trimmed() == leaving ? room->leave() : room->say(request.text);
}

Result<contract::Done> leave(const contract::LeaveConversation& request, WriteContext& context)
{
    auto room = ChatRoom::enter(request.conversation, request.key, context);
    if (!room)
        return refuse(room.error());
    if (auto left = room->leave(); !left)
        return refuse(left.error());
    return contract::Done{};
}

Result<contract::Done> markRead(const contract::MarkRead& request, WriteContext& context)
{
    store::SupportStore& support = context.stores.support();
    const auto conversation = visibleConversation(request.conversation, context.caller, support);
    if (!conversation)
        return refuse(conversation.error());
    if (request.up_to > conversation->last_message)
        return refuse(invalidField(QStringLiteral("up_to"), QStringLiteral("is not said yet")));
    const auto marked = support.markRead(conversation->id, context.caller.user, request.up_to);
    if (!marked && marked.error().code == ProblemCode::unknown_conversation)
        return refuse(ProblemCode::not_permitted); // seen, but never joined
    if (!marked)
        return refuse(marked.error());
    return contract::Done{};
}

} // namespace

void registerSupport(Desk& desk)
{
    desk.on<contract::StartConversation>(&start);
    desk.on<contract::JoinConversation>(&join);
    desk.on<contract::Say>(&say);
    desk.on<contract::LeaveConversation>(&leave);
    desk.on<contract::ListConversations>(&listConversations);
    desk.on<contract::ReadConversation>(&readConversation);
    desk.on<contract::MarkRead>(&markRead);
}

} // namespace florin::server
