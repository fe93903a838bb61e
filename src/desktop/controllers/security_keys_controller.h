// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/second_factor.h"
#include "contract/security_keys.h"
#include "desktop/controllers/write_controller.h"

namespace florin::desktop
{

/// Changes what is kept of one's security keys. Which a key itself has a part in is the
/// SecurityKeyController's.
class SecurityKeysController final : public WriteController
{
    Q_OBJECT
public:
    explicit SecurityKeysController(client::Link* link, QObject* parent = nullptr)
        : WriteController(link, parent)
    {
    }

    void rename(SecurityKeyId key, const contract::Name& name)
    {
        write(contract::RenameSecurityKey{key, name}, [this](const contract::Done&) { Q_EMIT renamed(); });
    }
    void remove(const contract::RemoveSecurityKey& request)
    {
        write(request, [this](const contract::FactorsLeft&) { Q_EMIT removed(); });
    }
    void renewCodes(const contract::KeyAssertion& assertion)
    {
        write(contract::RenewRecoveryCodes{std::nullopt, assertion},
              [this](const contract::RenewRecoveryCodes::Reply& reply) {
                  Q_EMIT codesMade(reply.recovery_codes);
              });
    }

Q_SIGNALS:
    /// To be shown once.
    void codesMade(const std::vector<florin::Secret>& codes);
    void renamed();
    void removed();
};

} // namespace florin::desktop
