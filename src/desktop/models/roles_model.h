// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/roles.h"
#include "desktop/models/role_words.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace florin::desktop
{

/// Permissions by roles, in groups: what stands in the bank, and on top of that what is to be changed and is
/// not saved yet.
class RolesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RolesModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Changes that still change something stay.
    void show(const contract::ShowRoles::Reply& table);
    void setEditable(bool editable) { m_editable = editable; }
    /// After a change of language.
    void retranslate();

    /// The heading of a group; it has no cells.
    [[nodiscard]] bool isHeading(int row) const;
    /// Null for a heading.
    [[nodiscard]] const contract::PermissionRow* permissionAt(int row) const;
    /// To the next scope that is offered there; whether there is one.
    bool turn(const QModelIndex& index);
    /// What differs, one request a role.
    [[nodiscard]] std::vector<contract::ChangeRole> changes() const;
    [[nodiscard]] int changeCount() const { return static_cast<int>(m_changes.size()); }
    void undo();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void changesChanged();

private:
    struct Row {
        PermissionGroup group = PermissionGroup::Money;
        std::optional<contract::PermissionRow> permission;
    };
    using Place = std::pair<contract::Role, contract::Permission>;

    [[nodiscard]] const contract::RoleScope* scopeAt(const QModelIndex& index) const;
    [[nodiscard]] contract::Scope shownScope(const QModelIndex& index,
                                             const contract::RoleScope& scope) const;
    [[nodiscard]] QVariant cell(const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant heading(const QModelIndex& index, int role) const;
    void forgetStaleChanges();

    std::vector<Row> m_rows;
    std::vector<contract::Role> m_roles;
    std::map<Place, contract::Scope> m_changes;
    bool m_editable = false;
};

} // namespace florin::desktop
