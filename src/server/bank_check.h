// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/audit_verifier.h"
#include "store/database.h"
#include "store/ledger_store.h"
#include "store/seal_verifier.h"

namespace florin::server
{

/// What reading a whole bank found.
struct BankCheck {
    store::LedgerCheck ledger;
    store::SealCheck seals;
    store::AuditCheck audit;

    [[nodiscard]] bool ok() const { return ledger.ok && seals.ok && audit.ok(); }
    /// The first entry that does not fit, whoever found it; null when it is not about one.
    [[nodiscard]] EntryId brokenAt() const;
    /// The first thing that does not fit, in English; empty when everything does.
    [[nodiscard]] QString finding() const;
};

/// Reads every page of the files, the journal, the audit chain and the seals of both: what `florind verify`
/// does, and what each backup goes through. Takes its time; any thread. corrupted, cancelled.
[[nodiscard]] Result<BankCheck> checkBank(store::Database& database, const store::LedgerProgress& of_ledger,
                                          const store::LedgerProgress& of_seals = {});

} // namespace florin::server
