// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "desktop/models/paged_model.h"

namespace florin::desktop
{

/// Who can log in, newest first.
class UsersModel final : public PagedModel<contract::ListUsers>
{
    Q_OBJECT
public:
    enum Column { DisplayName, Name, Role, Active, LastLogIn, column_count };

    UsersModel(client::Link* link, QObject* parent);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isFigureColumn(int column) const override;
    [[nodiscard]] Key keyOf(const contract::UserSummary& user) const override;
    [[nodiscard]] QVariant cell(const contract::UserSummary& user, int column, int role) const override;
};

/// When the person last logged in, or that they never did.
[[nodiscard]] QString lastLogInText(const contract::UserSummary& user);

} // namespace florin::desktop
