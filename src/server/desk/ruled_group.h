// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/group_rules.h"
#include "server/desk/move_limits.h"
#include "server/desk/role_book.h"

#include <optional>

namespace florin::store
{
class Database;
}

namespace florin::server
{

/// Begins groups of writes that know the bank's rules, and what was moved today where the rules ask for it;
/// what changed of the rules is in the book that requests are held against afterwards. On the writer's
/// thread.
class RuledGroup
{
public:
    RuledGroup(store::Database& database, RoleBook& book) : m_database(database), m_book(book) {}
    RuledGroup(const RuledGroup&) = delete;
    RuledGroup& operator=(const RuledGroup&) = delete;

    /// Begins a unit of work. On a failure none is begun.
    [[nodiscard]] Result<void> begin(store::UnitOfWork& stores, Timestamp now);
    [[nodiscard]] const RoleRules& roles() const { return m_rules.roles(); }
    [[nodiscard]] MoveLimits& limits() { return m_limits; }

    /// The group changed the rules, and is committed.
    void noteChange() { m_book_is_stale = true; }
    /// Beside a group, never within one: others may wait for its end. What cannot be read now is read at the
    /// next call; what writes is held against its group's own rules.
    void refreshBook();

private:
    /// Gives back a moment of the day that has yet to be added up.
    [[nodiscard]] Result<std::optional<Timestamp>> beginKnowingRules(store::UnitOfWork& stores,
                                                                     Timestamp now);

    store::Database& m_database;
    RoleBook& m_book;
    GroupRules m_rules;
    MoveLimits m_limits{m_rules};
    bool m_book_is_stale = false;
};

} // namespace florin::server
