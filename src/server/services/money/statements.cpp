// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/money/statements.h"

#include "server/services/money/journal_pages.h"
#include "store/ledger_store.h"

namespace florin::server
{
namespace
{

/// The account, and how it stood just before a moment: at zero before it was opened.
Result<ledger::AccountState> stateAt(AccountNumber number, std::optional<Timestamp> moment,
                                     ReadContext& context)
{
    const auto account = context.stores.ledger().account(number);
    if (!account)
        return refuse(account.error());
    if (!*account)
        return refuse({ProblemCode::unknown_account, {{QStringLiteral("account"), number.toGrouped()}}});
    if (!moment)
        return (*account)->state;
    const auto then = context.stores.ledger().accountAt(number, *moment);
    if (!then)
        return refuse(then.error());
    if (*then)
        return (*then)->state;
    ledger::AccountState unopened;
    unopened.number = number;
    unopened.currency = (*account)->state.currency;
    return unopened;
}

/// Sums of one account's lines, in minor units. Nothing when there are too many, or the sums too large.
struct Sums {
    qint64 lines = 0;
    qint64 in_minor = 0;
    qint64 out_minor = 0;
};

bool addTo(Sums& sums, const ledger::Entry& entry, AccountNumber account)
{
    ++sums.lines;
    if (!ledger::movesMoney(entry.kind))
        return true;
    qint64& side = entry.debit == account ? sums.out_minor : sums.in_minor;
    const auto sum = checkedAdd(side, entry.amount_minor);
    if (sum)
        side = *sum;
    return sum.has_value();
}

Result<std::optional<Sums>> sumsOf(const contract::Statement& request, store::LedgerReader& ledger)
{
    store::EntryFilter span;
    span.from = request.from;
    span.until = request.until;
    store::PageRequest page{.limit = store::PageRequest::max_limit};
    Sums sums;
    for (bool more = true; more;) {
        const auto part = ledger.history(request.account, span, page);
        if (!part)
            return refuse(part.error());
        for (const ledger::Entry& entry : part->rows) {
            if (!addTo(sums, entry, request.account))
                return std::nullopt;
        }
        more = part->more;
        if (more && sums.lines >= totalled_lines_max)
            return std::nullopt;
        if (more)
            page.before = part->rows.back().id.value;
    }
    return sums;
}

} // namespace

Result<contract::BalanceAt::Reply> balanceAt(const contract::BalanceAt& request, ReadContext& context)
{
    const auto state = stateAt(request.account, request.at, context);
    if (!state)
        return refuse(state.error());
    contract::BalanceAt::Reply reply;
    reply.account = request.account;
    reply.at = request.at.value_or(context.now);
    reply.balance = state->balance();
    reply.available = state->available();
    if (!state->last_entry.isNull())
        reply.last_entry = state->last_entry;
    return reply;
}

Result<contract::Statement::Reply> statement(const contract::Statement& request, ReadContext& context)
{
    if (request.until < request.from)
        return refuse(invalidField(QStringLiteral("until"), QStringLiteral("is before \"from\"")));
    const auto opening = stateAt(request.account, request.from, context);
    if (!opening)
        return refuse(opening.error());
    const auto closing = stateAt(request.account, request.until, context);
    if (!closing)
        return refuse(closing.error());
    contract::History lines;
    lines.account = request.account;
    lines.from = request.from;
    lines.until = request.until;
    lines.after = request.after;
    lines.limit = request.limit;
    auto page = history(lines, context);
    if (!page)
        return refuse(page.error());
    contract::Statement::Reply reply{opening->balance(), closing->balance(), std::nullopt,
                                     std::move(page->items), std::move(page->next)};
    if (request.after)
        return reply;
    const auto sums = sumsOf(request, context.stores.ledger());
    if (!sums)
        return refuse(sums.error());
    if (*sums) {
        const Currency currency = closing->currency;
        reply.totals = contract::StatementTotals{(*sums)->lines, Money((*sums)->in_minor, currency),
                                                 Money((*sums)->out_minor, currency)};
    }
    return reply;
}

} // namespace florin::server
