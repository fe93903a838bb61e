// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/who_looked_model.h"

#include "desktop/models/words.h"

#include <array>
#include <utility>

namespace florin::desktop
{
namespace
{

constexpr std::array looks{
    std::pair{"accounts.show", QT_TRANSLATE_NOOP("florin::desktop::WhoLookedModel", "An account")},
    std::pair{"accounts.list", QT_TRANSLATE_NOOP("florin::desktop::WhoLookedModel", "Your accounts")},
    std::pair{"accounts.find_payee",
              QT_TRANSLATE_NOOP("florin::desktop::WhoLookedModel", "Whose an account is")},
    std::pair{"money.history",
              QT_TRANSLATE_NOOP("florin::desktop::WhoLookedModel", "The history of an account")},
    std::pair{"money.transactions",
              QT_TRANSLATE_NOOP("florin::desktop::WhoLookedModel", "The transactions of an account")},
    std::pair{"money.statement",
              QT_TRANSLATE_NOOP("florin::desktop::WhoLookedModel", "A statement of an account")},
    std::pair{"money.balance_at",
              QT_TRANSLATE_NOOP("florin::desktop::WhoLookedModel", "The balance of an account")},
    std::pair{"money.receipt",
              QT_TRANSLATE_NOOP("florin::desktop::WhoLookedModel", "The receipt of a transaction")},
    std::pair{"support.read",
              QT_TRANSLATE_NOOP("florin::desktop::WhoLookedModel", "A conversation with the support desk")},
};

} // namespace

WhoLookedModel::WhoLookedModel(client::Link* link, QObject* parent) : PagedModel(link, parent) {}

int WhoLookedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString WhoLookedModel::columnTitle(int column) const
{
    switch (column) {
    case Time:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("Looked at");
    case Account:
        return tr("Account");
    default:
        return {};
    }
}

bool WhoLookedModel::isFigureColumn(int) const
{
    return false;
}

WhoLookedModel::Key WhoLookedModel::keyOf(const contract::RecordLook& look) const
{
    return look.number;
}

QVariant WhoLookedModel::cell(const contract::RecordLook& look, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == Time)
        return fullMomentText(look.time);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time:
        return momentText(look.time);
    case Who:
        return lookerText(look);
    case What:
        return lookText(look.what);
    default:
        return look.account ? look.account->toGrouped() : QString();
    }
}

QString lookerText(const contract::RecordLook& look)
{
    const QString role = roleText(look.role);
    return look.name ? WhoLookedModel::tr("%1, %2", "a name, a role").arg(*look.name, role) : role;
}

QString lookText(const QString& operation)
{
    for (const auto& [name, words] : looks) {
        if (operation == QLatin1StringView(name))
            return WhoLookedModel::tr(words);
    }
    return operation;
}

} // namespace florin::desktop
