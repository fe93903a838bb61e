// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace florin::desktop
{

/// Has a screen reader say `sentence` (a live region); nothing is seen. Harmless when none listens.
void announce(QWidget* about, const QString& sentence);

} // namespace florin::desktop
