// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "desktop/look/tone.h"

#include <QMetaType>
#include <QString>

namespace florin::desktop
{

/// What a model hands to CellDelegate (desktop/widgets/table_setup.h), beside Qt's roles.
enum CellRole {
    /// A florin::Money (QVariant::fromValue).
    MoneyRole = Qt::UserRole + 1000,
    /// A Chip.
    ChipRole,
    /// True where the Money stands still (a balance): no plus sign.
    BalanceRole,
};

/// A word with an icon on a soft ground. The icon follows from the tone.
struct Chip {
    Tone tone = Tone::Neutral;
    QString text;
};

} // namespace florin::desktop

Q_DECLARE_METATYPE(florin::desktop::Chip)
