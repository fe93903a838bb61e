// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/approvals.h"
#include "server/desk/facts.h"
#include "server/desk/read_context.h"
#include "server/desk/write_context.h"

namespace florin::server
{

[[nodiscard]] Result<contract::ShowFourEyes::Reply> showRules(const contract::ShowFourEyes& request,
                                                              ReadContext& context);
/// invalid_field for an operation that a second person is never asked about, or is always; for limits where
/// there are no amounts, none where there must be one, two in one currency, or below zero; for hours out of
/// range.
[[nodiscard]] Result<contract::FourEyesRule> setRule(const contract::SetFourEyes& request,
                                                     WriteContext& context);
[[nodiscard]] Result<Facts> describeRule(const contract::SetFourEyes& request, WriteContext& context);

} // namespace florin::server
