// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "desktop/controllers/write_controller.h"

#include <QTimer>

#include <chrono>
#include <optional>

namespace florin::desktop
{

/// What may leave the account that is looked at, and what left it today.
class AccountLimitsController final : public WriteController
{
    Q_OBJECT
public:
    explicit AccountLimitsController(client::Link* link, QObject* parent = nullptr);

    /// Ends with looked(); what cannot be had is not shown.
    void look(AccountNumber account);
    /// Whether limits() are those of this account as the bank has them now.
    [[nodiscard]] bool knows(AccountNumber account) const
    {
        return m_standing == Standing::Known && account == m_account;
    }
    /// Whether the last look brought nothing.
    [[nodiscard]] bool isLost() const { return m_standing == Standing::Lost; }
    /// As told last of the account that was looked at last; nothing before that, and without limits.
    [[nodiscard]] const std::optional<contract::AccountLimits>& limits() const { return m_limits; }
    /// In place of those it has. Nothing: no limit.
    void set(AccountNumber account, const std::optional<Money>& at_a_time,
             const std::optional<Money>& per_day)
    {
        write(contract::SetAccountLimits{account, at_a_time, per_day, {}},
              [this](const contract::AccountSummary& now) { Q_EMIT changed(now.number); });
    }

Q_SIGNALS:
    void looked(florin::AccountNumber account);
    /// Something about the account changed, its limits perhaps: it is looked at again shortly.
    void outdated();
    void changed(florin::AccountNumber account);

private:
    enum class Standing { Asked, Known, Lost };

    void ask();

    static constexpr std::chrono::milliseconds gather_events{300};

    AccountNumber m_account;
    std::optional<contract::AccountLimits> m_limits;
    QTimer m_soon;
    Standing m_standing = Standing::Asked;
    quint64 m_asked = 0; ///< answers to earlier questions are dropped
};

inline AccountLimitsController::AccountLimitsController(client::Link* link, QObject* parent)
    : WriteController(link, parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gather_events);
    connect(&m_soon, &QTimer::timeout, this, &AccountLimitsController::ask);
    link->on<contract::AccountChanged>(this, [this](const contract::AccountChanged& changed) {
        if (changed.account.number != m_account)
            return;
        m_standing = Standing::Asked;
        ++m_asked;
        if (!m_soon.isActive())
            m_soon.start();
        Q_EMIT outdated();
    });
}

inline void AccountLimitsController::look(AccountNumber account)
{
    if (account != m_account)
        m_limits.reset();
    m_account = account;
    ask();
}

inline void AccountLimitsController::ask()
{
    m_soon.stop();
    m_standing = Standing::Asked;
    link()
        ->call(contract::ShowAccount{m_account})
        .then(this, [this, asked = ++m_asked](const Result<contract::AccountSummary>& reply) {
            if (asked != m_asked)
                return;
            m_standing = reply ? Standing::Known : Standing::Lost;
            if (!reply)
                return;
            m_limits = reply->limits;
            Q_EMIT looked(m_account);
        });
}

} // namespace florin::desktop
