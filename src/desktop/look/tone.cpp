// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/tone.h"

namespace florin::desktop
{

ToneLook toneLook(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return {Colour::money_in, Colour::good_soft, Icon::check_circle};
    case Tone::Info:
        return {Colour::info, Colour::info_soft, Icon::info};
    case Tone::Warning:
        return {Colour::warning, Colour::warning_soft, Icon::warning};
    case Tone::Danger:
        return {Colour::danger, Colour::danger_soft, Icon::error};
    case Tone::Neutral:
        break;
    }
    return {Colour::muted, Colour::hover, Icon::minus};
}

} // namespace florin::desktop
