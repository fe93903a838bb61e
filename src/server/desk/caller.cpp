// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/caller.h"

#include "server/desk/role_book.h"

namespace florin::server
{

contract::Scope Caller::scope(contract::Permission permission) const
{
    return roles ? roles->scope(role, permission) : contract::scopeOf(role, permission);
}

Caller theBank()
{
    Caller bank;
    bank.name = QStringLiteral("florind");
    bank.role = contract::Role::admin;
    return bank;
}

} // namespace florin::server
