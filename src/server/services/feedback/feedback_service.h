// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace florin::server
{

class Desk;

/// What customers say about the bank, and what it answers.
void registerFeedback(Desk& desk);

} // namespace florin::server
