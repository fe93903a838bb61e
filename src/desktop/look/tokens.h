// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace florin::desktop
{

/// The names of all colours. What a page draws, it draws in one of these.
enum class Colour : quint8 {
    ground,
    surface,
    hover,
    line,
    control,
    text,
    muted,
    accent,
    accent_strong,
    accent_soft,
    on_accent,
    money_in,
    good_soft,
    warning,
    warning_soft,
    danger,
    danger_strong,
    danger_soft,
    on_danger,
    info,
    info_soft,
};

/// One colour in both themes, as 0xRRGGBB.
struct ColourToken {
    Colour colour;
    const char* name; // as the style sheet calls it
    quint32 light;
    quint32 dark;
};

/// The one place that names colours. Text on its ground reaches 4.5:1 and the edge of a control 3:1 in both
/// themes (WCAG 2.2, 1.4.3 and 1.4.11); tests/look computes it. The build reads this table too (application
/// icon, check marks): keep one row on one line.
inline constexpr std::array colour_tokens{
    // Window; cards, tables and inputs; a row under the pointer; hairlines; edges of inputs
    ColourToken{Colour::ground, "ground", 0xF5F6F8, 0x12161D},
    ColourToken{Colour::surface, "surface", 0xFFFFFF, 0x1A202A},
    ColourToken{Colour::hover, "hover", 0xEDF0F4, 0x242C39},
    ColourToken{Colour::line, "line", 0xD5D9E0, 0x323B4A},
    ColourToken{Colour::control, "control", 0x7A8496, 0x6F7B8E},
    ColourToken{Colour::text, "text", 0x1B2230, 0xE8ECF2},
    ColourToken{Colour::muted, "muted", 0x586173, 0xA3ADBD},
    // Primary action, selection, focus ring
    ColourToken{Colour::accent, "accent", 0x0F5C6E, 0x5CC3D6},
    ColourToken{Colour::accent_strong, "accent_strong", 0x0B4756, 0x86D7E5},
    ColourToken{Colour::accent_soft, "accent_soft", 0xE1EFF2, 0x163842},
    ColourToken{Colour::on_accent, "on_accent", 0xFFFFFF, 0x06222A},
    // Meanings; never alone, always with an icon or a sign and a word
    ColourToken{Colour::money_in, "money_in", 0x1A6B3C, 0x6FCF97},
    ColourToken{Colour::good_soft, "good_soft", 0xE4F3EA, 0x17322A},
    ColourToken{Colour::warning, "warning", 0x8A5200, 0xF2B45A},
    ColourToken{Colour::warning_soft, "warning_soft", 0xFCF1DD, 0x36290F},
    ColourToken{Colour::danger, "danger", 0xB3261E, 0xFF8A80},
    ColourToken{Colour::danger_strong, "danger_strong", 0x8C1D17, 0xFFACA5},
    ColourToken{Colour::danger_soft, "danger_soft", 0xFCEBE9, 0x3B1F21},
    ColourToken{Colour::on_danger, "on_danger", 0xFFFFFF, 0x2E0603},
    ColourToken{Colour::info, "info", 0x2B5BA8, 0x8AB4F8},
    ColourToken{Colour::info_soft, "info_soft", 0xE8F0FB, 0x1A2B45},
};

/// Sizes of type in pixels at 100 %; Theme scales them.
enum class TextSize : quint8 { Caption = 12, Body = 14, Section = 16, Page = 20, Balance = 28 };

/// Distances between things, in steps of four.
namespace space
{
inline constexpr int hair = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
inline constexpr int huge = 32;
} // namespace space

inline constexpr int corner_radius = 6;
inline constexpr int focus_ring_width = 2;
inline constexpr int icon_size = 20;
inline constexpr int control_height = 36;
inline constexpr int kiosk_control_height = 56;
inline constexpr int row_height = 36;

} // namespace florin::desktop
