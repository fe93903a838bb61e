// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/grants.h"

#include <algorithm>

namespace florin::contract
{

Grants grantsFrom(const std::function<Scope(Permission)>& scope_of)
{
    Grants grants;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Permission>>([&](auto permission) {
        const Scope scope = scope_of(permission.value);
        if (scope != Scope::none)
            grants.push_back({QString::fromLatin1(permission.name), scope});
    });
    return grants;
}

Grants grantsOf(Role role)
{
    return grantsFrom([role](Permission permission) { return scopeOf(role, permission); });
}

Scope scopeIn(const Grants& grants, Permission permission)
{
    const auto grant = std::ranges::find(grants, Wire<Permission>::pack(permission), &Grant::permission);
    return grant == grants.end() ? Scope::none : grant->scope;
}

} // namespace florin::contract
