// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace florin::server
{

class Desk;

/// What waits for a second person, what becomes of it, and the policy of when one is asked.
void registerApprovals(Desk& desk);

} // namespace florin::server
