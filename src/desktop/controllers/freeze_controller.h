// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "desktop/controllers/write_controller.h"

namespace florin::desktop
{

/// Freezes an account, or releases it.
class FreezeController final : public WriteController
{
    Q_OBJECT
public:
    explicit FreezeController(client::Link* link, QObject* parent = nullptr) : WriteController(link, parent)
    {
    }

    void setFrozen(AccountNumber account, bool frozen, const QString& reason)
    {
        contract::FreezeAccount request;
        request.account = account;
        request.frozen = frozen;
        request.reason = reason.trimmed();
        write(request, [this](const contract::AccountSummary& now) { Q_EMIT changed(now); });
    }

Q_SIGNALS:
    void changed(const florin::contract::AccountSummary& account);
};

} // namespace florin::desktop
