// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/permissions.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace florin::contract
{
namespace
{

struct Row {
    Permission permission;
    std::array<Scope, role_count> scopes; // customer, teller, support, auditor, manager, admin
};

constexpr Scope no = Scope::none;
constexpr Scope own = Scope::own;
constexpr Scope all = Scope::bank;

// One row a permission, in the order of the enumeration.
//                                    customer teller support auditor manager admin
// clang-format off
constexpr std::array table{
    Row{Permission::none,             {all, all, all, all, all, all}},
    Row{Permission::logged_in,        {own, own, own, own, own, own}},
    Row{Permission::view_accounts,    {own, all, all, all, all, all}},
    Row{Permission::move_money,       {own, all, no,  no,  all, all}},
    Row{Permission::handle_cash,      {own, all, no,  no,  all, all}},
    Row{Permission::open_accounts,    {no,  no,  no,  no,  all, all}},
    Row{Permission::close_accounts,   {no,  no,  no,  no,  all, all}},
    Row{Permission::freeze_accounts,  {no,  no,  no,  no,  all, all}},
    Row{Permission::view_customers,   {no,  all, all, all, all, all}},
    Row{Permission::look_up_payee,    {all, all, all, all, all, all}},
    Row{Permission::view_journal,     {no,  all, all, all, all, all}},
    Row{Permission::reverse_entries,  {no,  no,  no,  no,  all, all}},
    Row{Permission::hold_money,       {no,  all, no,  no,  all, all}},
    Row{Permission::converse,         {own, no,  all, no,  all, all}},
    Row{Permission::attend,           {no,  no,  all, no,  all, all}},
    Row{Permission::give_feedback,    {own, no,  no,  no,  all, all}},
    Row{Permission::view_feedback,    {own, all, all, all, all, all}},
    Row{Permission::answer_feedback,  {no,  no,  all, no,  all, all}},
    Row{Permission::set_own_messages, {own, no,  no,  no,  no,  no}},
    Row{Permission::manage_messages,  {no,  no,  no,  no,  no,  all}},
    Row{Permission::view_audit,       {no,  no,  no,  all, no,  all}},
    Row{Permission::manage_people,    {no,  no,  no,  no,  no,  all}},
    Row{Permission::view_system,      {no,  no,  no,  all, all, all}},
    Row{Permission::make_backups,     {no,  no,  no,  no,  no,  all}},
    Row{Permission::view_proposals,   {no,  own, own, all, all, all}},
    Row{Permission::approve,          {no,  no,  no,  no,  all, all}},
    Row{Permission::set_four_eyes,    {no,  no,  no,  no,  no,  all}},
    Row{Permission::see_who_looked,   {own, no,  no,  no,  no,  no}},
    Row{Permission::manage_roles,     {no,  no,  no,  no,  no,  all}},
    Row{Permission::set_limits,       {no,  no,  no,  no,  all, all}},
};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].permission) != i)
            return false;
    }
    return table.size() == permission_count;
}
static_assert(inOrder(), "each permission has one row, in the order of the enumeration");

/// What no bank takes from a role, nor gives it.
bool staysAsItIs(Role role, Permission permission)
{
    switch (permission) {
    case Permission::none:
    case Permission::logged_in:
        return true;
    case Permission::set_own_messages:
    case Permission::see_who_looked:
        return isStaff(role); // there is no record of their own that these could be about
    case Permission::manage_people:
    case Permission::manage_roles:
    case Permission::set_four_eyes:
        return true; // whoever has these can give themselves the rest; without them nobody could undo a
                     // change
    case Permission::view_system:
    case Permission::view_proposals:
    case Permission::approve:
        return role == Role::admin; // they are part of undoing one
    default:
        return false;
    }
}

// Each begins at none and rises.
constexpr std::array to_own{no, own};
constexpr std::array to_all{no, all};
constexpr std::array each{no, own, all};

std::span<const Scope> only(Scope scope)
{
    return std::span<const Scope>(each).subspan(static_cast<std::size_t>(scope), 1);
}

} // namespace

Scope scopeOf(Role role, Permission permission)
{
    return table[static_cast<std::size_t>(permission)].scopes[static_cast<std::size_t>(role)];
}

std::span<const Scope> scopesOffered(Role role, Permission permission)
{
    const Scope begins_with = scopeOf(role, permission);
    if (staysAsItIs(role, permission))
        return only(begins_with);
    if (role == Role::customer) {
        // What customers may do is only narrowed: other people's records are never theirs.
        if (begins_with == Scope::none)
            return only(Scope::none);
        return begins_with == Scope::own ? std::span<const Scope>(to_own) : std::span<const Scope>(to_all);
    }
    if (permission == Permission::view_proposals)
        return each;
    return to_all;
}

bool isOffered(Role role, Permission permission, Scope scope)
{
    return std::ranges::find(scopesOffered(role, permission), scope) != scopesOffered(role, permission).end();
}

} // namespace florin::contract
