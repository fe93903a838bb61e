// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/money/move_facts.h"

#include "server/services/accounts/account_facts.h"

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

void addAmount(Facts& facts, Money amount, const QString& memo)
{
    facts.push_back({u"amount"_s, {}, amount});
    facts.push_back({u"memo"_s, memo});
}

Result<Facts> describeCash(AccountNumber account, Money amount, const QString& memo, WriteContext& context)
{
    Facts facts;
    if (auto added = addAccountFacts(facts, {}, account, context); !added)
        return refuse(std::move(added.error()));
    addAmount(facts, amount, memo);
    return facts;
}

Result<Facts> describeMove(AccountNumber from, AccountNumber to, Money amount, const QString& memo,
                           WriteContext& context)
{
    Facts facts;
    if (auto added = addAccountFacts(facts, u"from_"_s, from, context); !added)
        return refuse(std::move(added.error()));
    if (auto added = addAccountFacts(facts, u"to_"_s, to, context); !added)
        return refuse(std::move(added.error()));
    addAmount(facts, amount, memo);
    return facts;
}

} // namespace

Result<Facts> describeDeposit(const contract::Deposit& request, WriteContext& context)
{
    return describeCash(request.account, request.amount, request.memo, context);
}

Result<Facts> describeWithdrawal(const contract::Withdraw& request, WriteContext& context)
{
    return describeCash(request.account, request.amount, request.memo, context);
}

Result<Facts> describeTransfer(const contract::Transfer& request, WriteContext& context)
{
    return describeMove(request.from, request.to, request.amount, request.memo, context);
}

Result<Facts> describeHold(const contract::Hold& request, WriteContext& context)
{
    return describeMove(request.from, request.to, request.amount, request.memo, context);
}

Result<Facts> describeReversal(const contract::Reverse& request, WriteContext& context)
{
    const auto entry = context.stores.ledger().entry(request.entry);
    if (!entry)
        return refuse(entry.error());
    if (!*entry)
        return refuse(ProblemCode::unknown_entry);
    // The money goes back to where it came from.
    auto facts = describeMove((*entry)->credit, (*entry)->debit, (*entry)->amount(), (*entry)->memo, context);
    if (!facts)
        return facts;
    facts->insert(facts->begin(), {{u"entry"_s, QString::number(request.entry.value)},
                                   {u"kind"_s, contract::Wire<EntryKind>::pack((*entry)->kind)}});
    facts->push_back({u"reason"_s, request.reason});
    return facts;
}

} // namespace florin::server
