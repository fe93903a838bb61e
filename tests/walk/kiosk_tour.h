// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walk.h"

namespace florin::walk
{

/// The branch terminal as one customer goes through it, to be looked at: lying and upright, light, dark,
/// Hindi, larger type.
void kioskTour(Walk& walk, const Person& customer);

} // namespace florin::walk
