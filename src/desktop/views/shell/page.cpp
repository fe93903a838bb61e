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
    const Rights rights(session.grants);
    const auto may_all = [&](const std::vector<contract::Permission>& permissions) {
        return std::ranges::all_of(permissions, [&](auto permission) { return rights.may(permission); });
    };
    std::vector<PageSpec> allowed;
    std::ranges::copy_if(pages, std::back_inserter(allowed), [&](const PageSpec& page) {
        return page.audience == audience && std::ranges::any_of(page.needs, may_all);
    });
    return allowed;
}

QString pageTitle(const PageSpec& page)
{
    return QCoreApplication::translate("Page", page.title);
}

} // namespace florin::desktop
