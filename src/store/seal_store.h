// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "ledger/seal.h"
#include "store/audit_seal.h"
#include "store/seal_key.h"

#include <optional>
#include <vector>

namespace florin::store
{

/// A seal, and the marks (ledger::marksOf) that its seal.marks is the hash of.
struct KeptSeal {
    ledger::Seal seal;
    QByteArray marks;

    friend bool operator==(const KeptSeal&, const KeptSeal&) = default;
};

/// Reads. From any thread, through that thread's own ReaderSession. Seals are given as they stand: whoever
/// uses one checks it (ledger::isWhole, store/seal_verifier.h).
class SealReader
{
public:
    SealReader() = default;
    SealReader(const SealReader&) = delete;
    SealReader& operator=(const SealReader&) = delete;
    virtual ~SealReader() = default;

    /// Nothing before it was made. corrupted when what is kept was changed.
    [[nodiscard]] virtual Result<std::optional<SealKey>> sealKey() = 0;
    [[nodiscard]] virtual Result<std::optional<KeptSeal>> seal(qint64 number) = 0;
    /// The newest.
    [[nodiscard]] virtual Result<std::optional<KeptSeal>> lastSeal() = 0;
    /// Nothing when the entry is not sealed yet.
    [[nodiscard]] virtual Result<std::optional<KeptSeal>> sealCovering(EntryId entry) = 0;

    // Those over the audit chain; see audit_verifier.h.

    /// The newest.
    [[nodiscard]] virtual Result<std::optional<AuditSeal>> lastAuditSeal() = 0;
    /// The newest of those that reach a line before this one.
    [[nodiscard]] virtual Result<std::optional<AuditSeal>> auditSealBefore(qint64 line) = 0;
    /// Up to `limit` after that number, oldest first.
    [[nodiscard]] virtual Result<std::vector<AuditSeal>> auditSealsAfter(qint64 number, int limit) = 0;
};

/// Writes. On the writer's thread, between UnitOfWork::begin and commit.
class SealStore : public SealReader
{
public:
    /// The seed of the bank's SealKey, from which it is made ever after. Once (an invariant).
    [[nodiscard]] virtual Result<void> keepKey(const Secret& seed, Timestamp created) = 0;
    /// busy when it does not follow the newest seal: somebody else has sealed meanwhile; look again.
    [[nodiscard]] virtual Result<void> append(const KeptSeal& seal) = 0;
    /// The same.
    [[nodiscard]] virtual Result<void> append(const AuditSeal& seal) = 0;
};

} // namespace florin::store
