// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/ruled_group.h"

#include "store/database.h"
#include "store/ledger_store.h"

#include <algorithm>

namespace florin::server
{

Result<void> RuledGroup::begin(store::UnitOfWork& stores, Timestamp now)
{
    auto day = beginKnowingRules(stores, now);
    if (!day || !*day)
        return day ? Result<void>() : refuse(std::move(day.error()));
    // A long day takes long to add up: that is done between groups, so that no other server waits for it.
    stores.rollback();
    const auto snapshot = m_database.snapshot();
    if (!snapshot)
        return refuse(snapshot.error());
    if (auto learned = m_limits.learnDay(**day, (*snapshot)->ledger()); !learned)
        return learned;
    day = beginKnowingRules(stores, now);
    return day ? Result<void>() : refuse(std::move(day.error()));
}

Result<std::optional<Timestamp>> RuledGroup::beginKnowingRules(store::UnitOfWork& stores, Timestamp now)
{
    if (auto begun = stores.begin(); !begun)
        return refuse(std::move(begun.error()));
    const auto known = m_rules.newGroup(stores);
    if (!known) {
        stores.rollback();
        return refuse(known.error());
    }
    m_book_is_stale |= m_rules.hasChanged();
    m_limits.newGroup();
    const auto tip = stores.ledger().tip();
    if (!tip) {
        stores.rollback();
        return refuse(tip.error());
    }
    const Timestamp time = std::max(now, tip->last_time); // as the book gives it to entries
    return m_limits.lacksDay(time) ? std::optional(time) : std::nullopt;
}

void RuledGroup::refreshBook()
{
    if (m_book_is_stale && m_book.reload(m_database))
        m_book_is_stale = false;
}

} // namespace florin::server
