// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/roles.h"

#include <QString>

/// What permissions, scopes and days are called in the person's language.
namespace florin::desktop
{

/// Permissions that belong together, in the order they are shown.
enum class PermissionGroup { Money, Accounts, Desk, Oversight, Bank, Everybody };

[[nodiscard]] PermissionGroup groupOf(contract::Permission permission);
[[nodiscard]] QString groupText(PermissionGroup group);
/// What whoever has it may do, as a short sentence without its subject: "Send transfers".
[[nodiscard]] QString permissionText(contract::Permission permission);
/// "No", "Own", "All".
[[nodiscard]] QString scopeText(contract::Scope scope);
/// "Mon"
[[nodiscard]] QString weekdayText(contract::Weekday day);

} // namespace florin::desktop
