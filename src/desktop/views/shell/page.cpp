// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/page.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <iterator>

namespace florin::desktop
{

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

std::vector<PageSpec> pagesFor(const contract::LoggedIn& session, const std::vector<PageSpec>& pages)
{
    const Audience audience = contract::isStaff(session.role) ? Audience::Staff : Audience::Customer;
    std::vector<PageSpec> allowed;
    std::copy_if(pages.begin(), pages.end(), std::back_inserter(allowed), [&](const PageSpec& page) {
        // What everybody may who is logged in needs no telling.
        return page.audience == audience &&
               (page.permission == contract::Permission::logged_in || session.may(page.permission));
    });
    return allowed;
}

QString pageTitle(const PageSpec& page)
{
    return QCoreApplication::translate("Page", page.title);
}

} // namespace florin::desktop
