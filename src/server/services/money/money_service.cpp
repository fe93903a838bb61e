// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/money/money_service.h"

#include "contract/money.h"
#include "server/services/money/journal_pages.h"
#include "server/services/money/move_facts.h"
#include "server/services/money/moves.h"
#include "server/services/money/receipts.h"
#include "server/services/money/statements.h"
#include "store/customer_store.h"

namespace florin::server
{
namespace
{

/// Cash and transfers concern customers' accounts; the bank's own are moved by what the bank does.
Result<void> requireCustomerAccount(AccountNumber number, WriteContext& context)
{
    const auto account = context.account(number);
    if (!account)
        return refuse(account.error());
    if (!isCustomerKind(account->kind))
        return refuse(ProblemCode::not_permitted);
    return {};
}

Result<contract::Moved> deposit(const contract::Deposit& request, WriteContext& context)
{
    if (auto fits = requireCustomerAccount(request.account, context); !fits)
        return refuse(std::move(fits.error()));
    return payIn(request.account, request.amount, request.memo, request.key, context);
}

Result<contract::Moved> withdraw(const contract::Withdraw& request, WriteContext& context)
{
    if (auto fits = requireCustomerAccount(request.account, context); !fits)
        return refuse(std::move(fits.error()));
    return payOut(request.account, request.amount, request.memo, request.key, context);
}

Result<contract::Moved> transferAs(EntryKind kind, AccountNumber from, AccountNumber to, Money amount,
                                   const QString& memo, const IdempotencyKey& key, WriteContext& context)
{
    for (const AccountNumber number : {from, to}) {
        if (auto fits = requireCustomerAccount(number, context); !fits)
            return refuse(std::move(fits.error()));
    }
    return moveOnce({kind, from, to, amount, {}, memo}, from, key, context);
}

Result<contract::Moved> transfer(const contract::Transfer& request, WriteContext& context)
{
    return transferAs(EntryKind::transfer, request.from, request.to, request.amount, request.memo,
                      request.key, context);
}

Result<contract::Moved> hold(const contract::Hold& request, WriteContext& context)
{
    return transferAs(EntryKind::hold, request.from, request.to, request.amount, request.memo, request.key,
                      context);
}

Result<contract::Moved> reverse(const contract::Reverse& request, WriteContext& context)
{
    return moveOnce({EntryKind::reversal, {}, {}, {}, request.entry, request.reason}, {}, request.key,
                    context);
}

Result<contract::Moved> capture(const contract::Capture& request, WriteContext& context)
{
    Money amount;
    if (request.amount) {
        amount = *request.amount;
    } else {
        const auto held = context.stores.ledger().entry(request.hold);
        if (!held)
            return refuse(held.error());
        if (!*held || (*held)->kind != EntryKind::hold)
            return refuse(ProblemCode::unknown_hold);
        amount = (*held)->amount();
    }
    return moveOnce({EntryKind::capture, {}, {}, amount, request.hold, {}}, {}, request.key, context);
}

Result<contract::Moved> release(const contract::Release& request, WriteContext& context)
{
    return moveOnce({EntryKind::release, {}, {}, {}, request.hold, {}}, {}, request.key, context);
}

} // namespace

void registerMoney(Desk& desk)
{
    desk.on<contract::Deposit>(&deposit, {}, &describeDeposit);
    desk.on<contract::Withdraw>(&withdraw, {}, &describeWithdrawal);
    desk.on<contract::Transfer>(&transfer, {}, &describeTransfer);
    desk.on<contract::Reverse>(&reverse, {}, &describeReversal);
    desk.on<contract::Hold>(&hold, {}, &describeHold);
    desk.on<contract::Capture>(&capture);
    desk.on<contract::Release>(&release);
    desk.on<contract::History>(&history);
    desk.on<contract::BalanceAt>(&balanceAt);
    desk.on<contract::Statement>(&statement);
    desk.on<contract::Transactions>(&transactions);
    desk.on<contract::SealedReceipt>([&desk](const contract::SealedReceipt& request, ReadContext& context) {
        return sealedReceipt(request, context, desk.owners());
    });
    desk.on<contract::SealingKey>(&sealingKey);
}

} // namespace florin::server
