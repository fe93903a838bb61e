// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace florin::server
{

class Desk;

/// Conversations between customers and the support desk.
void registerSupport(Desk& desk);

} // namespace florin::server
