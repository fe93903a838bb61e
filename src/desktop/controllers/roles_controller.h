// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "contract/roles.h"

#include <QObject>

#include <deque>
#include <optional>

namespace florin::desktop
{

/// What each role may do, how much and when: shown, and changed. Follows the bank: a change that somebody
/// else made is there without being asked for.
class RolesController final : public QObject
{
    Q_OBJECT
public:
    explicit RolesController(client::Link* link, QObject* parent = nullptr);

    /// Ends with loaded() or loadFailed().
    void load();
    [[nodiscard]] bool isBusy() const { return m_saving; }
    /// Nothing until it came.
    [[nodiscard]] const std::optional<contract::ShowRoles::Reply>& table() const { return m_table; }
    [[nodiscard]] const contract::RoleRow* rowOf(contract::Role role) const;

    enum class Part { Permissions, Limits, Hours, TimeZone };
    Q_ENUM(Part)
    /// One after the other. Ends with saved(), or with refused() at the first that is refused; what comes
    /// after that is not asked.
    void change(const std::vector<contract::ChangeRole>& changes);
    void setLimits(const contract::SetRoleLimits& request);
    void setHours(const contract::SetRoleHours& request);
    void setTimeZone(const contract::SetTimeZone& request);

Q_SIGNALS:
    void busyChanged(bool busy);
    void refused(const florin::Problem& problem);
    void loaded();
    void loadFailed(const florin::Problem& problem);
    /// `waiting`: the proposals that wait for a second person; none when all is done.
    void saved(Part part, const QList<qint64>& waiting);

private:
    template<contract::IsOperation Op>
    void save(const Op& request, Part part);
    void saveNext();
    void takeOutcome(const Result<void>& outcome, Part part);

    client::Link* m_link;
    std::optional<contract::ShowRoles::Reply> m_table;
    std::deque<contract::ChangeRole> m_to_change;
    QList<qint64> m_waiting;
    bool m_saving = false;
    quint64 m_asked = 0; ///< answers to earlier questions are dropped
};

} // namespace florin::desktop
