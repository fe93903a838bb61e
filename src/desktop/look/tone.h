// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/icon.h"
#include "desktop/look/tokens.h"

namespace florin::desktop
{

/// What a chip, banner or toast means.
enum class Tone : quint8 { Neutral, Good, Info, Warning, Danger };

/// How a meaning is drawn: text and icon in `ink` on `ground`.
struct ToneLook {
    Colour ink;
    Colour ground;
    Icon icon;
};
[[nodiscard]] ToneLook toneLook(Tone tone);

} // namespace florin::desktop
