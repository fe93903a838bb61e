// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/scroll_box.h"

#include "desktop/look/tokens.h"

#include <QScrollBar>

namespace florin::desktop
{

ScrollBox::ScrollBox(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void ScrollBox::setContent(QWidget* content)
{
    setWidget(content);
    // setWidget has it paint a ground of its own.
    content->setAutoFillBackground(false);
}

QSize ScrollBox::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    const int width = widget() ? widget()->minimumSizeHint().width() : 0;
    return {width + bar, 2 * control_height};
}

} // namespace florin::desktop
