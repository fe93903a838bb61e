// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/chat_controller.h"

#include "core/clock.h"
#include "desktop/controllers/rights.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr qint32 lines_a_page = 50;
const auto leaving_word = "//"_L1;

} // namespace

ChatController::ChatController(client::Link* link, const contract::LoggedIn& session, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_name(session.display_name)
    , m_staff(contract::isStaff(session.role))
    , m_attends(Rights(session.grants).may<contract::JoinConversation>())
    , m_conversations(new ConversationsModel(link, this))
    , m_lines(new ChatModel(m_staff ? contract::Author::assistant : contract::Author::customer, this))
{
    connect(m_conversations, &ConversationsModel::unreadChanged, this, &ChatController::unreadChanged);
    connect(m_conversations, &PagedTable::stateChanged, this, &ChatController::onListed);
    link->on<contract::MessageSaid>(this,
                                    [this](const contract::MessageSaid& said) { onSaid(said.message); });
    link->on<contract::ConversationChanged>(this, [this](const contract::ConversationChanged& change) {
        m_conversations->take(change.conversation);
        if (!m_staff && m_current.isNull())
            open(change.conversation.conversation);
        Q_EMIT changed();
    });
    // What was said while the connection was gone.
    connect(link, &client::Link::restored, this, [this] {
        if (!m_current.isNull())
            read(std::nullopt);
    });
}

void ChatController::load()
{
    m_conversations->setRequest({});
}

const contract::ConversationSummary* ChatController::current() const
{
    return m_conversations->find(m_current);
}

bool ChatController::canSay() const
{
    const auto* conversation = current();
    if (!conversation)
        return false;
    return m_staff ? conversation->state == contract::ConversationState::open
                   : conversation->state != contract::ConversationState::ended;
}

bool ChatController::canJoin() const
{
    return m_staff && m_attends && current() && current()->state == contract::ConversationState::waiting &&
           !m_busy;
}

bool ChatController::canStart() const
{
    return !m_staff && !canSay() && !m_busy;
}

void ChatController::onListed()
{
    // A customer sees the conversation they had last; staff choose.
    if (!m_staff && m_current.isNull() && !m_conversations->isEmpty())
        open(m_conversations->at(0).conversation);
    Q_EMIT changed();
}

template<contract::IsOperation Op, class Then>
void ChatController::ask(const Op& request, Then then)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_link->call(request).then(this, [this, then](const Result<typename Op::Reply>& reply) {
        m_busy = false;
        if (reply)
            then(*reply);
        else
            Q_EMIT refused(reply.error());
        Q_EMIT changed();
    });
}

void ChatController::start()
{
    ask(contract::StartConversation{}, [this](const contract::ConversationSummary& made) { enter(made); });
}

void ChatController::join()
{
    contract::JoinConversation request;
    request.conversation = m_current;
    ask(request, [this](const contract::ConversationSummary& joined) { enter(joined); });
}

void ChatController::enter(const contract::ConversationSummary& conversation)
{
    m_conversations->take(conversation);
    if (m_current == conversation.conversation)
        read(std::nullopt);
    else
        open(conversation.conversation);
}

void ChatController::open(ConversationId conversation)
{
    if (conversation == m_current)
        return;
    m_current = conversation;
    m_lines->clear();
    m_older.reset();
    m_marked = {};
    read(std::nullopt);
}

void ChatController::read(const std::optional<contract::Cursor>& after)
{
    m_loading = true;
    m_problem.reset();
    Q_EMIT changed();
    contract::ReadConversation request;
    request.conversation = m_current;
    request.after = after;
    request.limit = lines_a_page;
    m_link->call(request).then(this, [this, asked = ++m_read, first = !after](
                                         const Result<contract::Page<contract::ChatMessage>>& reply) {
        if (asked != m_read)
            return;
        m_loading = false;
        if (reply)
            takePage(*reply, first);
        else
            m_problem = reply.error();
        Q_EMIT changed();
    });
}

void ChatController::takePage(const contract::Page<contract::ChatMessage>& page, bool first)
{
    const bool was_empty = m_lines->newest().isNull();
    for (const contract::ChatMessage& message : page.items)
        m_lines->take(message);
    if (!first || was_empty)
        m_older = page.next;
    const auto* conversation = current();
    const auto unread = conversation ? static_cast<std::size_t>(conversation->unread) : 0;
    // The page is newest first: the oldest of the unread stands at unread - 1.
    if (first && unread > 0 && unread <= page.items.size())
        m_lines->setNewFrom(page.items[unread - 1].message);
    markRead();
}

void ChatController::loadOlder()
{
    if (m_older && !m_loading)
        read(m_older);
}

void ChatController::say(const QString& text)
{
    const QString said = text.trimmed();
    if (said == leaving_word) {
        leave();
        return;
    }
    if (said.isEmpty() || !canSay())
        return;
    contract::Say request;
    request.conversation = m_current;
    request.text = said;
    request.key = Uuid::create(SystemClock().now());
    m_lines->addSending(request.key, m_name, said, SystemClock().now());
    m_lines->setNewFrom({});
    send(request);
}

void ChatController::sayAgain(int row)
{
    const auto failed = m_lines->failedAt(row);
    if (!failed)
        return;
    contract::Say request;
    request.conversation = m_current;
    request.text = failed->text;
    request.key = failed->key;
    m_lines->setSending(request.key);
    send(request);
}

void ChatController::send(const contract::Say& request)
{
    m_link->call(request).then(this, [this, request](const Result<contract::ChatMessage>& reply) {
        if (request.conversation != m_current)
            return; // its lines are read afresh when it is opened again
        if (reply) {
            m_lines->take(*reply);
            markRead();
            return;
        }
        m_lines->setFailed(request.key);
        Q_EMIT refused(reply.error());
    });
}

void ChatController::leave()
{
    if (!canSay())
        return;
    contract::LeaveConversation request;
    request.conversation = m_current;
    ask(request, [this](const contract::Done&) { read(std::nullopt); });
}

void ChatController::onSaid(const contract::ChatMessage& message)
{
    const bool own = message.author == (m_staff ? contract::Author::assistant : contract::Author::customer) &&
                     message.name == m_name;
    if (message.conversation != m_current) {
        if (!m_conversations->find(message.conversation))
            m_conversations->reloadSoon();
        else if (!own)
            m_conversations->countUnread(message.conversation, message);
        return;
    }
    if (!m_lines->take(message) || own)
        return;
    if (!m_watched)
        m_conversations->countUnread(m_current, message);
    markRead();
    Q_EMIT heard(message);
}

void ChatController::setWatched(bool watched)
{
    m_watched = watched;
    markRead();
}

void ChatController::markRead()
{
    const MessageId newest = m_lines->newest();
    if (!m_watched || m_current.isNull() || newest <= m_marked)
        return;
    m_marked = newest;
    m_conversations->clearUnread(m_current);
    contract::MarkRead request;
    request.conversation = m_current;
    request.up_to = newest;
    // When it is lost, the next line says it again.
    m_link->call(request).then(this, [](const Result<contract::Done>&) {});
}

} // namespace florin::desktop
