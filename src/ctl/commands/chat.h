// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/support.h"
#include "ctl/line_reader.h"
#include "ctl/printer.h"
#include "ctl/session.h"

#include <QObject>

#include <deque>
#include <set>

namespace florin::ctl
{

/// One conversation on the terminal: a line of standard input is a message, what others say is printed. Ends
/// with a line of just "//" (which leaves the conversation), with the end of input (which does not), or when
/// the conversation ends.
class Chat final : public QObject
{
    Q_OBJECT

public:
    Chat(Session& session, const Printer& printer, ConversationId conversation);

    [[nodiscard]] Attempt<void> run();

private:
    void showNewest();
    void show(const contract::ChatMessage& message);
    void onChanged(const contract::ConversationSummary& conversation);
    void onLine(const QString& line);
    /// One line after the other, each when the one before has its answer: order is kept.
    void sayNext();
    void say(const QString& line);
    void leave();
    void finish(Attempt<void> outcome);

    Session& m_session;
    const Printer& m_printer;
    ConversationId m_conversation;
    LineReader m_reader;
    std::deque<QString> m_lines;
    bool m_saying = false;
    bool m_input_ended = false;
    std::set<qint64> m_shown;       ///< messages: each is printed once, however often it comes
    std::set<IdempotencyKey> m_own; ///< what was typed here is on the screen already
    Attempt<void> m_outcome;
    QEventLoop m_loop;
};

} // namespace florin::ctl
