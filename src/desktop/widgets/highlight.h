// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace florin::desktop
{

/// Lights `widget` up in the accent for a moment because its value changed. Nothing with reduced motion.
void highlight(QWidget* widget);

} // namespace florin::desktop
