// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/roles.h"
#include "core/problem.h"
#include "ledger/book.h"
#include "ledger/day_totals.h"
#include "server/desk/caller.h"
#include "server/desk/group_rules.h"

#include <optional>
#include <span>

namespace florin::store
{
class LedgerReader;
} // namespace florin::store

namespace florin::server
{

/// Holds what is decided against the limits of accounts and roles. What was moved today is added up from the
/// journal, and kept in memory. On the writer's thread.
class MoveLimits
{
public:
    explicit MoveLimits(const GroupRules& rules) : m_rules(rules) {}

    /// A group begins, whose rules are known.
    void newGroup();

    /// Whether the day of `time` has yet to be added up from the beginning, which may take long: then do that
    /// between groups.
    [[nodiscard]] bool lacksDay(Timestamp time) const
    {
        return m_rules.hasDayLimits() && !(m_day && m_day->day().has(time));
    }
    /// Adds up the day of `time` as far as `journal` knows it.
    [[nodiscard]] Result<void> learnDay(Timestamp time, store::LedgerReader& journal);

    /// Of entries that `book` has just decided for the caller: over_limit, over_day_limit, over_role_limit,
    /// over_role_day_limit.
    [[nodiscard]] Result<void> check(std::span<const ledger::Entry> decided, const Caller& caller,
                                     const ledger::Book& book, store::LedgerReader& journal);
    /// The group is committed.
    void committed(const ledger::Book& book);

private:
    [[nodiscard]] Result<void> checkAccount(const ledger::Entry& entry, const ledger::Book& book,
                                            store::LedgerReader& journal);
    [[nodiscard]] Result<void> checkPerson(const ledger::Entry& entry, const Caller& caller,
                                           const ledger::Book& book, store::LedgerReader& journal);
    /// The totals of the day of the entry, up to where the group began.
    [[nodiscard]] Result<const ledger::DayTotals*> dayOf(const ledger::Entry& entry, const ledger::Book& book,
                                                         store::LedgerReader& journal);
    [[nodiscard]] Result<void> catchUp(store::LedgerReader& journal);

    const GroupRules& m_rules;
    std::optional<ledger::DayTotals> m_day;
    EntryId m_counted; ///< the last entry in m_day, or the one before its first
};

/// What left the account on the journal's newest day, or on that of `now` where nothing was done on it yet.
[[nodiscard]] Result<qint64> sentToday(AccountNumber account, Timestamp now, const TimeZone& zone,
                                       store::LedgerReader& journal);

} // namespace florin::server
