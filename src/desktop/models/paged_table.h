// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>

namespace florin::client
{
class Link;
}

namespace florin::desktop
{

/// What a page sees of a long list that comes in parts: whether it is loading, complete, empty or failed.
/// PagedModel<Op> does the asking. GUI thread.
class PagedTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class State {
        Idle,    ///< nothing was asked for yet
        Loading, ///< the first part is on its way; what stood there before still stands
        Ready,
        Failed, ///< the first part did not come: problem() says why
    };
    Q_ENUM(State)

    [[nodiscard]] State state() const { return m_state; }
    /// Why the newest part did not come. With State::Ready it was a later part.
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    [[nodiscard]] bool isEmpty() const { return rowCount({}) == 0; }
    /// Nothing follows the last row.
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// "1,204", or "1,204+" while more may follow.
    [[nodiscard]] QString countText() const;
    /// Looks again. Rows that are still there stay in their place, so that selection and scroll do.
    virtual void reload() = 0;
    /// The same shortly, once for many events.
    void reloadSoon();

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// After a change of language or theme: everything is said anew.
    void retranslate();

Q_SIGNALS:
    void stateChanged();

protected:
    explicit PagedTable(client::Link* link, QObject* parent);

    [[nodiscard]] virtual QString columnTitle(int column) const = 0;
    /// Amounts at the end, words at the start.
    [[nodiscard]] virtual bool isFigureColumn(int column) const = 0;

    [[nodiscard]] client::Link* link() const { return m_link; }
    void setState(State state, std::optional<Problem> problem = {});

private:
    client::Link* m_link;
    QTimer m_soon;
    std::optional<Problem> m_problem;
    State m_state = State::Idle;
};

} // namespace florin::desktop
