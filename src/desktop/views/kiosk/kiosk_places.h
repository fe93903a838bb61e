// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/shell/page.h"

namespace florin::desktop
{

/// A choice on a screen of a branch terminal; leads to another screen, or to a page.
struct KioskPlace {
    QString id; ///< also its object name
    Icon icon;
    const char* title;    ///< English; marked with QT_TRANSLATE_NOOP("Kiosk", ...)
    const char* sentence; ///< the same
    QString screen = {};  ///< empty: a page
    Destination page = {};
};

struct KioskScreen {
    QString id;
    const char* title; ///< English; marked with QT_TRANSLATE_NOOP("Kiosk", ...)
    std::vector<KioskPlace> places;
};

/// More is not taken in at a glance, by somebody who stands in a queue.
inline constexpr std::size_t kiosk_choices_max = 3;

/// All screens, the first one first. None has more than kiosk_choices_max places.
[[nodiscard]] std::vector<KioskScreen> kioskScreens();
/// What the places lead to: the customer's own pages, the chat among them.
[[nodiscard]] std::vector<PageSpec> kioskPages();
/// `screens` without what leads to no page of `pages`.
[[nodiscard]] std::vector<KioskScreen> screensFor(const std::vector<PageSpec>& pages,
                                                  std::vector<KioskScreen> screens = kioskScreens());

} // namespace florin::desktop
