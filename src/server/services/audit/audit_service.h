// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace florin::server
{

class Desk;

/// How customers are told who looked at their record: by role alone, or by name too. The bank decides.
enum class StaffNames { Hidden, Shown };

/// The audit chain, for those who may read it, and for each customer what of it is about them.
void registerAudit(Desk& desk, StaffNames names);

} // namespace florin::server
