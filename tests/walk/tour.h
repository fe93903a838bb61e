// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walk.h"

namespace florin::walk
{

/// Every page of a role, to be looked at: light, dark, Hindi, large type, right to left.
void tour(Walk& walk, const Person& person);

} // namespace florin::walk
