// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/roles_model.h"

#include "desktop/look/cell.h"
#include "desktop/models/words.h"

#include <QFont>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr std::array groups{PermissionGroup::Money, PermissionGroup::Accounts,
                            PermissionGroup::Desk,  PermissionGroup::Oversight,
                            PermissionGroup::Bank,  PermissionGroup::Everybody};

} // namespace

void RolesModel::show(const contract::ShowRoles::Reply& table)
{
    beginResetModel();
    m_rows.clear();
    m_roles.clear();
    for (const contract::RoleRow& row : table.roles)
        m_roles.push_back(row.role);
    for (const PermissionGroup group : groups) {
        m_rows.push_back({group, std::nullopt});
        for (const contract::PermissionRow& permission : table.permissions) {
            if (groupOf(permission.permission) == group)
                m_rows.push_back({group, permission});
        }
    }
    forgetStaleChanges();
    endResetModel();
    Q_EMIT changesChanged();
}

void RolesModel::forgetStaleChanges()
{
    for (const Row& row : m_rows) {
        if (!row.permission)
            continue;
        for (const contract::RoleScope& scope : row.permission->roles) {
            const auto change = m_changes.find({scope.role, row.permission->permission});
            if (change != m_changes.end() && change->second == scope.scope)
                m_changes.erase(change);
        }
    }
}

void RolesModel::retranslate()
{
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool RolesModel::isHeading(int row) const
{
    return !m_rows.at(static_cast<std::size_t>(row)).permission;
}

const contract::PermissionRow* RolesModel::permissionAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto& permission = m_rows[static_cast<std::size_t>(row)].permission;
    return permission ? &*permission : nullptr;
}

const contract::RoleScope* RolesModel::scopeAt(const QModelIndex& index) const
{
    const contract::PermissionRow* row = permissionAt(index.row());
    if (!row || index.column() < 1)
        return nullptr;
    const auto scope = std::ranges::find(row->roles, m_roles.at(static_cast<std::size_t>(index.column() - 1)),
                                         &contract::RoleScope::role);
    return scope == row->roles.end() ? nullptr : &*scope;
}

contract::Scope RolesModel::shownScope(const QModelIndex& index, const contract::RoleScope& scope) const
{
    const auto change = m_changes.find({scope.role, permissionAt(index.row())->permission});
    return change == m_changes.end() ? scope.scope : change->second;
}

bool RolesModel::turn(const QModelIndex& index)
{
    const contract::RoleScope* scope = scopeAt(index);
    if (!scope || !m_editable || scope->offered.size() < 2)
        return false;
    auto next = std::ranges::find(scope->offered, shownScope(index, *scope));
    if (next == scope->offered.end() || ++next == scope->offered.end())
        next = scope->offered.begin();
    const Place place{scope->role, permissionAt(index.row())->permission};
    if (*next == scope->scope)
        m_changes.erase(place);
    else
        m_changes[place] = *next;
    Q_EMIT dataChanged(index, index);
    Q_EMIT changesChanged();
    return true;
}

std::vector<contract::ChangeRole> RolesModel::changes() const
{
    std::vector<contract::ChangeRole> requests;
    for (const auto& [place, scope] : m_changes) { // by role
        if (requests.empty() || requests.back().role != place.first)
            requests.push_back({place.first, {}, {}});
        requests.back().changes.push_back({place.second, scope});
    }
    return requests;
}

void RolesModel::undo()
{
    m_changes.clear();
    retranslate();
    Q_EMIT changesChanged();
}

int RolesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RolesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roles.size()) + 1;
}

QVariant RolesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (isHeading(index.row()))
        return heading(index, role);
    if (index.column() == 0)
        return role == Qt::DisplayRole ? permissionText(permissionAt(index.row())->permission) : QVariant();
    return cell(index, role);
}

QVariant RolesModel::heading(const QModelIndex& index, int role) const
{
    if (index.column() != 0)
        return {};
    if (role == Qt::DisplayRole)
        return groupText(m_rows[static_cast<std::size_t>(index.row())].group);
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant RolesModel::cell(const QModelIndex& index, int role) const
{
    const contract::RoleScope* scope = scopeAt(index);
    if (!scope)
        return {};
    const contract::Scope shown = shownScope(index, *scope);
    const bool is_new = shown != scope->scope;
    switch (role) {
    case Qt::DisplayRole:
        return scopeText(shown);
    case ChipRole:
        // What is not saved yet, and what the bank changed before, is to be found without reading every cell.
        if (is_new)
            return QVariant::fromValue(Chip{Tone::Warning, scopeText(shown)});
        if (shown != scope->begins_with)
            return QVariant::fromValue(Chip{Tone::Info, scopeText(shown)});
        return {};
    case Qt::ToolTipRole:
        if (is_new)
            return tr("Not saved yet; before: %1").arg(scopeText(scope->scope));
        if (shown != scope->begins_with)
            return tr("Changed by the bank; to begin with: %1").arg(scopeText(scope->begins_with));
        if (scope->offered.size() < 2)
            return tr("Stays as it is");
        return {};
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(permissionText(permissionAt(index.row())->permission),
                                   roleText(scope->role), scopeText(shown));
    default:
        return {};
    }
}

QVariant RolesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return section == 0 ? tr("May") : roleText(m_roles[static_cast<std::size_t>(section - 1)]);
}

Qt::ItemFlags RolesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    if (isHeading(index.row()))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace florin::desktop
