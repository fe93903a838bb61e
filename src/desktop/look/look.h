// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace florin::desktop
{

/// Call once, right after the QApplication is made and before the first window: language, theme, fonts, focus
/// ring and the accessible names of our own widgets, as kept in `settings`.
void installLook(const QSettings& settings);

} // namespace florin::desktop
