// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QObject;

namespace florin::gallery
{

/// A history of seven made-up transactions: date, who, reference, status, amount, balance.
[[nodiscard]] QAbstractItemModel* sampleHistory(QObject* parent);

} // namespace florin::gallery
