// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/receipts.h"
#include "server/desk/owner_cache.h"
#include "server/desk/read_context.h"

namespace florin::server
{

/// unknown_entry, also for what the caller may not see; not_sealed{seconds}; corrupted when what was sealed
/// is not what stands in the journal now: a false proof is not given out.
[[nodiscard]] Result<contract::ReceiptFile> sealedReceipt(const contract::SealedReceipt& request,
                                                          ReadContext& context, OwnerCache& owners);
/// unavailable in the moment before the bank has a key.
[[nodiscard]] Result<contract::SealingKey::Reply> sealingKey(const contract::SealingKey& request,
                                                             ReadContext& context);

} // namespace florin::server
