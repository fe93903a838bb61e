// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invariant.h"
#include "ledger/book.h"

using namespace Qt::StringLiterals;

namespace florin::ledger
{

Result<Book::Leg> Book::work(const Posting& posting) const
{
    switch (posting.kind) {
    case EntryKind::reversal:
        return workReversal(posting);
    case EntryKind::capture:
    case EntryKind::release:
        return workSettlement(posting);
    default:
        return between(posting.from, posting.to, posting.amount);
    }
}

Result<Book::Leg> Book::workReversal(const Posting& posting) const
{
    const Entry* about = entry(posting.about);
    // A reversal made by mistake is mended by a new transfer: otherwise two people could undo each other for
    // ever.
    if (about == nullptr || !movesMoney(about->kind) || about->kind == EntryKind::reversal)
        return refuse(ProblemCode::unknown_entry);
    if (m_settled.contains(posting.about))
        return refuse(ProblemCode::already_reversed);
    return between(about->credit, about->debit, about->amount());
}

Result<Book::Leg> Book::workSettlement(const Posting& posting) const
{
    const Entry* hold = entry(posting.about);
    if (hold == nullptr || hold->kind != EntryKind::hold)
        return refuse(ProblemCode::unknown_hold);
    if (m_settled.contains(posting.about))
        return refuse(ProblemCode::hold_settled);
    if (posting.kind == EntryKind::release) // also when an account has been frozen or closed since
        return Leg{indexOf(hold->debit), indexOf(hold->credit), hold->amount(), hold->amount_minor};
    if (posting.amount.currency() == hold->currency && posting.amount.minor() > hold->amount_minor)
        return refuse({ProblemCode::insufficient_funds, {{u"available"_s, hold->amount()}}});
    auto leg = between(hold->debit, hold->credit, posting.amount);
    if (leg)
        leg->freed_minor = hold->amount_minor;
    return leg;
}

Result<Book::Leg> Book::between(AccountNumber debit, AccountNumber credit, Money amount) const
{
    if (!amount.isPositive())
        return refuse(ProblemCode::amount_not_positive);
    if (amount.minor() > Money::max_request_minor)
        return refuse(ProblemCode::amount_too_large);
    if (debit == credit)
        return refuse(ProblemCode::same_account);
    auto from = usable(debit, amount.currency());
    if (!from)
        return refuse(std::move(from.error()));
    auto to = usable(credit, amount.currency());
    if (!to)
        return refuse(std::move(to.error()));
    return Leg{*from, *to, amount};
}

/// Where the account stands, if money in `currency` may move on it. Frozen means nothing goes out or comes
/// in.
Result<std::size_t> Book::usable(AccountNumber number, Currency currency) const
{
    const auto found = m_account_index.find(number);
    if (found == m_account_index.end())
        return refuse({ProblemCode::unknown_account, {{u"account"_s, number.toText()}}});
    const AccountState& account = m_accounts[found->second];
    if (account.status == AccountStatus::closed)
        return refuse({ProblemCode::account_closed, {{u"account"_s, number.toText()}}});
    if (account.status == AccountStatus::frozen)
        return refuse({ProblemCode::account_frozen, {{u"account"_s, number.toText()}}});
    if (account.currency != currency)
        return refuse({ProblemCode::wrong_currency, {{u"expected"_s, account.currency.code()}}});
    return found->second;
}

std::size_t Book::indexOf(AccountNumber number) const
{
    const auto found = m_account_index.find(number);
    invariant(found != m_account_index.end());
    return found->second;
}

/// The entry a leg makes, with the balances after it; refused when the money is not there or a sum overflows.
Result<Entry> Book::entryFor(const Posting& posting, const Leg& leg) const
{
    const AccountState& debit = m_accounts[leg.debit];
    const AccountState& credit = m_accounts[leg.credit];
    const qint64 moved = movesMoney(posting.kind) ? leg.amount.minor() : 0;
    const qint64 held = posting.kind == EntryKind::hold ? leg.amount.minor() : 0;

    const auto debit_after = checkedAdd(debit.balance_minor, -moved);
    const auto credit_after = checkedAdd(credit.balance_minor, moved);
    const auto held_after = checkedAdd(debit.held_minor - leg.freed_minor, held);
    if (!debit_after || !credit_after || !held_after)
        return refuse(ProblemCode::amount_too_large);
    const auto debit_available = checkedAdd(*debit_after, -*held_after);
    if (!debit_available || !checkedAdd(*credit_after, -credit.held_minor))
        return refuse(ProblemCode::amount_too_large);
    if (*debit_available < 0 && isCustomerKind(debit.kind)) {
        const Money available(debit.availableMinor() + leg.freed_minor, debit.currency);
        return refuse({ProblemCode::insufficient_funds, {{u"available"_s, available}}});
    }

    Entry entry;
    entry.kind = posting.kind;
    entry.debit = debit.number;
    entry.credit = credit.number;
    entry.amount_minor = leg.amount.minor();
    entry.currency = leg.amount.currency();
    entry.memo = posting.memo;
    entry.about = refersToEntry(posting.kind) ? posting.about : EntryId{};
    entry.debit_balance_after_minor = *debit_after;
    entry.credit_balance_after_minor = *credit_after;
    entry.debit_held_after_minor = *held_after;
    entry.credit_held_after_minor = credit.held_minor;
    entry.debit_place = {debit.last_entry, debit.entries + 1};
    entry.credit_place = {credit.last_entry, credit.entries + 1};
    return entry;
}

void Book::append(Entry entry)
{
    const std::size_t debit = indexOf(entry.debit);
    const std::size_t credit = indexOf(entry.credit);
    entry.id = EntryId{tip().last_entry.value + 1};
    change(debit, entry);
    change(credit, entry);
    if (refersToEntry(entry.kind))
        invariant(m_settled.try_emplace(entry.about, entry.id).second);
    m_entries.push_back(std::move(entry));

    // What was taken was given: unsigned sums compare exactly even where signed ones would overflow.
    const auto sum = [](const Change& a, const Change& b, const auto& balance) {
        return static_cast<quint64>(balance(a)) + static_cast<quint64>(balance(b));
    };
    const Change& of_debit = m_changes[m_changes.size() - 2];
    const Change& of_credit = m_changes.back();
    invariant(sum(of_debit, of_credit, [](const Change& c) { return c.before.balance_minor; }) ==
              sum(of_debit, of_credit, [&](const Change& c) { return m_accounts[c.index].balance_minor; }));
}

/// Applies `by` to one of its accounts, remembering the state before.
void Book::change(std::size_t index, const Entry& by)
{
    AccountState& account = m_accounts[index];
    m_changes.push_back({index, account});
    account.apply(by);
    invariant(account.held_minor >= 0);
    invariant(account.availableMinor() >= 0 || !isCustomerKind(account.kind));
}

Result<void> Book::setStatus(AccountNumber number, AccountStatus status)
{
    const auto found = m_account_index.find(number);
    if (found == m_account_index.end())
        return refuse({ProblemCode::unknown_account, {{u"account"_s, number.toText()}}});
    AccountState& account = m_accounts[found->second];
    if (account.status == status)
        return {};
    if (account.status == AccountStatus::closed)
        return refuse({ProblemCode::account_closed, {{u"account"_s, number.toText()}}});
    if (status == AccountStatus::closed) {
        if (account.status == AccountStatus::frozen)
            return refuse({ProblemCode::account_frozen, {{u"account"_s, number.toText()}}});
        if (account.balance_minor != 0 || account.held_minor != 0)
            return refuse({ProblemCode::account_not_empty, {{u"balance"_s, account.balance()}}});
    }
    m_changes.push_back({found->second, account});
    account.status = status;
    m_statuses.push_back({number, status});
    return {};
}

void Book::rollBackTo(const Mark& mark)
{
    invariant(mark.entries <= m_entries.size() && mark.changes <= m_changes.size() &&
              mark.opened <= m_opened.size() && mark.statuses <= m_statuses.size());
    while (m_changes.size() > mark.changes) {
        m_accounts[m_changes.back().index] = m_changes.back().before;
        m_changes.pop_back();
    }
    while (m_entries.size() > mark.entries) {
        const Entry& entry = m_entries.back();
        if (entry.leg == 0)
            m_keys.at(entry.key) = {};
        if (refersToEntry(entry.kind))
            m_settled.erase(entry.about);
        m_entries.pop_back();
    }
    while (m_opened.size() > mark.opened) {
        m_account_index.erase(m_opened.back().number);
        m_opened.pop_back();
    }
    m_statuses.resize(mark.statuses);
}

} // namespace florin::ledger
