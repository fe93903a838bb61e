// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time_zone.h"
#include "ledger/entry.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <span>
#include <unordered_set>
#include <utility>

namespace florin::ledger
{

/// Whether an entry of this kind counts against what may leave the account it is taken from.
[[nodiscard]] constexpr bool sendsMoney(EntryKind kind)
{
    return kind == EntryKind::transfer || kind == EntryKind::withdrawal || kind == EntryKind::capture;
}
/// Whether it counts against what whoever made it may move.
[[nodiscard]] constexpr bool movesByHand(EntryKind kind)
{
    return sendsMoney(kind) || kind == EntryKind::deposit;
}

/// What left each account on a day, and what each person moved: added up from the day's entries, so that
/// there is nothing to keep beside the journal. What is reversed on the day it was sent has not left; what a
/// person moved stays moved, whoever took it back. Sums stay at the largest number rather than overflow.
class DayTotals
{
public:
    /// `first` is the day's first entry, or the one that will be.
    DayTotals(Day day, EntryId first) : m_day(day), m_first(first) {}

    [[nodiscard]] const Day& day() const { return m_day; }
    /// The next entry, of this day.
    void add(const Entry& entry);
    /// What left the account, `later` entries of the day that are not added yet included.
    [[nodiscard]] qint64 sentFrom(AccountNumber account, std::span<const Entry> later = {}) const;
    /// The same for what a person moved in a currency.
    [[nodiscard]] qint64 movedBy(UserId person, Currency currency, std::span<const Entry> later = {}) const;

private:
    /// What the entry adds to what left the account; below zero for what it gives back. `later` has what it
    /// may be about and is not added yet.
    [[nodiscard]] qint64 sentBy(const Entry& entry, AccountNumber account,
                                std::span<const Entry> later = {}) const;
    [[nodiscard]] bool isFee(EntryId id, std::span<const Entry> later) const;

    const Day m_day;
    const EntryId m_first;
    boost::unordered_flat_map<AccountNumber, qint64, std::hash<AccountNumber>> m_sent;
    boost::unordered_flat_map<qint64, qint64> m_moved; ///< by keyOf
    std::unordered_set<EntryId> m_fees;                ///< taken from accounts, but not sent
};

} // namespace florin::ledger
