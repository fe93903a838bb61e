// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/day_totals.h"

#include "core/money.h"

#include <algorithm>
#include <limits>

namespace florin::ledger
{
namespace
{

/// A person and a currency in one number: ISO 4217 has numbers below a thousand.
qint64 keyOf(UserId person, Currency currency)
{
    return person.value * 1'000 + currency.number();
}

qint64 added(qint64 sum, qint64 amount)
{
    return std::max<qint64>(checkedAdd(sum, amount).value_or(std::numeric_limits<qint64>::max()), 0);
}

bool isMovedBy(const Entry& entry, UserId person, Currency currency)
{
    return movesByHand(entry.kind) && entry.actor == person && entry.currency == currency;
}

} // namespace

bool DayTotals::isFee(EntryId id, std::span<const Entry> later) const
{
    if (m_fees.contains(id))
        return true;
    const auto found = std::ranges::find(later, id, &Entry::id);
    return found != later.end() && found->kind == EntryKind::fee;
}

qint64 DayTotals::sentBy(const Entry& entry, AccountNumber account, std::span<const Entry> later) const
{
    if (sendsMoney(entry.kind))
        return entry.debit == account ? entry.amount_minor : 0;
    const bool gives_back = entry.kind == EntryKind::reversal && entry.credit == account &&
                            entry.about >= m_first && !isFee(entry.about, later);
    return gives_back ? -entry.amount_minor : 0;
}

void DayTotals::add(const Entry& entry)
{
    for (const AccountNumber account : {entry.debit, entry.credit}) {
        if (const qint64 sent = sentBy(entry, account); sent != 0) {
            qint64& sum = m_sent[account];
            sum = added(sum, sent);
        }
    }
    if (movesByHand(entry.kind) && !entry.actor.isNull()) {
        qint64& sum = m_moved[keyOf(entry.actor, entry.currency)];
        sum = added(sum, entry.amount_minor);
    }
    if (entry.kind == EntryKind::fee)
        m_fees.insert(entry.id);
}

qint64 DayTotals::sentFrom(AccountNumber account, std::span<const Entry> later) const
{
    const auto known = m_sent.find(account);
    qint64 sum = known == m_sent.end() ? 0 : known->second;
    for (const Entry& entry : later)
        sum = added(sum, sentBy(entry, account, later));
    return sum;
}

qint64 DayTotals::movedBy(UserId person, Currency currency, std::span<const Entry> later) const
{
    const auto known = m_moved.find(keyOf(person, currency));
    qint64 sum = known == m_moved.end() ? 0 : known->second;
    for (const Entry& entry : later) {
        if (isMovedBy(entry, person, currency))
            sum = added(sum, entry.amount_minor);
    }
    return sum;
}

} // namespace florin::ledger
