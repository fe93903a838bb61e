// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/second_factor.h"
#include "desktop/controllers/write_controller.h"

namespace florin::desktop
{

/// Sets up an authenticator app, and what else is done with one: new recovery codes, and its end.
class AuthenticatorController final : public WriteController
{
    Q_OBJECT
public:
    explicit AuthenticatorController(client::Link* link, QObject* parent = nullptr)
        : WriteController(link, parent)
    {
    }

    void begin(const Secret& password)
    {
        write(contract::BeginAuthenticator{password},
              [this](const contract::BeginAuthenticator::Reply& reply) { Q_EMIT begun(reply); });
    }
    void confirm(const Secret& code)
    {
        write(contract::ConfirmAuthenticator{code},
              [this](const contract::ConfirmAuthenticator::Reply& reply) {
                  Q_EMIT confirmed(reply.session);
                  Q_EMIT codesMade(reply.recovery_codes);
              });
    }
    void renewCodes(const Secret& code)
    {
        write(contract::RenewRecoveryCodes{code}, [this](const contract::RenewRecoveryCodes::Reply& reply) {
            Q_EMIT codesMade(reply.recovery_codes);
        });
    }
    void remove(const Secret& password, const Secret& code)
    {
        write(contract::RemoveAuthenticator{password, code},
              [this](const contract::FactorsLeft&) { Q_EMIT removed(); });
    }

Q_SIGNALS:
    void begun(const florin::contract::BeginAuthenticator::Reply& app);
    void confirmed(const florin::contract::LoggedIn& session);
    /// To be shown once.
    void codesMade(const std::vector<florin::Secret>& codes);
    void removed();
};

} // namespace florin::desktop
