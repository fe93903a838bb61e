// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/users_model.h"

#include "desktop/look/cell.h"
#include "desktop/models/words.h"

namespace florin::desktop
{
namespace
{

Chip activeChip(const contract::UserSummary& user)
{
    if (user.awaits_password)
        return {Tone::Warning, UsersModel::tr("No password yet")};
    if (user.active)
        return {Tone::Good, UsersModel::tr("Active")};
    return {Tone::Neutral, UsersModel::tr("Barred")};
}

} // namespace

UsersModel::UsersModel(client::Link* link, QObject* parent) : PagedModel(link, parent) {}

int UsersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString UsersModel::columnTitle(int column) const
{
    switch (column) {
    case DisplayName:
        return tr("Name");
    case Name:
        return tr("User name");
    case Role:
        return tr("Role");
    case Active:
        return tr("Log-in");
    case LastLogIn:
        return tr("Last log-in");
    default:
        return {};
    }
}

bool UsersModel::isFigureColumn(int) const
{
    return false;
}

UsersModel::Key UsersModel::keyOf(const contract::UserSummary& user) const
{
    return user.user.value;
}

QVariant UsersModel::cell(const contract::UserSummary& user, int column, int role) const
{
    if (role == ChipRole)
        return column == Active ? QVariant::fromValue(activeChip(user)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case DisplayName:
        return user.display_name;
    case Name:
        return user.name;
    case Role:
        return roleText(user.role);
    case Active:
        return activeChip(user).text;
    default:
        return lastLogInText(user);
    }
}

QString lastLogInText(const contract::UserSummary& user)
{
    return user.last_log_in ? momentText(*user.last_log_in) : UsersModel::tr("Never");
}

} // namespace florin::desktop
