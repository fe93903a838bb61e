// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "desktop/controllers/posting_controller.h"

namespace florin::desktop
{

/// Closes an account; with a pay-out money moves, so it is found out like every move of money. A refusal
/// (`refused`) leaves the account as it was.
class CloseAccountController final : public PostingController
{
    Q_OBJECT
public:
    explicit CloseAccountController(client::Link* link, QObject* parent = nullptr)
        : PostingController(link, parent)
    {
    }

    /// `password` is the caller's own.
    void close(AccountNumber account, const Secret& password, bool pay_out)
    {
        if (isBusy() || phase() == Phase::Unknown)
            return;
        setPhase(Phase::Editing);
        contract::CloseAccount request;
        request.account = account;
        request.password = password;
        request.pay_out = pay_out;
        post(request, [this](const contract::CloseAccount::Reply& reply) { Q_EMIT closed(reply); });
    }

Q_SIGNALS:
    void closed(const florin::contract::CloseAccount::Reply& reply);
};

} // namespace florin::desktop
