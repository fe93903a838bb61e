// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/caller.h"

namespace florin::server
{

Caller theBank()
{
    Caller bank;
    bank.name = QStringLiteral("florind");
    bank.role = contract::Role::admin;
    return bank;
}

} // namespace florin::server
