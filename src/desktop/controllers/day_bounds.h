// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace florin::desktop
{

/// When a day begins in local time; nothing for an invalid one.
[[nodiscard]] inline std::optional<Timestamp> startOf(const QDate& day)
{
    if (!day.isValid())
        return std::nullopt;
    return Timestamp(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

/// When it is over.
[[nodiscard]] inline std::optional<Timestamp> endOf(const QDate& day)
{
    return startOf(day.isValid() ? day.addDays(1) : QDate());
}

} // namespace florin::desktop
