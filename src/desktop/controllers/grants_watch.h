// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "contract/roles.h"

#include <QObject>

namespace florin::desktop
{

/// What `role` may do, each time the bank says so: when somebody changes it, and on coming back after a lost
/// connection. It may be what one knew.
class GrantsWatch final : public QObject
{
    Q_OBJECT
public:
    GrantsWatch(client::Link* link, contract::Role role, QObject* parent) : QObject(parent)
    {
        link->on<contract::RoleChanged>(this, [this, role](const contract::RoleChanged& changed) {
            if (changed.role == role)
                Q_EMIT told(changed.grants);
        });
        // What was said while the connection was away.
        connect(link, &client::Link::restored, this, [this, link] {
            if (link->session())
                Q_EMIT told(link->session()->grants);
        });
    }

Q_SIGNALS:
    void told(const florin::contract::Grants& grants);
};

} // namespace florin::desktop
