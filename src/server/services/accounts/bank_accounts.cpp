// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/accounts/bank_accounts.h"

#include "core/invariant.h"

namespace florin::server
{
namespace
{

constexpr qint64 legacy_serials = 1'000'000'000;
constexpr qint64 kind_serials = 1'050'000'000;
constexpr qint64 drawer_serials = 1'100'000'000;
constexpr qint64 serials_each = 1'000;
constexpr qint64 last_drawer_holder = (WriteContext::first_free_serial - drawer_serials) / serials_each - 1;

AccountNumber numberOf(qint64 serial)
{
    const auto number = AccountNumber::fromSerial(serial);
    invariant(number.has_value());
    return *number;
}

Result<AccountNumber> opened(AccountNumber number, AccountKind kind, Currency currency, WriteContext& context)
{
    const auto known = context.account(number);
    if (!known && known.error().code != ProblemCode::unknown_account)
        return refuse(known.error());
    if (!known)
        context.openAccountAs(number, kind, currency);
    else if (known->kind != kind || known->currency != currency)
        return refuse(ProblemCode::unavailable); // never somebody else's account
    return number;
}

} // namespace

AccountNumber bankAccount(AccountKind kind, Currency currency)
{
    return numberOf(kind_serials + serials_each * static_cast<qint64>(kind) + currency.number());
}

AccountNumber drawerOf(UserId user, Currency currency)
{
    return numberOf(drawer_serials + serials_each * user.value + currency.number());
}

UserId holderOfDrawer(AccountNumber drawer)
{
    return UserId{(drawer.serial() - drawer_serials) / serials_each};
}

std::optional<AccountNumber> legacyAccount(qint64 number)
{
    if (number < 1 || number > 999'999)
        return std::nullopt;
    return AccountNumber::fromSerial(legacy_serials + number);
}

Result<AccountNumber> openDrawer(Currency currency, WriteContext& context)
{
    const UserId holder = contract::isStaff(context.caller.role) ? context.caller.user : UserId{};
    if (holder.value > last_drawer_holder)
        return refuse(ProblemCode::unavailable); // the numbers after it are customers' accounts
    return opened(drawerOf(holder, currency), AccountKind::drawer, currency, context);
}

Result<AccountNumber> openBankAccount(AccountKind kind, Currency currency, WriteContext& context)
{
    return opened(bankAccount(kind, currency), kind, currency, context);
}

} // namespace florin::server
