// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/customer_pages.h"

#include "desktop/views/accounts/home_page.h"
#include "desktop/views/feedback/feedback_page.h"
#include "desktop/views/identity/security_page.h"
#include "desktop/views/messages/message_settings_page.h"
#include "desktop/views/money/cash_page.h"
#include "desktop/views/money/history_page.h"
#include "desktop/views/money/move_money_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

std::vector<PageSpec> customerPages()
{
    using contract::Permission;
    const auto page = [](const QString& id, Icon icon, const char* title, const Needs& needs, auto make) {
        return PageSpec{id, icon, title, Audience::Customer, needs, make};
    };
    return {
        page(u"home"_s, Icon::home, QT_TRANSLATE_NOOP("Page", "Home"), {{Permission::view_accounts}},
             pageOf<HomePage>()),
        page(u"move_money"_s, Icon::move_money, QT_TRANSLATE_NOOP("Page", "Move money"),
             {{Permission::view_accounts, Permission::move_money, Permission::look_up_payee}},
             pageOf<MoveMoneyPage>()),
        page(u"history"_s, Icon::history, QT_TRANSLATE_NOOP("Page", "History"), {{Permission::view_accounts}},
             pageOf<HistoryPage>()),
        page(u"add_money"_s, Icon::add_money, QT_TRANSLATE_NOOP("Page", "Add money"),
             {{Permission::view_accounts, Permission::handle_cash}}, pageOf<CashPage>()),
        page(u"messages"_s, Icon::messages, QT_TRANSLATE_NOOP("Page", "Messages"),
             {{Permission::set_own_messages}}, pageOf<MessageSettingsPage>()),
        page(u"feedback"_s, Icon::feedback, QT_TRANSLATE_NOOP("Page", "Feedback"),
             {{Permission::give_feedback}}, pageOf<FeedbackPage>()),
        page(u"security"_s, Icon::shield, QT_TRANSLATE_NOOP("Page", "Security"), {{Permission::logged_in}},
             pageOf<SecurityPage>()),
    };
}

} // namespace florin::desktop
