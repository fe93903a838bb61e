// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/kiosk/kiosk_places.h"

#include "desktop/views/shell/customer_pages.h"
#include "desktop/views/support/chat_page.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

std::vector<KioskScreen> kioskScreens()
{
    const KioskPlace balance{u"balance"_s,
                             Icon::wallet,
                             QT_TRANSLATE_NOOP("Kiosk", "Balance and history"),
                             QT_TRANSLATE_NOOP("Kiosk", "What you have, and what moved last"),
                             {},
                             {.page = u"home"_s}};
    const KioskPlace money{u"money"_s, Icon::move_money, QT_TRANSLATE_NOOP("Kiosk", "Move money"),
                           QT_TRANSLATE_NOOP("Kiosk", "Send it, pay it in, take it out"), u"money"_s};
    const KioskPlace more{u"more"_s, Icon::more, QT_TRANSLATE_NOOP("Kiosk", "More"),
                          QT_TRANSLATE_NOOP("Kiosk", "Chat, feedback, security"), u"more"_s};
    const KioskPlace send{u"send"_s,
                          Icon::send,
                          QT_TRANSLATE_NOOP("Kiosk", "Send money"),
                          QT_TRANSLATE_NOOP("Kiosk", "To any account of this bank, at once"),
                          {},
                          {.page = u"move_money"_s}};
    const KioskPlace pay_in{u"payIn"_s,
                            Icon::arrow_in,
                            QT_TRANSLATE_NOOP("Kiosk", "Pay in"),
                            QT_TRANSLATE_NOOP("Kiosk", "Cash into your account"),
                            {},
                            {.page = u"add_money"_s, .memo = u"add"_s}};
    const KioskPlace take_out{u"takeOut"_s,
                              Icon::arrow_out,
                              QT_TRANSLATE_NOOP("Kiosk", "Take out"),
                              QT_TRANSLATE_NOOP("Kiosk", "Cash from your account"),
                              {},
                              {.page = u"add_money"_s, .memo = u"withdraw"_s}};
    const KioskPlace chat{u"chat"_s,
                          Icon::chat,
                          QT_TRANSLATE_NOOP("Kiosk", "Chat"),
                          QT_TRANSLATE_NOOP("Kiosk", "Ask the support desk"),
                          {},
                          {.page = u"chat"_s}};
    const KioskPlace feedback{u"feedback"_s,
                              Icon::feedback,
                              QT_TRANSLATE_NOOP("Kiosk", "Feedback"),
                              QT_TRANSLATE_NOOP("Kiosk", "Tell the bank how it went"),
                              {},
                              {.page = u"feedback"_s}};
    const KioskPlace security{u"security"_s,
                              Icon::shield,
                              QT_TRANSLATE_NOOP("Kiosk", "Security"),
                              QT_TRANSLATE_NOOP("Kiosk", "Your password and where you are logged in"),
                              {},
                              {.page = u"security"_s}};
    return {{u"start"_s, QT_TRANSLATE_NOOP("Kiosk", "What would you like to do?"), {balance, money, more}},
            {u"money"_s, QT_TRANSLATE_NOOP("Kiosk", "Move money"), {send, pay_in, take_out}},
            {u"more"_s, QT_TRANSLATE_NOOP("Kiosk", "More"), {chat, feedback, security}}};
}

std::vector<PageSpec> kioskPages()
{
    std::vector<PageSpec> pages = customerPages();
    pages.push_back({u"chat"_s,
                     Icon::chat,
                     QT_TRANSLATE_NOOP("Page", "Chat"),
                     Audience::Customer,
                     {{contract::Permission::converse}},
                     pageOf<ChatPage>()});
    return pages;
}

std::vector<KioskScreen> screensFor(const std::vector<PageSpec>& pages, std::vector<KioskScreen> screens)
{
    const auto has_page = [&pages](const KioskPlace& place) {
        return std::ranges::any_of(pages,
                                   [&place](const PageSpec& page) { return page.id == place.page.page; });
    };
    for (KioskScreen& screen : screens)
        std::erase_if(screen.places,
                      [&](const KioskPlace& place) { return place.screen.isEmpty() && !has_page(place); });
    const auto leads_nowhere = [&screens](const KioskPlace& place) {
        return !place.screen.isEmpty() && std::ranges::any_of(screens, [&place](const KioskScreen& screen) {
            return screen.id == place.screen && screen.places.empty();
        });
    };
    for (KioskScreen& screen : screens)
        std::erase_if(screen.places, leads_nowhere);
    return screens;
}

} // namespace florin::desktop
