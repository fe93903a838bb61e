// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/grants.h"

#include <utility>

namespace florin::desktop
{

/// What the person at this window may do, as the server told it. Whatever is shown or asked for is held
/// against it first, so that nobody sees what the server would refuse.
class Rights
{
public:
    explicit Rights(contract::Grants grants) : m_grants(std::move(grants)) {}

    [[nodiscard]] bool may(contract::Permission permission) const
    {
        // What everybody may needs no telling.
        return permission == contract::Permission::none || permission == contract::Permission::logged_in ||
               contract::scopeIn(m_grants, permission) != contract::Scope::none;
    }
    /// Carry out each of these.
    template<contract::IsOperation... Op>
    [[nodiscard]] bool may() const
    {
        return (may(Op::operation.permission) && ...);
    }

private:
    contract::Grants m_grants;
};

} // namespace florin::desktop
