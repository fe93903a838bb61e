// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/move_limits.h"

#include "store/ledger_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

Problem overDay(ProblemCode code, Money limit, qint64 used_minor, const TimeZone& zone)
{
    const qint64 left = std::max<qint64>(limit.minor() - used_minor, 0);
    return {code,
            {{u"limit"_s, limit},
             {u"used"_s, Money(used_minor, limit.currency())},
             {u"left"_s, Money(left, limit.currency())},
             {u"zone"_s, zone.name()}}};
}

/// Every entry from `begin` on, oldest first.
Result<void> eachEntry(EntryId begin, store::LedgerReader& journal,
                       const std::function<void(const ledger::Entry&)>& visit)
{
    store::JournalRequest request;
    request.order = store::JournalOrder::Oldest;
    request.limit = store::PageRequest::max_limit;
    request.after = {EntryId{begin.value - 1}, 0};
    for (;;) {
        const auto page = journal.journal(request);
        if (!page)
            return refuse(page.error());
        std::ranges::for_each(page->rows, visit);
        if (!page->more || page->rows.empty())
            return {};
        request.after = {page->rows.back().id, 0};
    }
}

/// The first entry of the day, or the one that will be.
Result<EntryId> firstOf(const Day& day, store::LedgerReader& journal)
{
    store::JournalRequest request;
    request.filter.from = day.begin;
    request.order = store::JournalOrder::Oldest;
    request.limit = 1;
    const auto first = journal.journal(request);
    const auto tip = journal.tip();
    if (!first || !tip)
        return refuse(first ? tip.error() : first.error());
    return first->rows.empty() ? EntryId{tip->last_entry.value + 1} : first->rows.front().id;
}

} // namespace

Result<qint64> sentToday(AccountNumber account, Timestamp now, const TimeZone& zone,
                         store::LedgerReader& journal)
{
    const auto tip = journal.tip();
    if (!tip)
        return refuse(tip.error());
    const Day day = zone.dayOf(std::max(now, tip->last_time));
    // Newest first is how an account's entries hang together; they are added oldest first.
    std::vector<ledger::Entry> entries;
    store::PageRequest request;
    request.limit = store::PageRequest::max_limit;
    for (;;) {
        const auto page = journal.history(account, {.from = day.begin}, request);
        if (!page)
            return refuse(page.error());
        entries.insert(entries.end(), page->rows.begin(), page->rows.end());
        if (!page->more || page->rows.empty())
            break;
        request.before = page->rows.back().id.value;
    }
    if (entries.empty())
        return 0;
    ledger::DayTotals totals(day, entries.back().id);
    std::ranges::for_each(entries.rbegin(), entries.rend(),
                          [&](const ledger::Entry& entry) { totals.add(entry); });
    return totals.sentFrom(account);
}

void MoveLimits::newGroup()
{
    if (m_rules.daysAreVoid())
        m_day.reset();
}

Result<void> MoveLimits::check(std::span<const ledger::Entry> decided, const Caller& caller,
                               const ledger::Book& book, store::LedgerReader& journal)
{
    for (const ledger::Entry& entry : decided) {
        if (auto fits = checkAccount(entry, book, journal); !fits)
            return fits;
        if (auto fits = checkPerson(entry, caller, book, journal); !fits)
            return fits;
    }
    return {};
}

Result<void> MoveLimits::checkAccount(const ledger::Entry& entry, const ledger::Book& book,
                                      store::LedgerReader& journal)
{
    // What is set aside for more than may ever leave could never be captured.
    const bool sends = ledger::sendsMoney(entry.kind);
    if (!sends && entry.kind != EntryKind::hold)
        return {};
    const store::AccountLimit* limit = m_rules.limitOf(entry.debit);
    if (!limit)
        return {};
    if (limit->at_a_time_minor && entry.amount_minor > *limit->at_a_time_minor)
        return refuse(
            {ProblemCode::over_limit, {{u"limit"_s, Money(*limit->at_a_time_minor, entry.currency)}}});
    if (!limit->per_day_minor || !sends)
        return {};
    const auto day = dayOf(entry, book, journal);
    if (!day)
        return refuse(day.error());
    const qint64 sent = (*day)->sentFrom(entry.debit, book.appended());
    if (sent <= *limit->per_day_minor)
        return {};
    return refuse(overDay(ProblemCode::over_day_limit, Money(*limit->per_day_minor, entry.currency),
                          sent - entry.amount_minor, m_rules.roles().timeZone()));
}

Result<void> MoveLimits::checkPerson(const ledger::Entry& entry, const Caller& caller,
                                     const ledger::Book& book, store::LedgerReader& journal)
{
    const bool moves = ledger::movesByHand(entry.kind);
    if (!caller.isLoggedIn() || (!moves && entry.kind != EntryKind::hold))
        return {};
    const contract::RoleLimit* limit = m_rules.roles().limit(caller.role, entry.currency);
    if (!limit)
        return {};
    if (limit->at_a_time && entry.amount_minor > limit->at_a_time->minor())
        return refuse({ProblemCode::over_role_limit, {{u"limit"_s, *limit->at_a_time}}});
    if (!limit->per_day || !moves)
        return {};
    const auto day = dayOf(entry, book, journal);
    if (!day)
        return refuse(day.error());
    const qint64 moved = (*day)->movedBy(caller.user, entry.currency, book.appended());
    if (moved <= limit->per_day->minor())
        return {};
    return refuse(overDay(ProblemCode::over_role_day_limit, *limit->per_day, moved - entry.amount_minor,
                          m_rules.roles().timeZone()));
}

Result<const ledger::DayTotals*> MoveLimits::dayOf(const ledger::Entry& entry, const ledger::Book& book,
                                                   store::LedgerReader& journal)
{
    const EntryId group_begins{book.tip().last_entry.value - static_cast<qint64>(book.appended().size())};
    if (!m_day || !m_day->day().has(entry.time)) {
        if (auto learned = learnDay(entry.time, journal); !learned)
            return refuse(std::move(learned.error()));
    }
    if (m_counted < group_begins) { // other servers wrote meanwhile
        if (auto added = catchUp(journal); !added)
            return refuse(std::move(added.error()));
    }
    return &*m_day;
}

Result<void> MoveLimits::learnDay(Timestamp time, store::LedgerReader& journal)
{
    const Day day = m_rules.roles().timeZone().dayOf(time);
    const auto first = firstOf(day, journal);
    if (!first)
        return refuse(first.error());
    m_day.emplace(day, *first);
    m_counted = EntryId{first->value - 1};
    return catchUp(journal);
}

Result<void> MoveLimits::catchUp(store::LedgerReader& journal)
{
    // What was added stays added if it breaks off.
    return eachEntry(EntryId{m_counted.value + 1}, journal, [this](const ledger::Entry& next) {
        m_day->add(next);
        m_counted = next.id;
    });
}

void MoveLimits::committed(const ledger::Book& book)
{
    const auto& entries = book.appended();
    if (!m_day || entries.empty() || m_counted.value + 1 != entries.front().id.value)
        return; // caught up with when it is needed
    if (!m_day->day().has(entries.front().time)) {
        m_day.reset();
        return;
    }
    for (const ledger::Entry& entry : entries)
        m_day->add(entry);
    m_counted = entries.back().id;
}

} // namespace florin::server
