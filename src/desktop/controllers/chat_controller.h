// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "contract/support.h"
#include "desktop/models/chat_model.h"
#include "desktop/models/conversations_model.h"

#include <QObject>

#include <optional>

namespace florin::desktop
{

/// Talking with the support desk, from either side: the list of conversations, the one that is open, what is
/// said in it. A customer has one at a time; staff enter several and switch between them.
class ChatController final : public QObject
{
    Q_OBJECT
public:
    ChatController(client::Link* link, const contract::LoggedIn& session, QObject* parent = nullptr);

    [[nodiscard]] bool isStaff() const { return m_staff; }
    [[nodiscard]] ConversationsModel* conversations() const { return m_conversations; }
    [[nodiscard]] ChatModel* lines() const { return m_lines; }
    /// The open one; nothing before one is.
    [[nodiscard]] const contract::ConversationSummary* current() const;
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Why the lines did not come.
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    /// The person at this desk may write in it now.
    [[nodiscard]] bool canSay() const;
    /// Staff of the support desk: nobody has entered it yet.
    [[nodiscard]] bool canJoin() const;
    /// Customer: there is none, or the last has ended.
    [[nodiscard]] bool canStart() const;

    void load();
    void start();
    void join();
    void open(ConversationId conversation);
    /// "//" leaves.
    void say(const QString& text);
    void sayAgain(int row);
    void leave();
    /// When the top is scrolled to.
    void loadOlder();
    /// Whether the lines are in view: then what comes counts as read.
    void setWatched(bool watched);

Q_SIGNALS:
    /// Another conversation, its state, or how its loading goes.
    void changed();
    void unreadChanged(int count);
    /// Somebody else said something in the open conversation.
    void heard(const florin::contract::ChatMessage& message);
    void refused(const florin::Problem& problem);

private:
    void onListed();
    void onSaid(const contract::ChatMessage& message);
    void read(const std::optional<contract::Cursor>& after);
    void takePage(const contract::Page<contract::ChatMessage>& page, bool first);
    void send(const contract::Say& request);
    void enter(const contract::ConversationSummary& conversation);
    void markRead();
    template<contract::IsOperation Op, class Then>
    void ask(const Op& request, Then then);

    client::Link* m_link;
    QString m_name;
    bool m_staff;
    bool m_attends; ///< the support desk
    ConversationsModel* m_conversations;
    ChatModel* m_lines;
    ConversationId m_current;
    std::optional<contract::Cursor> m_older;
    std::optional<Problem> m_problem;
    MessageId m_marked; ///< up to here the server knows that it was read
    quint64 m_read = 0; ///< answers about another conversation are dropped
    bool m_loading = false;
    bool m_watched = false;
    bool m_busy = false; ///< starting, joining or leaving
};

} // namespace florin::desktop
