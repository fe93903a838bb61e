// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/audit_chain.h"
#include "store/seal_store.h"

#include <deque>
#include <functional>

namespace florin::store
{

/// What checking the audit chain and its seals found.
struct AuditCheck {
    qint64 lines = 0;  ///< from the first on that fit
    QByteArray head;   ///< hash of the last of them
    qint64 seals = 0;  ///< that were checked
    qint64 sealed = 0; ///< up to which line they reach
    /// The first thing that does not fit, in English; empty when everything does.
    QString finding = {};
    /// The line it is about; where only seals do not fit, the first one they leave open.
    std::optional<qint64> broken_at = {};

    [[nodiscard]] bool ok() const { return finding.isEmpty(); }
};

/// Reads the audit chain and the seals over it in steps, and ends at the first thing that does not fit. Both
/// readers are of one begun session. Takes its time: never on the writer or a gate thread.
class AuditVerifier
{
public:
    AuditVerifier(AuditReader& audit, SealReader& seals) : m_audit(audit), m_seals(seals) {}

    /// Goes on after this line, up to which an earlier check found nothing. False where there is no such
    /// line.
    [[nodiscard]] Result<bool> goOnAfter(qint64 line);
    /// Looks at the next lines, at most this many. Whether there is more to look at.
    [[nodiscard]] Result<bool> step(int lines);
    [[nodiscard]] const AuditCheck& check() const { return m_check; }

private:
    void found(qint64 line, const QString& what);
    [[nodiscard]] Result<void> checkSealsUpTo(qint64 line);
    [[nodiscard]] Result<const AuditSeal*> nextSeal();
    [[nodiscard]] Result<void> checkSeal(const AuditSeal& seal);
    [[nodiscard]] Result<void> checkEnd();
    [[nodiscard]] Result<void> learnKey();

    AuditReader& m_audit;
    SealReader& m_seals;
    AuditCheck m_check{.head = AuditChain::start()};
    std::optional<SealKey> m_key;
    std::optional<AuditSeal> m_before; ///< the last seal that fits
    std::deque<AuditSeal> m_read;      ///< read and not checked yet
};

/// Gives back whether to go on; told of lines.
using AuditProgress = std::function<bool(qint64 done, qint64 total)>;

/// All of it. cancelled.
[[nodiscard]] Result<AuditCheck> verifyAudit(AuditReader& audit, SealReader& seals,
                                             const AuditProgress& progress = {});

/// The seal that comes after `before` (nothing: the first one) over what stands there now; nothing when
/// neither the chain nor the journal's seals moved. `journal` is the newest of these.
[[nodiscard]] std::optional<AuditSeal> nextAuditSeal(const AuditHead& head,
                                                     const std::optional<ledger::Seal>& journal,
                                                     const std::optional<AuditSeal>& before,
                                                     const SealKey& key, Timestamp now);

} // namespace florin::store
