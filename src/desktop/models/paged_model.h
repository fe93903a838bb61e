// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "desktop/models/paged_table.h"

#include <algorithm>
#include <type_traits>
#include <utility>
#include <vector>

namespace florin::desktop
{

/// The rows of an operation that answers in pages (`request.after`, `Reply{items, next}`), loaded as they are
/// scrolled to. A subclass says what a row is called by (keyOf) and what its cells show (cell).
///
///   Late: every setRequest() and reload() makes the answers to what was asked before stale; they are
///   dropped. Repeated and reordered: rows are told apart by their key, so none is shown twice. Missing:
///   problem() and State::Failed, or, for a later part, the rows stay and fetchMore asks again after
///   reload().
template<contract::IsOperation Op>
class PagedModel : public PagedTable
{
public:
    using Item = typename decltype(Op::Reply::items)::value_type;
    using Key = qint64;

    /// Asks for something else from now on. The rows before stand until the answer is there.
    void setRequest(Op request)
    {
        m_request = std::move(request);
        m_same_request = false;
        load();
    }
    [[nodiscard]] const Op& request() const { return m_request; }
    void reload() override { load(); }

    [[nodiscard]] const Item& at(int row) const { return m_items.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }
    [[nodiscard]] std::optional<int> rowOf(Key key) const
    {
        const auto found = std::find_if(m_items.begin(), m_items.end(),
                                        [this, key](const Item& item) { return keyOf(item) == key; });
        if (found == m_items.end())
            return std::nullopt;
        return static_cast<int>(found - m_items.begin());
    }

    [[nodiscard]] bool isComplete() const override { return state() == State::Ready && !m_next; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        if (role == Qt::TextAlignmentRole && isFigureColumn(index.column()))
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return cell(at(index.row()), index.column(), role);
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override
    {
        return !parent.isValid() && state() == State::Ready && m_next && !m_asking && !problem();
    }
    void fetchMore(const QModelIndex& parent) override
    {
        if (canFetchMore(parent))
            ask(m_next);
    }

protected:
    using PagedTable::PagedTable;

    [[nodiscard]] virtual Key keyOf(const Item& item) const = 0;
    [[nodiscard]] virtual QVariant cell(const Item& item, int column, int role) const = 0;

    /// Puts what an event told in place of the row with the same key. False when there is none.
    bool replace(const Item& item)
    {
        const auto row = rowOf(keyOf(item));
        if (row) {
            m_items[static_cast<std::size_t>(*row)] = item;
            Q_EMIT dataChanged(index(*row, 0), index(*row, columnCount({}) - 1));
        }
        return row.has_value();
    }
    void insertFirst(const Item& item)
    {
        beginInsertRows({}, 0, 0);
        m_items.insert(m_items.begin(), item);
        endInsertRows();
    }

private:
    void load()
    {
        setState(State::Loading);
        ask(std::nullopt);
    }

    void ask(const std::optional<contract::Cursor>& after)
    {
        const quint64 token = ++m_token;
        m_asking = true;
        Op request = m_request;
        request.after = after;
        link()->call(request).then(this,
                                   [this, token, first = !after](const Result<typename Op::Reply>& reply) {
                                       if (token != m_token)
                                           return;
                                       m_asking = false;
                                       take(reply, first);
                                   });
    }

    void take(const Result<typename Op::Reply>& reply, bool first)
    {
        if (!reply) {
            setState(first ? State::Failed : State::Ready, reply.error());
            return;
        }
        if (!first)
            append(*reply);
        else if (!m_same_request || !merge(*reply))
            reset(*reply);
        m_same_request = true;
        setState(State::Ready);
    }

    void reset(const typename Op::Reply& reply)
    {
        beginResetModel();
        m_items = reply.items;
        m_next = reply.next;
        endResetModel();
    }

    void append(const typename Op::Reply& reply)
    {
        std::vector<Item> fresh;
        std::copy_if(reply.items.begin(), reply.items.end(), std::back_inserter(fresh),
                     [this](const Item& item) { return !rowOf(keyOf(item)); });
        m_next = reply.next;
        if (fresh.empty())
            return;
        const int end = rowCount();
        beginInsertRows({}, end, end + static_cast<int>(fresh.size()) - 1);
        m_items.insert(m_items.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }

    /// The first part, looked at again: new rows go on top, the others are brought up to date where they are.
    /// False when the list has changed in another way.
    bool merge(const typename Op::Reply& reply)
    {
        if (m_items.empty() || reply.items.empty())
            return false;
        const auto& items = reply.items;
        const auto old_top = std::find_if(items.begin(), items.end(), [this](const Item& item) {
            return keyOf(item) == keyOf(m_items.front());
        });
        const auto common = static_cast<std::size_t>(items.end() - old_top);
        const bool same_end = common == m_items.size() || (common < m_items.size() && reply.next);
        const auto alike = [this](const Item& a, const Item& b) { return keyOf(a) == keyOf(b); };
        if (old_top == items.end() || !same_end || !std::equal(old_top, items.end(), m_items.begin(), alike))
            return false;
        std::copy(old_top, items.end(), m_items.begin());
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(common) - 1, columnCount({}) - 1));
        if (common == m_items.size())
            m_next = reply.next;
        if (const auto fresh = static_cast<int>(old_top - items.begin()); fresh > 0) {
            beginInsertRows({}, 0, fresh - 1);
            m_items.insert(m_items.begin(), items.begin(), old_top);
            endInsertRows();
        }
        return true;
    }

    Op m_request;
    std::vector<Item> m_items;
    std::optional<contract::Cursor> m_next;
    quint64 m_token = 0; ///< of the newest question; answers to older ones are dropped
    bool m_asking = false;
    bool m_same_request = false; ///< the rows answer m_request
};

} // namespace florin::desktop
