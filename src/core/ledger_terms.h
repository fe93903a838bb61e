// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/describe/enum.hpp>

namespace florin
{

/// What an account is for. Customers hold the first three; the rest are the bank's own and may go below zero.
/// Balances are credits minus debits: what the bank owes is positive, what it has (cash in a drawer)
/// negative.
BOOST_DEFINE_ENUM_CLASS(AccountKind, savings, current, salary,
                        drawer,   ///< cash in a teller's or a kiosk's hands
                        opening,  ///< the other side of balances taken over from an older system
                        expense,  ///< interest and gifts paid
                        income,   ///< fees earned
                        suspense) ///< money whose other side is not known yet

[[nodiscard]] constexpr bool isCustomerKind(AccountKind kind)
{
    return kind == AccountKind::savings || kind == AccountKind::current || kind == AccountKind::salary;
}

BOOST_DEFINE_ENUM_CLASS(AccountStatus, open, frozen, closed)

/// What an entry of the journal does. hold, capture and release are the two phases of a pending transfer:
/// a hold sets the amount aside, capture moves it (all or part), release gives it back.
BOOST_DEFINE_ENUM_CLASS(EntryKind, deposit, withdrawal, transfer, reversal, hold, capture, release, interest,
                        fee, gift,
                        takeover) ///< a balance brought from an older system

} // namespace florin
