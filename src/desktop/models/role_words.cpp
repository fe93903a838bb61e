// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/role_words.h"

#include "desktop/look/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace florin::desktop
{
namespace
{

using contract::Permission;

/// The context of these strings.
struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)
};

struct Row {
    Permission permission;
    PermissionGroup group;
    const char* text;
};

// In the order of the enumeration.
// clang-format off
constexpr std::array rows{
    Row{Permission::none, PermissionGroup::Everybody, QT_TRANSLATE_NOOP("RoleWords", "Connect and log in")},
    Row{Permission::logged_in, PermissionGroup::Everybody, QT_TRANSLATE_NOOP("RoleWords", "Look after one's own log-in")},
    Row{Permission::view_accounts, PermissionGroup::Accounts, QT_TRANSLATE_NOOP("RoleWords", "See accounts and balances")},
    Row{Permission::move_money, PermissionGroup::Money, QT_TRANSLATE_NOOP("RoleWords", "Send transfers")},
    Row{Permission::handle_cash, PermissionGroup::Money, QT_TRANSLATE_NOOP("RoleWords", "Take in and pay out cash")},
    Row{Permission::open_accounts, PermissionGroup::Accounts, QT_TRANSLATE_NOOP("RoleWords", "Open accounts")},
    Row{Permission::close_accounts, PermissionGroup::Accounts, QT_TRANSLATE_NOOP("RoleWords", "Close accounts")},
    Row{Permission::freeze_accounts, PermissionGroup::Accounts, QT_TRANSLATE_NOOP("RoleWords", "Freeze and release accounts")},
    Row{Permission::view_customers, PermissionGroup::Accounts, QT_TRANSLATE_NOOP("RoleWords", "See customers' records")},
    Row{Permission::look_up_payee, PermissionGroup::Money, QT_TRANSLATE_NOOP("RoleWords", "See whose an account number is")},
    Row{Permission::view_journal, PermissionGroup::Money, QT_TRANSLATE_NOOP("RoleWords", "See all transactions")},
    Row{Permission::reverse_entries, PermissionGroup::Money, QT_TRANSLATE_NOOP("RoleWords", "Reverse transactions")},
    Row{Permission::hold_money, PermissionGroup::Money, QT_TRANSLATE_NOOP("RoleWords", "Set money aside and pay it later")},
    Row{Permission::converse, PermissionGroup::Desk, QT_TRANSLATE_NOOP("RoleWords", "Take part in conversations")},
    Row{Permission::attend, PermissionGroup::Desk, QT_TRANSLATE_NOOP("RoleWords", "Serve the support desk")},
    Row{Permission::give_feedback, PermissionGroup::Desk, QT_TRANSLATE_NOOP("RoleWords", "Give feedback")},
    Row{Permission::view_feedback, PermissionGroup::Desk, QT_TRANSLATE_NOOP("RoleWords", "Read feedback")},
    Row{Permission::answer_feedback, PermissionGroup::Desk, QT_TRANSLATE_NOOP("RoleWords", "Answer feedback")},
    Row{Permission::set_own_messages, PermissionGroup::Desk, QT_TRANSLATE_NOOP("RoleWords", "Choose one's own SMS")},
    Row{Permission::manage_messages, PermissionGroup::Bank, QT_TRANSLATE_NOOP("RoleWords", "Manage the SMS provider")},
    Row{Permission::view_audit, PermissionGroup::Oversight, QT_TRANSLATE_NOOP("RoleWords", "Read and check the audit")},
    Row{Permission::manage_people, PermissionGroup::Bank, QT_TRANSLATE_NOOP("RoleWords", "Manage people and their access")},
    Row{Permission::view_system, PermissionGroup::Oversight, QT_TRANSLATE_NOOP("RoleWords", "See the server, backups and this table")},
    Row{Permission::make_backups, PermissionGroup::Bank, QT_TRANSLATE_NOOP("RoleWords", "Make backups")},
    Row{Permission::view_proposals, PermissionGroup::Oversight, QT_TRANSLATE_NOOP("RoleWords", "See what waits for a second person")},
    Row{Permission::approve, PermissionGroup::Oversight, QT_TRANSLATE_NOOP("RoleWords", "Approve what others ask for")},
    Row{Permission::set_four_eyes, PermissionGroup::Bank, QT_TRANSLATE_NOOP("RoleWords", "Say when a second person is asked")},
    Row{Permission::see_who_looked, PermissionGroup::Desk, QT_TRANSLATE_NOOP("RoleWords", "See who looked at one's own record")},
    Row{Permission::manage_roles, PermissionGroup::Bank, QT_TRANSLATE_NOOP("RoleWords", "Change roles, their limits and hours")},
    Row{Permission::set_limits, PermissionGroup::Accounts, QT_TRANSLATE_NOOP("RoleWords", "Set limits of accounts")},
};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].permission) != i)
            return false;
    }
    return rows.size() == contract::permission_count;
}
static_assert(inOrder(), "each permission has one row, in the order of the enumeration");

} // namespace

PermissionGroup groupOf(Permission permission)
{
    return rows[static_cast<std::size_t>(permission)].group;
}

QString groupText(PermissionGroup group)
{
    switch (group) {
    case PermissionGroup::Money:
        return RoleWords::tr("Money");
    case PermissionGroup::Accounts:
        return RoleWords::tr("Accounts and customers");
    case PermissionGroup::Desk:
        return RoleWords::tr("Support, feedback and messages");
    case PermissionGroup::Oversight:
        return RoleWords::tr("Oversight");
    case PermissionGroup::Bank:
        return RoleWords::tr("Running the bank");
    case PermissionGroup::Everybody:
        return RoleWords::tr("Everybody");
    }
    return {};
}

QString permissionText(Permission permission)
{
    return RoleWords::tr(rows[static_cast<std::size_t>(permission)].text);
}

QString scopeText(contract::Scope scope)
{
    switch (scope) {
    case contract::Scope::none:
        return RoleWords::tr("No", "may not do it at all");
    case contract::Scope::own:
        return RoleWords::tr("Own", "about one's own records");
    case contract::Scope::bank:
        return RoleWords::tr("All", "about all records");
    }
    return {};
}

QString weekdayText(contract::Weekday day)
{
    // Of the language that is spoken. A system may write its dates in another one.
    return QLocale(language().current()).standaloneDayName(static_cast<int>(day) + 1, QLocale::ShortFormat);
}

} // namespace florin::desktop
