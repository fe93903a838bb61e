// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/money/moves.h"

#include "core/invariant.h"
#include "server/services/accounts/bank_accounts.h"
#include "store/answer_store.h"

namespace florin::server
{
namespace
{

/// The balance that `entry` left in `account`, which it names.
Money balanceAfter(const ledger::Entry& entry, AccountNumber account)
{
    invariant(account == entry.debit || account == entry.credit);
    const qint64 minor =
        account == entry.debit ? entry.debit_balance_after_minor : entry.credit_balance_after_minor;
    return {minor, entry.currency};
}

} // namespace

Result<contract::Moved> moveOnce(ledger::Posting posting, AccountNumber seen_from, const IdempotencyKey& key,
                                 WriteContext& context)
{
    ledger::Command command{key, context.caller.user, {}};
    command.postings.push_back(std::move(posting));
    const auto receipt = context.post(command);
    if (!receipt)
        return refuse(receipt.error());
    if (!receipt->repeated) {
        // The journal did not know the key; what is no entry may.
        const auto kept = context.stores.answers().answer(key);
        if (!kept)
            return refuse(kept.error());
        if (*kept)
            return refuse(ProblemCode::key_reused);
    }
    const ledger::Entry& entry = receipt->entries.front();
    // Of a reversal or a settlement the accounts are known only now: it is seen from where the money had come
    // from.
    const AccountNumber account = !seen_from.isNull()                 ? seen_from
                                  : entry.kind == EntryKind::reversal ? entry.credit
                                                                      : entry.debit;
    return contract::Moved{entry.id, balanceAfter(entry, account)};
}

Result<contract::Moved> payIn(AccountNumber account, Money amount, const QString& memo,
                              const IdempotencyKey& key, WriteContext& context)
{
    const auto drawer = openDrawer(amount.currency(), context);
    if (!drawer)
        return refuse(drawer.error());
    return moveOnce({EntryKind::deposit, *drawer, account, amount, {}, memo}, account, key, context);
}

Result<contract::Moved> payOut(AccountNumber account, Money amount, const QString& memo,
                               const IdempotencyKey& key, WriteContext& context)
{
    const auto drawer = openDrawer(amount.currency(), context);
    if (!drawer)
        return refuse(drawer.error());
    return moveOnce({EntryKind::withdrawal, account, *drawer, amount, {}, memo}, account, key, context);
}

} // namespace florin::server
