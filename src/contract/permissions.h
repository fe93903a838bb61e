// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/list.hpp>

#include <cstddef>
#include <span>

namespace florin::contract
{

BOOST_DEFINE_ENUM_CLASS(Role, customer, teller, support, auditor, manager, admin)

inline constexpr std::size_t role_count =
    boost::mp11::mp_size<boost::describe::describe_enumerators<Role>>::value;

[[nodiscard]] constexpr bool isStaff(Role role)
{
    return role != Role::customer;
}

/// What an operation needs. Who has it, and for whose records, stands in one table: scopeOf(), and what the
/// bank changed of it (roles.change).
BOOST_DEFINE_ENUM_CLASS(Permission,
                        none,      ///< before log-in: hello, ping, log-in itself
                        logged_in, ///< anybody who is logged in, about themselves
                        view_accounts, move_money, handle_cash, open_accounts, close_accounts,
                        freeze_accounts, view_customers, look_up_payee, view_journal, reverse_entries,
                        hold_money, converse, attend, give_feedback, view_feedback, answer_feedback,
                        set_own_messages, manage_messages, view_audit, manage_people, view_system,
                        make_backups,
                        view_proposals, ///< what waits for a second person; makers see their own
                        approve,        ///< what one may do oneself; administrators: all
                        set_four_eyes, see_who_looked,
                        manage_roles, ///< what each role may do, its limits and its working hours
                        set_limits)   ///< of accounts

inline constexpr std::size_t permission_count =
    boost::mp11::mp_size<boost::describe::describe_enumerators<Permission>>::value;

/// Whether it opens customers' records. A read that needs one of these says whose it shows
/// (Operation::looks_at).
[[nodiscard]] constexpr bool opensRecords(Permission permission)
{
    using enum Permission;
    return permission == view_accounts || permission == view_customers || permission == look_up_payee ||
           permission == view_journal || permission == converse || permission == view_feedback ||
           permission == manage_people;
}

/// Whose records a permission reaches, from none to all.
BOOST_DEFINE_ENUM_CLASS(Scope,
                        none, ///< nobody's: the operation is refused
                        own,  ///< the caller's own
                        bank) ///< everybody's

/// The permission table that a bank begins with: the one place that says what each role may do.
[[nodiscard]] Scope scopeOf(Role role, Permission permission);

/// What a bank may give a role in place of that; the table's own scope is among them. One alone where it
/// stays as it is: what every role needs, and what would leave nobody to change the roles back.
[[nodiscard]] std::span<const Scope> scopesOffered(Role role, Permission permission);
[[nodiscard]] bool isOffered(Role role, Permission permission, Scope scope);

} // namespace florin::contract
