// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/second_factor.h"
#include "desktop/controllers/write_controller.h"

namespace florin::desktop
{

/// Codes by SMS: sent for one thing, set up by the first one, and ended.
class SmsCodeController final : public WriteController
{
    Q_OBJECT
public:
    explicit SmsCodeController(client::Link* link, QObject* parent = nullptr) : WriteController(link, parent)
    {
    }

    /// `request`: what the code is to sign, as prove_needed named it.
    void send(contract::KeyUse use, const std::optional<Uuid>& request = std::nullopt)
    {
        write(contract::SendCode{use, request},
              [this](const contract::CodeSent& code) { Q_EMIT sent(code); });
    }
    void begin(const Secret& password)
    {
        write(contract::BeginSmsCodes{password},
              [this](const contract::CodeSent& code) { Q_EMIT sent(code); });
    }
    void confirm(const Secret& code)
    {
        write(contract::ConfirmSmsCodes{code}, [this](const contract::ConfirmSmsCodes::Reply& reply) {
            Q_EMIT confirmed(reply.recovery_codes);
        });
    }
    void remove(const Secret& password, const Secret& code)
    {
        write(contract::RemoveSmsCodes{password, code},
              [this](const contract::FactorsLeft&) { Q_EMIT removed(); });
    }

Q_SIGNALS:
    void sent(const florin::contract::CodeSent& code);
    /// The codes are to be shown once; there are none where some from before are left.
    void confirmed(const std::vector<florin::Secret>& recovery_codes);
    void removed();
};

} // namespace florin::desktop
