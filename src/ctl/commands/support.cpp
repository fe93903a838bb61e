// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "contract/support.h"
#include "ctl/commands/chat.h"
#include "ctl/printer.h"
#include "ctl/session.h"
#include "ctl/terminal.h"

namespace florin::ctl
{
namespace
{

/// The conversation to enter: the one named, else the one that has waited longest.
Attempt<ConversationId> waitingConversation(Session& session, const Input& input)
{
    if (input.has(QStringLiteral("conversation"))) {
        bool is_number = false;
        const qint64 id = input.value(QStringLiteral("conversation")).toLongLong(&is_number);
        if (!is_number || id <= 0)
            return wrongUsage(QStringLiteral("--conversation takes a conversation's number."));
        return ConversationId{id};
    }
    const auto waiting = session.askForList<contract::ListConversations>(
        {{QStringLiteral("state"), QStringLiteral("waiting")}}, contract::max_page_size);
    if (!waiting)
        return fail(waiting.error());
    if (waiting->empty()) {
        terminal::say(QStringLiteral("Nobody is waiting."));
        return fail(Problem(ProblemCode::unknown_conversation));
    }
    return waiting->back().conversation;
}

Attempt<contract::ConversationSummary> enter(Session& session, const Input& input)
{
    if (!contract::isStaff(session.connection().session()->role))
        return session.ask(contract::StartConversation());
    const auto id = waitingConversation(session, input);
    if (!id)
        return fail(id.error());
    return session.ask(contract::JoinConversation{*id, {}});
}

Attempt<void> chat(Session& session, const Input& input, const Printer& printer)
{
    session.connection().watch({contract::Topic::conversations});
    const auto conversation = enter(session, input);
    if (!conversation)
        return fail(conversation.error());
    return Chat(session, printer, conversation->conversation).run();
}

Attempt<void> listConversations(Session& session, const Input& input, const Printer& printer)
{
    const auto limit = input.limit(contract::default_page_size);
    if (!limit)
        return fail(limit.error());
    const auto conversations =
        session.askForList<contract::ListConversations>(input.fields({QStringLiteral("state")}), *limit);
    if (!conversations)
        return fail(conversations.error());
    Table table{{{QStringLiteral("Number"), Align::Right},
                 {QStringLiteral("State")},
                 {QStringLiteral("Customer")},
                 {QStringLiteral("Assistant")},
                 {QStringLiteral("Last")},
                 {QStringLiteral("Said")}},
                {}};
    for (const auto& conversation : *conversations)
        table.rows.append({QString::number(conversation.conversation.value), wordOf(conversation.state),
                           conversation.customer_name, conversation.assistant_name,
                           timeText(conversation.last_time), conversation.last_text});
    printer.printList(table, *conversations, QStringLiteral("No conversations."));
    return {};
}

} // namespace

QList<Command> supportCommands()
{
    return {
        {QStringLiteral("chat list"),
         QStringLiteral("Lists conversations, the one with the newest message first."),
         {},
         {{QStringLiteral("state"), QStringLiteral("waiting, open or ended."), QStringLiteral("STATE")},
          limitOption()},
         listConversations},
        {QStringLiteral("chat"),
         QStringLiteral("Talks with the support desk, a line a message; a line of just // leaves."),
         {},
         {{QStringLiteral("conversation"),
           QStringLiteral("Staff: which one to enter; else the one that has waited longest."),
           QStringLiteral("NUMBER")}},
         chat},
    };
}

} // namespace florin::ctl
