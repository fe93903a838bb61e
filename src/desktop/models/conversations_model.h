// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/support.h"
#include "desktop/models/paged_model.h"

namespace florin::desktop
{

/// Conversations, for staff the desk's, for a customer their own. Kept live by events; who has how much
/// unread is counted here, since an event cannot know.
class ConversationsModel final : public PagedModel<contract::ListConversations>
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        LastTextRole,
        TimeRole, ///< as said: "14:05"
        UnreadRole,
        StateRole, ///< contract::ConversationState as int
    };

    ConversationsModel(client::Link* link, QObject* parent);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] const contract::ConversationSummary* find(ConversationId conversation) const;
    [[nodiscard]] int unread() const;

    /// From an event or an answer; what is unread stays as it was counted.
    void take(const contract::ConversationSummary& conversation);
    void countUnread(ConversationId conversation, const contract::ChatMessage& message);
    void clearUnread(ConversationId conversation);

Q_SIGNALS:
    void unreadChanged(int count);

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isFigureColumn(int column) const override;
    [[nodiscard]] Key keyOf(const contract::ConversationSummary& conversation) const override;
    [[nodiscard]] QVariant cell(const contract::ConversationSummary& conversation, int column,
                                int role) const override;
};

} // namespace florin::desktop
