// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/icon.h"

#include <QString>

class QAbstractButton;
class QPushButton;
class QWidget;

namespace florin::desktop
{

/// What a button is for. Forms set it as the string property `variant`: primary, secondary, danger, link,
/// quiet. A button without one is secondary. One primary a page.
enum class Variant { Primary, Secondary, Danger, Link, Quiet };

void setVariant(QAbstractButton* button, Variant variant);
[[nodiscard]] Variant variantOf(const QAbstractButton* button);
/// The icon in the colour of the button's words.
void setButtonIcon(QAbstractButton* button, Icon icon);

[[nodiscard]] QPushButton* makeButton(const QString& text, Variant variant, QWidget* parent);
[[nodiscard]] QPushButton* makeButton(const QString& text, Icon icon, Variant variant, QWidget* parent);
/// A square button with an icon only; `name` is its tooltip and accessible name.
[[nodiscard]] QPushButton* makeIconButton(const QString& name, Icon icon, QWidget* parent);

} // namespace florin::desktop
