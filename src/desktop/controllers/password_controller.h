// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "desktop/controllers/write_controller.h"

namespace florin::desktop
{

/// Changes one's own password.
class PasswordController final : public WriteController
{
    Q_OBJECT
public:
    explicit PasswordController(client::Link* link, QObject* parent = nullptr) : WriteController(link, parent)
    {
    }

    void change(const Secret& current, const Secret& replacement)
    {
        write(contract::ChangePassword{current, replacement},
              [this](const contract::ChangePassword::Reply&) { Q_EMIT changed(); });
    }

Q_SIGNALS:
    void changed();
};

} // namespace florin::desktop
