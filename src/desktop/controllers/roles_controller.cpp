// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/roles_controller.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

RolesController::RolesController(client::Link* link, QObject* parent) : QObject(parent), m_link(link)
{
    link->on<contract::RoleChanged>(this, [this](const contract::RoleChanged&) { load(); });
    link->on<contract::TimeZoneChanged>(this, [this](const contract::TimeZoneChanged&) { load(); });
}

void RolesController::load()
{
    m_link->call(contract::ShowRoles())
        .then(this, [this, asked = ++m_asked](const Result<contract::ShowRoles::Reply>& reply) {
            if (asked != m_asked)
                return;
            if (!reply) {
                Q_EMIT loadFailed(reply.error());
                return;
            }
            m_table = *reply;
            Q_EMIT loaded();
        });
}

const contract::RoleRow* RolesController::rowOf(contract::Role role) const
{
    if (!m_table)
        return nullptr;
    const auto row = std::ranges::find(m_table->roles, role, &contract::RoleRow::role);
    return row == m_table->roles.end() ? nullptr : &*row;
}

void RolesController::change(const std::vector<contract::ChangeRole>& changes)
{
    if (m_saving || changes.empty())
        return;
    m_to_change.assign(changes.begin(), changes.end());
    m_waiting.clear();
    saveNext();
}

void RolesController::setLimits(const contract::SetRoleLimits& request)
{
    if (m_saving)
        return;
    m_waiting.clear();
    save(request, Part::Limits);
}

void RolesController::setHours(const contract::SetRoleHours& request)
{
    if (m_saving)
        return;
    m_waiting.clear();
    save(request, Part::Hours);
}

void RolesController::setTimeZone(const contract::SetTimeZone& request)
{
    if (m_saving)
        return;
    m_waiting.clear();
    save(request, Part::TimeZone);
}

void RolesController::saveNext()
{
    const contract::ChangeRole request = m_to_change.front();
    m_to_change.pop_front();
    save(request, Part::Permissions);
}

template<contract::IsOperation Op>
void RolesController::save(const Op& request, Part part)
{
    m_saving = true;
    Q_EMIT busyChanged(true);
    m_link->call(request).then(this, [this, part](const Result<typename Op::Reply>& reply) {
        takeOutcome(reply ? Result<void>() : refuse(reply.error()), part);
    });
}

void RolesController::takeOutcome(const Result<void>& outcome, Part part)
{
    const bool waits = !outcome && outcome.error().code == ProblemCode::approval_needed;
    if (waits) {
        const ProblemValue* number = outcome.error().value(u"proposal");
        const qint64* proposal = number ? std::get_if<qint64>(number) : nullptr;
        m_waiting.append(proposal ? *proposal : 0);
    }
    if ((outcome || waits) && !m_to_change.empty()) {
        saveNext();
        return;
    }
    m_saving = false;
    m_to_change.clear();
    Q_EMIT busyChanged(false);
    load();
    if (outcome || waits)
        Q_EMIT saved(part, m_waiting);
    else
        Q_EMIT refused(outcome.error());
}

} // namespace florin::desktop
