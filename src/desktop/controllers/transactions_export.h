// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/money.h"
#include "desktop/controllers/csv_export.h"

namespace florin::desktop
{

/// Saves transactions.
class TransactionsExport final : public PagesExport<contract::Transactions>
{
public:
    explicit TransactionsExport(client::Link* link, QObject* parent = nullptr);
};

/// One line of the file: times in UTC, amounts with a point and without grouping.
[[nodiscard]] QByteArray csvLine(const contract::JournalLine& line);

} // namespace florin::desktop
