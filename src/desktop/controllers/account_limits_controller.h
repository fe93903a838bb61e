// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "desktop/controllers/write_controller.h"

#include <optional>

namespace florin::desktop
{

/// What may leave the account that is looked at, and what left it today.
class AccountLimitsController final : public WriteController
{
    Q_OBJECT
public:
    explicit AccountLimitsController(client::Link* link, QObject* parent = nullptr)
        : WriteController(link, parent)
    {
    }

    /// Ends with looked(); what cannot be had is not shown.
    void look(AccountNumber account);
    /// Of the account that was looked at last; nothing while that is not known, and without limits.
    [[nodiscard]] const std::optional<contract::AccountLimits>& limits() const { return m_limits; }
    /// Nothing: no limit.
    void set(AccountNumber account, const std::optional<Money>& at_a_time,
             const std::optional<Money>& per_day)
    {
        write(contract::SetAccountLimits{account, at_a_time, per_day, {}},
              [this](const contract::AccountSummary& now) { Q_EMIT changed(now.number); });
    }

Q_SIGNALS:
    void looked(florin::AccountNumber account);
    void changed(florin::AccountNumber account);

private:
    std::optional<contract::AccountLimits> m_limits;
    quint64 m_asked = 0; ///< answers to earlier questions are dropped
};

inline void AccountLimitsController::look(AccountNumber account)
{
    m_limits.reset();
    link()
        ->call(contract::ShowAccount{account})
        .then(this, [this, account, asked = ++m_asked](const Result<contract::AccountSummary>& reply) {
            if (asked != m_asked || !reply)
                return;
            m_limits = reply->limits;
            Q_EMIT looked(account);
        });
}

} // namespace florin::desktop
