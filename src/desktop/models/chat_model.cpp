// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/chat_model.h"

#include "desktop/models/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

ChatModel::ChatModel(contract::Author own, QObject* parent) : QAbstractListModel(parent), m_own(own) {}

int ChatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

void ChatModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_new_from = {};
    endResetModel();
}

ChatModel::Place ChatModel::firstUnsent()
{
    return std::find_if(m_lines.begin(), m_lines.end(),
                        [](const Line& line) { return line.delivery != Delivery::Sent; });
}

ChatModel::Place ChatModel::findUnsent(const IdempotencyKey& key)
{
    return std::find_if(firstUnsent(), m_lines.end(),
                        [&key](const Line& line) { return line.message.key == key; });
}

void ChatModel::insert(Place place, Line line)
{
    const int row = static_cast<int>(place - m_lines.begin());
    beginInsertRows({}, row, row);
    m_lines.insert(place, std::move(line));
    endInsertRows();
    // The line below may no longer be the first of its day.
    if (row + 1 < rowCount())
        Q_EMIT dataChanged(index(row + 1), index(row + 1), {DayRole, NewRole});
}

bool ChatModel::take(const contract::ChatMessage& message)
{
    const auto by_id = [](const Line& line, MessageId id) { return line.message.message < id; };
    auto place = std::lower_bound(m_lines.begin(), firstUnsent(), message.message, by_id);
    if (place != firstUnsent() && place->message.message == message.message)
        return false;
    if (const auto unsent = findUnsent(message.key); !message.key.isNull() && unsent != m_lines.end()) {
        const int row = static_cast<int>(unsent - m_lines.begin());
        beginRemoveRows({}, row, row);
        m_lines.erase(unsent);
        endRemoveRows();
        place = std::lower_bound(m_lines.begin(), firstUnsent(), message.message, by_id);
    }
    insert(place, {message, Delivery::Sent});
    return true;
}

void ChatModel::addSending(const IdempotencyKey& key, const QString& name, const QString& text,
                           Timestamp time)
{
    contract::ChatMessage message;
    message.author = m_own;
    message.name = name;
    message.text = text;
    message.time = time;
    message.key = key;
    insert(m_lines.end(), {message, Delivery::Sending});
}

void ChatModel::setDelivery(const IdempotencyKey& key, Delivery delivery)
{
    const auto place = findUnsent(key);
    if (place == m_lines.end())
        return;
    place->delivery = delivery;
    const QModelIndex changed = index(static_cast<int>(place - m_lines.begin()));
    Q_EMIT dataChanged(changed, changed);
}

void ChatModel::setFailed(const IdempotencyKey& key)
{
    setDelivery(key, Delivery::Failed);
}

void ChatModel::setSending(const IdempotencyKey& key)
{
    setDelivery(key, Delivery::Sending);
}

std::optional<contract::ChatMessage> ChatModel::failedAt(int row) const
{
    const Line& line = m_lines.at(static_cast<std::size_t>(row));
    if (line.delivery != Delivery::Failed)
        return std::nullopt;
    return line.message;
}

MessageId ChatModel::newest() const
{
    MessageId newest;
    for (const Line& line : m_lines)
        newest = std::max(newest, line.message.message);
    return newest;
}

void ChatModel::setNewFrom(MessageId message)
{
    m_new_from = message;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NewRole});
}

void ChatModel::retranslate()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool ChatModel::isOwn(const Line& line) const
{
    return line.message.author == m_own;
}

QString ChatModel::dayOf(std::size_t row) const
{
    const QString day = dayText(m_lines[row].message.time);
    return row > 0 && dayText(m_lines[row - 1].message.time) == day ? QString() : day;
}

/// The desk's own lines are known sentences; they are said in the person's language.
QString ChatModel::wordsOf(const Line& line)
{
    const QString& text = line.message.text;
    if (line.message.author != contract::Author::system)
        return text;
    const QString joined = u" has joined"_s;
    if (text == "Left chat room!"_L1)
        return tr("Left chat room!");
    if (text == "Assistant has joined"_L1)
        return tr("Assistant has joined");
    if (text.endsWith(joined))
        return tr("%1 has joined").arg(text.chopped(joined.size()));
    return text;
}

QString ChatModel::spoken(const Line& line) const
{
    const QString who = isOwn(line) ? tr("You") : line.message.name;
    const QString said = who.isEmpty() ? wordsOf(line) : u"%1: %2"_s.arg(who, line.message.text);
    const QString state = line.delivery == Delivery::Sending  ? tr("sending")
                          : line.delivery == Delivery::Failed ? tr("not sent")
                                                              : clockText(line.message.time);
    return u"%1, %2"_s.arg(said, state);
}

QVariant ChatModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Line& line = m_lines[row];
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(line);
    case AuthorRole:
        return static_cast<int>(line.message.author);
    case OwnRole:
        return isOwn(line);
    case NameRole:
        return line.message.name;
    case TimeRole:
        return clockText(line.message.time);
    case DeliveryRole:
        return static_cast<int>(line.delivery);
    case DayRole:
        return dayOf(row);
    case NewRole:
        return !m_new_from.isNull() && line.message.message == m_new_from;
    case Qt::ToolTipRole:
        return fullMomentText(line.message.time);
    case Qt::AccessibleTextRole:
        return spoken(line);
    default:
        return {};
    }
}

} // namespace florin::desktop
