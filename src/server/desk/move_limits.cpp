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

Problem overDay(ProblemCode code, Money limit, qint64 used_minor)
{
    const qint64 left = std::max<qint64>(limit.minor() - used_minor, 0);
    return {code,
            {{u"limit"_s, limit},
             {u"used"_s, Money(used_minor, limit.currency())},
             {u"left"_s, Money(left, limit.currency())}}};
}

/// Every entry of the journal from `request.after` on, oldest first.
Result<void> eachEntry(store::JournalRequest request, store::LedgerReader& journal,
                       const std::function<void(const ledger::Entry&)>& visit)
{
    request.order = store::JournalOrder::Oldest;
    request.limit = store::PageRequest::max_limit;
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

} // namespace

Result<ledger::DayTotals> totalsOfDay(Timestamp moment, store::LedgerReader& journal,
                                      std::optional<AccountNumber> account)
{
    const ledger::Day day = ledger::dayOf(moment);
    store::JournalRequest request;
    request.filter.from = day;
    request.filter.until = day + std::chrono::days(1);
    request.order = store::JournalOrder::Oldest;
    request.limit = 1;
    const auto first = journal.journal(request);
    const auto tip = journal.tip();
    if (!first || !tip)
        return refuse(first ? tip.error() : first.error());
    if (first->rows.empty())
        return ledger::DayTotals(day, EntryId{tip->last_entry.value + 1});
    ledger::DayTotals totals(day, first->rows.front().id);
    request.account = account;
    auto added = eachEntry(request, journal, [&totals](const ledger::Entry& entry) { totals.add(entry); });
    if (!added)
        return refuse(std::move(added.error()));
    return totals;
}

Result<void> MoveLimits::newGroup(store::UnitOfWork& stores)
{
    const auto mark = stores.rulesMark();
    if (!mark)
        return refuse(mark.error());
    m_has_changed = m_mark != *mark;
    if (!m_has_changed)
        return {};
    auto rules = RoleRules::read(stores.roles());
    if (!rules)
        return refuse(std::move(rules.error()));
    const auto accounts = stores.roles().accountLimits();
    if (!accounts)
        return refuse(accounts.error());
    m_rules = std::move(*rules);
    m_accounts.clear();
    for (const store::AccountLimit& limit : *accounts)
        m_accounts.emplace(limit.account, limit);
    if (m_mark && m_mark->connection != mark->connection)
        m_day.reset(); // where another server took over, the journal may end earlier
    m_mark = *mark;
    return {};
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
    const auto found = m_accounts.find(entry.debit);
    if (found == m_accounts.end())
        return {};
    const store::AccountLimit& limit = found->second;
    if (limit.at_a_time_minor && entry.amount_minor > *limit.at_a_time_minor)
        return refuse(
            {ProblemCode::over_limit, {{u"limit"_s, Money(*limit.at_a_time_minor, entry.currency)}}});
    if (!limit.per_day_minor || !sends)
        return {};
    const auto day = dayOf(entry, book, journal);
    if (!day)
        return refuse(day.error());
    const qint64 sent = (*day)->sentFrom(entry.debit, book.appended());
    if (sent <= *limit.per_day_minor)
        return {};
    return refuse(overDay(ProblemCode::over_day_limit, Money(*limit.per_day_minor, entry.currency),
                          sent - entry.amount_minor));
}

Result<void> MoveLimits::checkPerson(const ledger::Entry& entry, const Caller& caller,
                                     const ledger::Book& book, store::LedgerReader& journal)
{
    const bool moves = ledger::movesByHand(entry.kind);
    if (!caller.isLoggedIn() || (!moves && entry.kind != EntryKind::hold))
        return {};
    const contract::RoleLimit* limit = m_rules.limit(caller.role, entry.currency);
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
    return refuse(overDay(ProblemCode::over_role_day_limit, *limit->per_day, moved - entry.amount_minor));
}

Result<const ledger::DayTotals*> MoveLimits::dayOf(const ledger::Entry& entry, const ledger::Book& book,
                                                   store::LedgerReader& journal)
{
    const EntryId group_begins{book.tip().last_entry.value - static_cast<qint64>(book.appended().size())};
    if (!m_day || m_day->day() != ledger::dayOf(entry.time)) {
        auto totals = totalsOfDay(entry.time, journal);
        if (!totals)
            return refuse(std::move(totals.error()));
        m_day.emplace(std::move(*totals));
        m_counted = group_begins;
    }
    if (m_counted < group_begins) { // other servers wrote meanwhile
        store::JournalRequest request;
        request.after = {m_counted, 0};
        auto added = eachEntry(request, journal, [this](const ledger::Entry& next) { m_day->add(next); });
        if (!added) {
            m_day.reset(); // some of them may be in it
            return refuse(std::move(added.error()));
        }
        m_counted = group_begins;
    }
    return &*m_day;
}

void MoveLimits::committed(const ledger::Book& book)
{
    const auto& entries = book.appended();
    if (!m_day || entries.empty() || m_counted.value + 1 != entries.front().id.value)
        return; // caught up with when it is needed
    if (m_day->day() != ledger::dayOf(entries.front().time)) {
        m_day.reset();
        return;
    }
    for (const ledger::Entry& entry : entries)
        m_day->add(entry);
    m_counted = entries.back().id;
}

} // namespace florin::server
