// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/tone.h"

#include <QString>

class QWidget;

namespace florin::desktop
{

/// Shows `sentence` for a few seconds at the foot of `anywhere`'s window, and announces it. For what needs no
/// answer
/// ("Copied."); what needs one is a Banner or an error beside the field. A newer one takes the older one's
/// place.
void showToast(QWidget* anywhere, Tone tone, const QString& sentence);

/// Takes away what stands in the window of `anywhere`.
void clearToasts(QWidget* anywhere);

} // namespace florin::desktop
