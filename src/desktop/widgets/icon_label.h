// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/icon.h"

#include <QWidget>

namespace florin::desktop
{

/// An icon that stands by itself; grows with the text, follows the theme. Decoration only: the word beside it
/// is what a screen reader reads.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(QWidget* parent = nullptr);
    IconLabel(Icon icon, Colour colour, int size, QWidget* parent = nullptr);

    void setIcon(Icon icon, Colour colour);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void resizeToIcon();

    Icon m_icon = Icon::info;
    Colour m_colour = Colour::muted;
    int m_size = icon_size;
};

} // namespace florin::desktop
