// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/approvals.h"
#include "server/desk/caller.h"
#include "server/desk/four_eyes_policy.h"
#include "store/approval_store.h"

namespace florin::server
{

/// A proposal in the contract's words, as `caller` may see it. corrupted when its lines cannot be read.
[[nodiscard]] Result<contract::Proposal> shown(const store::Proposal& proposal, const Caller& caller,
                                               Timestamp now);
/// Whether somebody of the role may approve or refuse what this operation asks for, if it is not their own.
[[nodiscard]] bool mayDecideAbout(const QString& operation, contract::Role role, const Reach& reach);
/// proposal_approved, proposal_refused, proposal_withdrawn, proposal_expired: why nothing more is decided.
[[nodiscard]] Result<void> requireWaiting(const store::Proposal& proposal, Timestamp now);

} // namespace florin::server
