// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/chat.h"

namespace florin::ctl
{
namespace
{

constexpr qint32 lines_before = 20;

QString lineOf(const contract::ChatMessage& message)
{
    if (message.author == contract::Author::system)
        return QStringLiteral("* ") + message.text;
    return message.name + QStringLiteral(": ") + message.text;
}

} // namespace

Chat::Chat(Session& session, const Printer& printer, ConversationId conversation)
    : m_session(session)
    , m_printer(printer)
    , m_conversation(conversation)
{
    client::Connection& link = m_session.connection();
    link.on<contract::MessageSaid>(this, [this](const auto& said) { show(said.message); });
    link.on<contract::ConversationChanged>(this,
                                           [this](const auto& changed) { onChanged(changed.conversation); });
    connect(&link, &client::Link::restored, this, &Chat::showNewest);
    connect(&link, &client::Link::sessionEnded, this,
            [this](const Problem& problem) { finish(fail(problem)); });
    connect(&m_reader, &LineReader::lineRead, this, &Chat::onLine);
    connect(&m_reader, &LineReader::ended, this, [this] {
        m_input_ended = true;
        sayNext();
    });
}

Attempt<void> Chat::run()
{
    showNewest();
    m_reader.start();
    m_loop.exec();
    return m_outcome;
}

void Chat::finish(Attempt<void> outcome)
{
    m_outcome = std::move(outcome);
    m_loop.quit();
}

void Chat::showNewest()
{
    contract::ReadConversation request;
    request.conversation = m_conversation;
    request.limit = lines_before;
    m_session.connection().call(request).then(
        this, [this](const Result<contract::ReadConversation::Reply>& page) {
            if (!page)
                return m_printer.printFailure(page.error());
            for (auto message = page->items.rbegin(); message != page->items.rend(); ++message)
                show(*message);
        });
}

void Chat::show(const contract::ChatMessage& message)
{
    if (message.conversation != m_conversation || !m_shown.insert(message.message.value).second)
        return;
    if (m_printer.isJson() || !m_own.contains(message.key))
        m_printer.print(lineOf(message), message);
}

void Chat::onChanged(const contract::ConversationSummary& conversation)
{
    if (conversation.conversation == m_conversation &&
        conversation.state == contract::ConversationState::ended)
        finish({});
}

void Chat::onLine(const QString& line)
{
    if (line.trimmed().isEmpty())
        return;
    m_lines.push_back(line);
    sayNext();
}

void Chat::sayNext()
{
    if (m_saying)
        return;
    if (m_lines.empty()) {
        if (m_input_ended)
            finish({});
        return;
    }
    const QString line = m_lines.front();
    m_lines.pop_front();
    if (line.trimmed() == QStringLiteral("//"))
        leave();
    else
        say(line);
}

void Chat::say(const QString& line)
{
    const auto text = contract::Wire<contract::ChatText>::unpack(line);
    if (!text) {
        m_printer.printFailure(text.error());
        return sayNext();
    }
    const contract::Say request{m_conversation, *text, Uuid::create(SystemClock().now())};
    m_own.insert(request.key);
    m_saying = true;
    m_session.connection().call(request).then(this, [this](const Result<contract::ChatMessage>& said) {
        m_saying = false;
        if (said)
            show(*said);
        else
            m_printer.printFailure(said.error());
        sayNext();
    });
}

void Chat::leave()
{
    m_saying = true;
    m_session.connection()
        .call(contract::LeaveConversation{m_conversation, {}})
        .then(this, [this](const Result<contract::Done>& left) {
            finish(left ? Attempt<void>() : fail(left.error()));
        });
}

} // namespace florin::ctl
