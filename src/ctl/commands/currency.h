// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace florin::ctl
{

/// The code of --currency, or of the account's own currency, which the server is asked for.
[[nodiscard]] Attempt<QString> currencyFor(Session& session, const Input& input, const QString& account);
/// The currency the bank keeps its books in.
[[nodiscard]] QString bankCurrency(Session& session);

} // namespace florin::ctl
