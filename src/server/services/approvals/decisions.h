// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/approvals.h"
#include "server/desk/desk.h"

namespace florin::server
{

/// Carries the kept request out in its maker's name, if it still changes what the approver saw. Everything is
/// in the approver's unit of work: approved and done, or neither.
[[nodiscard]] Result<contract::Proposal> approve(const contract::ApproveProposal& request,
                                                 WriteContext& context, const Desk& desk);
[[nodiscard]] Result<contract::Proposal> refuseProposal(const contract::RefuseProposal& request,
                                                        WriteContext& context);
[[nodiscard]] Result<contract::Proposal> withdraw(const contract::WithdrawProposal& request,
                                                  WriteContext& context);

} // namespace florin::server
