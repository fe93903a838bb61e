// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/columns.h"

#include "desktop/look/theme.h"

#include <QBoxLayout>

#include <algorithm>

namespace florin::desktop
{
namespace
{

/// Two columns of a form need this much, at 100 %.
constexpr int side_by_side_width = 680;

} // namespace

QSize Columns::minimumSizeHint() const
{
    const QSize whole = QWidget::minimumSizeHint();
    int width = 0;
    for (int i = 0; layout() && i < layout()->count(); ++i)
        width = std::max(width, layout()->itemAt(i)->minimumSize().width());
    return {width, whole.height()};
}

void Columns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    auto* box = qobject_cast<QBoxLayout*>(layout());
    if (!box)
        return;
    const bool narrow = width() < theme().scaled(side_by_side_width);
    box->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace florin::desktop
