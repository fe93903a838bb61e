// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "contract/money.h"

namespace florin::ctl
{

/// A bank statement in Open Financial Exchange 2.2 (the XML form), which accounting programs read. `lines`
/// newest first, as the history gives them; `now` is when it was made.
[[nodiscard]] QByteArray toOfx(const QString& bank, const contract::AccountSummary& account,
                               const std::vector<contract::StatementLine>& lines, Timestamp now);

} // namespace florin::ctl
