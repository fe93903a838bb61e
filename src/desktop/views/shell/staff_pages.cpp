// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/staff_pages.h"

#include "desktop/views/accounts/accounts_page.h"
#include "desktop/views/approvals/approvals_page.h"
#include "desktop/views/approvals/four_eyes_page.h"
#include "desktop/views/audit/audit_page.h"
#include "desktop/views/customers/customers_page.h"
#include "desktop/views/feedback/feedback_desk_page.h"
#include "desktop/views/identity/people_page.h"
#include "desktop/views/identity/security_page.h"
#include "desktop/views/messages/provider_page.h"
#include "desktop/views/money/teller_page.h"
#include "desktop/views/money/transactions_page.h"
#include "desktop/views/roles/roles_page.h"
#include "desktop/views/system/backups_page.h"
#include "desktop/views/system/dashboard_page.h"
#include "desktop/views/system/security_overview_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

std::vector<PageSpec> staffPages()
{
    using contract::Permission;
    const auto page = [](const QString& id, Icon icon, const char* title, const Needs& needs, auto make) {
        return PageSpec{id, icon, title, Audience::Staff, needs, make};
    };
    return {
        page(u"dashboard"_s, Icon::dashboard, QT_TRANSLATE_NOOP("Page", "Dashboard"),
             {{Permission::view_journal}}, pageOf<DashboardPage>()),
        page(u"customers"_s, Icon::customers, QT_TRANSLATE_NOOP("Page", "Customers"),
             {{Permission::view_customers}}, pageOf<CustomersPage>()),
        page(u"accounts"_s, Icon::accounts, QT_TRANSLATE_NOOP("Page", "Accounts"),
             {{Permission::view_accounts}}, pageOf<AccountsPage>()),
        page(u"teller"_s, Icon::teller, QT_TRANSLATE_NOOP("Page", "Teller"),
             {{Permission::view_accounts, Permission::handle_cash},
              {Permission::view_accounts, Permission::move_money, Permission::look_up_payee}},
             pageOf<TellerPage>()),
        page(u"transactions"_s, Icon::transactions, QT_TRANSLATE_NOOP("Page", "Transactions"),
             {{Permission::view_journal}}, pageOf<TransactionsPage>()),
        page(u"approvals"_s, Icon::approvals, QT_TRANSLATE_NOOP("Page", "Approvals"),
             {{Permission::view_proposals}}, pageOf<ApprovalsPage>()),
        page(u"feedback"_s, Icon::feedback, QT_TRANSLATE_NOOP("Page", "Feedback"),
             {{Permission::view_feedback}}, pageOf<FeedbackDeskPage>()),
        page(u"messages"_s, Icon::messages, QT_TRANSLATE_NOOP("Page", "Messages"),
             {{Permission::manage_messages}}, pageOf<ProviderPage>()),
        page(u"audit"_s, Icon::audit, QT_TRANSLATE_NOOP("Page", "Audit"), {{Permission::view_audit}},
             pageOf<AuditPage>()),
        page(u"backups"_s, Icon::system, QT_TRANSLATE_NOOP("Page", "Backups"), {{Permission::view_system}},
             pageOf<BackupsPage>()),
        page(u"threats"_s, Icon::shield, QT_TRANSLATE_NOOP("Page", "Security overview"),
             {{Permission::view_system}}, pageOf<SecurityOverviewPage>()),
        page(u"people"_s, Icon::people, QT_TRANSLATE_NOOP("Page", "People"), {{Permission::manage_people}},
             pageOf<PeoplePage>()),
        page(u"four_eyes"_s, Icon::eye, QT_TRANSLATE_NOOP("Page", "Four eyes"),
             {{Permission::set_four_eyes, Permission::view_proposals}}, pageOf<FourEyesPage>()),
        page(u"roles"_s, Icon::key, QT_TRANSLATE_NOOP("Page", "Roles and limits"),
             {{Permission::view_system}}, pageOf<RolesPage>()),
        page(u"security"_s, Icon::shield, QT_TRANSLATE_NOOP("Page", "Security"), {{Permission::logged_in}},
             pageOf<SecurityPage>()),
    };
}

} // namespace florin::desktop
