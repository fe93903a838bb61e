// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/support.h"

#include <QAbstractListModel>

#include <vector>

namespace florin::desktop
{

/// The lines of one conversation, oldest first. A message stands once, however often and in whatever order it
/// comes: it is known by its id, and one's own, before it has one, by its key.
class ChatModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        AuthorRole = Qt::UserRole + 1, ///< contract::Author as int
        OwnRole,                       ///< said by the person at this desk
        NameRole,
        TimeRole,     ///< as said: "14:05"
        DeliveryRole, ///< Delivery as int
        DayRole,      ///< the day's name on its first line, else empty
        NewRole,      ///< the first line that came after the person had looked last
    };
    enum class Delivery { Sending, Sent, Failed };

    ChatModel(contract::Author own, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void clear();
    /// True when it was not there yet.
    bool take(const contract::ChatMessage& message);
    /// One's own, before the server has it; stands last until it comes back.
    void addSending(const IdempotencyKey& key, const QString& name, const QString& text, Timestamp time);
    void setFailed(const IdempotencyKey& key);
    void setSending(const IdempotencyKey& key);
    /// Of one that failed, to be sent again.
    [[nodiscard]] std::optional<contract::ChatMessage> failedAt(int row) const;
    /// Of the newest that the server has; null when there is none.
    [[nodiscard]] MessageId newest() const;
    /// The line above which "New" is said; null for none.
    void setNewFrom(MessageId message);
    void retranslate();

private:
    struct Line {
        contract::ChatMessage message;
        Delivery delivery = Delivery::Sent;
    };
    using Place = std::vector<Line>::iterator;

    /// First of those still on their way, which stand after all that the server has.
    [[nodiscard]] Place firstUnsent();
    [[nodiscard]] Place findUnsent(const IdempotencyKey& key);
    void setDelivery(const IdempotencyKey& key, Delivery delivery);
    void insert(Place place, Line line);
    [[nodiscard]] bool isOwn(const Line& line) const;
    [[nodiscard]] QString dayOf(std::size_t row) const;
    [[nodiscard]] QString spoken(const Line& line) const;
    [[nodiscard]] static QString wordsOf(const Line& line);

    contract::Author m_own;
    std::vector<Line> m_lines;
    MessageId m_new_from;
};

} // namespace florin::desktop
