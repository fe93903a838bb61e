// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace florin::desktop
{

void announce(QWidget* about, const QString& sentence)
{
    if (sentence.isEmpty() || !QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(about, sentence);
    QAccessible::updateAccessibility(&event);
#else
    // Before 6.8 an alert is what a screen reader speaks at once; it reads the name of what raised it.
    const QString name = about->accessibleName();
    about->setAccessibleName(sentence);
    QAccessibleEvent event(about, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    about->setAccessibleName(name);
#endif
}

} // namespace florin::desktop
