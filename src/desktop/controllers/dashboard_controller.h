// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/system.h"
#include "core/problem.h"
#include "desktop/controllers/rights.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <optional>

namespace florin::client
{
class Link;
}

namespace florin::desktop
{

class TransactionsModel;

/// The figures of the first page, each as far as the role may see it. They follow the bank: a change that an
/// event tells of is counted anew shortly after.
class DashboardController final : public QObject
{
    Q_OBJECT
public:
    /// A number, or that many and perhaps more.
    struct Count {
        qint64 value = 0;
        bool or_more = false;
        friend bool operator==(const Count&, const Count&) = default;
    };
    enum class Figure { Customers, Entries, Waiting, Unanswered, Sessions, figure_count };
    Q_ENUM(Figure)

    DashboardController(client::Link* link, const contract::Grants& grants, QObject* parent = nullptr);

    [[nodiscard]] bool shows(Figure figure) const;
    /// Nothing until it came.
    [[nodiscard]] const std::optional<Count>& count(Figure figure) const;
    /// Of the server; nothing until it came, or where the role may not see it.
    [[nodiscard]] const std::optional<contract::SystemStatus::Reply>& status() const { return m_status; }
    [[nodiscard]] TransactionsModel* recent() const { return m_recent; }

    void refresh();

Q_SIGNALS:
    void changed();
    /// A figure did not come; those that were there before stay.
    void failed(const florin::Problem& problem);

private:
    template<class Op, class Take>
    void ask(const Op& request, quint64& token, Take take);
    void askStatus();
    void askWaiting();
    void askUnanswered();
    void set(Figure figure, Count count);

    client::Link* m_link;
    TransactionsModel* m_recent;
    Rights m_rights;
    std::array<std::optional<Count>, static_cast<std::size_t>(Figure::figure_count)> m_counts;
    std::optional<contract::SystemStatus::Reply> m_status;
    QTimer m_status_soon;
    QTimer m_waiting_soon;
    QTimer m_unanswered_soon;
    quint64 m_status_asked = 0; ///< answers to earlier questions are dropped
    quint64 m_waiting_asked = 0;
    quint64 m_unanswered_asked = 0;
};

} // namespace florin::desktop
