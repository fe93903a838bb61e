// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace florin::server
{

class Desk;

/// The audit chain, for those who may read it.
void registerAudit(Desk& desk);

} // namespace florin::server
