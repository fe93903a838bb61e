// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace florin::server
{

class Desk;

/// Who is told what by SMS, and through which provider.
void registerMessages(Desk& desk);

} // namespace florin::server
