// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/permissions.h"

#include <array>
#include <cstddef>

namespace florin::contract
{
namespace
{

constexpr std::size_t role_count = 6;

struct Row {
    Permission permission;
    std::array<Scope, role_count> scopes; // customer, teller, support, auditor, manager, admin
};

constexpr Scope no = Scope::None;
constexpr Scope own = Scope::Own;
constexpr Scope all = Scope::Bank;

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
};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].permission) != i)
            return false;
    }
    return table.size() == static_cast<std::size_t>(Permission::see_who_looked) + 1;
}
static_assert(inOrder(), "each permission has one row, in the order of the enumeration");

} // namespace

Scope scopeOf(Role role, Permission permission)
{
    return table[static_cast<std::size_t>(permission)].scopes[static_cast<std::size_t>(role)];
}

} // namespace florin::contract
