// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entry_selection.h"

#include <algorithm>

namespace florin::store
{
namespace
{

/// Whether `a` stands before `b`.
template<class A, class B>
bool isBefore(JournalOrder order, const A& a, EntryId a_id, const B& b, EntryId b_id)
{
    switch (order) {
    case JournalOrder::Newest:
        return a_id > b_id;
    case JournalOrder::Oldest:
        return a_id < b_id;
    case JournalOrder::Largest:
        return a.amount_minor != b.amount_minor ? a.amount_minor > b.amount_minor : a_id > b_id;
    case JournalOrder::Smallest:
        return a.amount_minor != b.amount_minor ? a.amount_minor < b.amount_minor : a_id < b_id;
    }
    return false;
}

QString digitsOf(const QString& text)
{
    QString digits = text;
    digits.remove(QLatin1Char(' '));
    const bool all = std::all_of(digits.cbegin(), digits.cend(),
                                 [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    return all ? digits : QString();
}

} // namespace

EntryMatcher::EntryMatcher(const EntryFilter& filter, std::optional<AccountNumber> own)
    : m_filter(filter)
    , m_own(own)
    , m_digits(digitsOf(filter.text))
{
}

bool EntryMatcher::matches(const ledger::Entry& entry) const
{
    return (!m_filter.kind || entry.kind == *m_filter.kind) &&
           (!m_filter.least_minor || entry.amount_minor >= *m_filter.least_minor) &&
           (!m_filter.most_minor || entry.amount_minor <= *m_filter.most_minor) &&
           (m_filter.text.isEmpty() || textMatches(entry));
}

bool EntryMatcher::textMatches(const ledger::Entry& entry) const
{
    return entry.memo.contains(m_filter.text, Qt::CaseInsensitive) || numberMatches(entry.debit) ||
           numberMatches(entry.credit);
}

bool EntryMatcher::numberMatches(AccountNumber number) const
{
    return !m_digits.isEmpty() && number != m_own && number.toText().contains(m_digits);
}

EntrySelection::EntrySelection(JournalOrder order, std::optional<JournalRequest::Cursor> after, int limit)
    : m_order(order)
    , m_after(after)
    , m_limit(static_cast<std::size_t>(std::clamp(limit, 1, PageRequest::max_limit)))
{
}

bool EntrySelection::offer(const ledger::Entry& entry, bool sorted)
{
    if (m_after && !isBefore(m_order, *m_after, m_after->entry, entry, entry.id))
        return true;
    const auto before = [this](const ledger::Entry& a, const ledger::Entry& b) {
        return isBefore(m_order, a, a.id, b, b.id);
    };
    const bool full = m_chosen.size() > m_limit;
    if (full && (sorted || !before(entry, m_chosen.front())))
        return !sorted;
    if (full) {
        std::pop_heap(m_chosen.begin(), m_chosen.end(), before);
        m_chosen.pop_back();
    }
    m_chosen.push_back(entry);
    if (sorted)
        return m_chosen.size() <= m_limit;
    std::push_heap(m_chosen.begin(), m_chosen.end(), before);
    return true;
}

Page<ledger::Entry> EntrySelection::take()
{
    std::sort(m_chosen.begin(), m_chosen.end(), [this](const ledger::Entry& a, const ledger::Entry& b) {
        return isBefore(m_order, a, a.id, b, b.id);
    });
    const bool more = m_chosen.size() > m_limit;
    if (more)
        m_chosen.resize(m_limit);
    return {std::move(m_chosen), more};
}

} // namespace florin::store
