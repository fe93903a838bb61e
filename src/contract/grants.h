// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/wire.h"

#include <functional>

/// What somebody may do, as the server tells it: clients show what is in it, and nothing else.
namespace florin::contract
{

struct Grant {
    QString permission; ///< by name, so that a client that does not know it yet passes it over
    Scope scope = Scope::none;
    friend bool operator==(const Grant&, const Grant&) = default;
};
BOOST_DESCRIBE_STRUCT(Grant, (), (permission, scope))

/// Those that are not none, in the order of the permissions.
using Grants = std::vector<Grant>;

/// `scope_of` says it for one permission.
[[nodiscard]] Grants grantsFrom(const std::function<Scope(Permission)>& scope_of);
/// Of a role in a bank that changed nothing.
[[nodiscard]] Grants grantsOf(Role role);
[[nodiscard]] Scope scopeIn(const Grants& grants, Permission permission);

} // namespace florin::contract
