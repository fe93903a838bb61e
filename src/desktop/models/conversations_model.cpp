// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/conversations_model.h"

#include "desktop/models/words.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

ConversationsModel::ConversationsModel(client::Link* link, QObject* parent) : PagedModel(link, parent)
{
    connect(this, &PagedTable::stateChanged, this, [this] { Q_EMIT unreadChanged(unread()); });
}

int ConversationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

const contract::ConversationSummary* ConversationsModel::find(ConversationId conversation) const
{
    const auto row = rowOf(conversation.value);
    return row ? &at(*row) : nullptr;
}

int ConversationsModel::unread() const
{
    return std::accumulate(
        items().begin(), items().end(), 0,
        [](int sum, const contract::ConversationSummary& item) { return sum + item.unread; });
}

void ConversationsModel::take(const contract::ConversationSummary& conversation)
{
    const auto* known = find(conversation.conversation);
    if (known && known->last_time > conversation.last_time)
        return; // an older event that came late
    contract::ConversationSummary kept = conversation;
    kept.unread = known ? known->unread : conversation.unread;
    if (!replace(kept))
        insertFirst(kept);
    Q_EMIT unreadChanged(unread());
}

void ConversationsModel::countUnread(ConversationId conversation, const contract::ChatMessage& message)
{
    const auto* known = find(conversation);
    if (!known)
        return;
    contract::ConversationSummary changed = *known;
    ++changed.unread;
    changed.last_text = message.text;
    changed.last_time = std::max(changed.last_time, message.time);
    replace(changed);
    Q_EMIT unreadChanged(unread());
}

void ConversationsModel::clearUnread(ConversationId conversation)
{
    const auto* known = find(conversation);
    if (!known || known->unread == 0)
        return;
    contract::ConversationSummary changed = *known;
    changed.unread = 0;
    replace(changed);
    Q_EMIT unreadChanged(unread());
}

QString ConversationsModel::columnTitle(int column) const
{
    return column == 0 ? tr("Conversation") : QString();
}

bool ConversationsModel::isFigureColumn(int) const
{
    return false;
}

ConversationsModel::Key ConversationsModel::keyOf(const contract::ConversationSummary& conversation) const
{
    return conversation.conversation.value;
}

QVariant ConversationsModel::cell(const contract::ConversationSummary& conversation, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return conversation.customer_name;
    case LastTextRole:
        return conversation.last_text;
    case TimeRole:
        return clockText(conversation.last_time);
    case UnreadRole:
        return conversation.unread;
    case StateRole:
        return static_cast<int>(conversation.state);
    case Qt::ToolTipRole:
        return fullMomentText(conversation.last_time);
    case Qt::AccessibleTextRole: {
        const QString said = u"%1, %2, %3"_s.arg(
            conversation.customer_name, conversationChip(conversation.state).text, conversation.last_text);
        return conversation.unread == 0 ? said : said + u", "_s + tr("%n unread", "", conversation.unread);
    }
    default:
        return {};
    }
}

} // namespace florin::desktop
