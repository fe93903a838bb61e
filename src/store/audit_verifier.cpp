// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_verifier.h"

#include "store/audit_seal.h"

#include <algorithm>

namespace florin::store
{
namespace
{

constexpr int step_lines = 2'000;
constexpr int seals_at_a_time = 500;

QByteArray hashOf(const std::optional<ledger::Seal>& journal)
{
    return journal ? ledger::sealHash(*journal) : noSealHash();
}

} // namespace

void AuditVerifier::found(qint64 line, const QString& what)
{
    m_check.finding = what;
    m_check.broken_at = line;
}

Result<void> AuditVerifier::learnKey()
{
    if (m_key)
        return {};
    const auto key = m_seals.sealKey();
    if (!key && key.error().code != ProblemCode::corrupted)
        return refuse(key.error());
    if (key && *key)
        m_key = **key;
    else
        found(m_check.sealed + 1, QStringLiteral("the key of the seals is not the bank's"));
    return {};
}

Result<bool> AuditVerifier::goOnAfter(qint64 line)
{
    const auto at = m_audit.linesAfter(line - 1, 1);
    if (!at)
        return refuse(at.error());
    if (at->empty() || at->front().number != line)
        return false;
    // The seals at that line itself are looked at again: more of them may have come.
    const auto before = m_seals.auditSealBefore(line);
    if (!before)
        return refuse(before.error());
    if (*before && !isWhole(**before)) {
        found(line, QStringLiteral("audit seal %1 is not as the bank signed it").arg((*before)->number));
        return true;
    }
    m_before = *before;
    m_check.lines = line;
    m_check.head = at->front().hash;
    m_check.seals = m_before ? m_before->number : 0;
    m_check.sealed = m_before ? m_before->last_line : 0;
    return true;
}

Result<bool> AuditVerifier::step(int lines)
{
    if (!m_check.ok())
        return false;
    if (auto checked = checkSealsUpTo(m_check.lines); !checked)
        return refuse(checked.error());
    const auto next = m_audit.linesAfter(m_check.lines, lines);
    if (!next)
        return refuse(next.error());
    for (const AuditLine& line : *next) {
        if (!m_check.ok())
            return false;
        AuditChain chain(AuditHead{m_check.lines, m_check.head});
        chain.verify(line);
        if (chain.check().broken_at) {
            found(m_check.lines + 1, QStringLiteral("the line does not fit the one before"));
            return false;
        }
        m_check.lines = line.number;
        m_check.head = line.hash;
        if (auto checked = checkSealsUpTo(line.number); !checked)
            return refuse(checked.error());
    }
    if (m_check.ok() && static_cast<int>(next->size()) == lines)
        return true;
    if (auto checked = checkEnd(); !checked)
        return refuse(checked.error());
    return false;
}

Result<const AuditSeal*> AuditVerifier::nextSeal()
{
    if (m_read.empty()) {
        const auto seals = m_seals.auditSealsAfter(m_check.seals, seals_at_a_time);
        if (!seals)
            return refuse(seals.error());
        m_read.assign(seals->begin(), seals->end());
    }
    return m_read.empty() ? nullptr : &m_read.front();
}

Result<void> AuditVerifier::checkSealsUpTo(qint64 line)
{
    while (m_check.ok()) {
        const auto seal = nextSeal();
        if (!seal)
            return refuse(seal.error());
        if (!*seal || (*seal)->last_line > line)
            return {};
        if (auto checked = checkSeal(**seal); !checked)
            return checked;
        m_read.pop_front();
    }
    return {};
}

Result<void> AuditVerifier::checkSeal(const AuditSeal& seal)
{
    if (auto known = learnKey(); !known || !m_check.ok())
        return known;
    const QString named = QStringLiteral("audit seal %1").arg(m_check.seals + 1);
    const qint64 open = m_check.sealed + 1;
    if (seal.number != m_check.seals + 1)
        found(open, named + QStringLiteral(" is missing"));
    else if (!isWhole(seal) || !isSignedBy(m_key->publicKey(), signedBytes(seal), seal.signature))
        found(open, named + QStringLiteral(" is not as the bank signed it"));
    else if (seal.previous != (m_before ? auditSealHash(*m_before) : noSealHash()) ||
             seal.last_line < m_check.sealed)
        found(open, named + QStringLiteral(" does not follow from the one before"));
    else if (seal.head != m_check.head)
        found(open, QStringLiteral("the chain is not as it was sealed up to line %1").arg(seal.last_line));
    if (!m_check.ok())
        return {};
    m_check.seals = seal.number;
    m_check.sealed = seal.last_line;
    m_before = seal;
    return {};
}

Result<void> AuditVerifier::checkEnd()
{
    if (!m_check.ok())
        return {};
    const auto rest = nextSeal();
    if (!rest)
        return refuse(rest.error());
    if (*rest) {
        found(m_check.lines + 1, QStringLiteral("the chain ends before line %1, which the bank has sealed")
                                     .arg((*rest)->last_line));
        return {};
    }
    // A bank that was never sealed since audit seals are made has none; later there is one with every round.
    if (!m_before)
        return {};
    const auto journal = m_seals.lastSeal();
    if (!journal)
        return refuse(journal.error());
    // It may name a journal seal that a restore to an earlier entry has taken back.
    const qint64 newest = *journal ? (*journal)->seal.number : 0;
    const bool is_cut = m_before->journal_seal < newest;
    const bool differs = m_before->journal_seal == newest && *journal && isWhole((*journal)->seal) &&
                         m_before->journal_hash != ledger::sealHash((*journal)->seal);
    if (is_cut || differs)
        found(m_check.sealed + 1,
              QStringLiteral("the audit seals end before seal %1 of the journal").arg(newest));
    return {};
}

Result<AuditCheck> verifyAudit(AuditReader& audit, SealReader& seals, const AuditProgress& progress)
{
    const auto head = audit.head();
    if (!head)
        return refuse(head.error());
    AuditVerifier verifier(audit, seals);
    for (bool more = true; more;) {
        const auto went_on = verifier.step(step_lines);
        if (!went_on)
            return refuse(went_on.error());
        more = *went_on;
        if (more && progress && !progress(verifier.check().lines, head->lines))
            return refuse(ProblemCode::cancelled);
    }
    return verifier.check();
}

std::optional<AuditSeal> nextAuditSeal(const AuditHead& head, const std::optional<ledger::Seal>& journal,
                                       const std::optional<AuditSeal>& before, const SealKey& key,
                                       Timestamp now)
{
    AuditSeal seal;
    seal.number = before ? before->number + 1 : 1;
    seal.last_line = head.lines;
    seal.head = head.hash;
    seal.journal_seal = journal ? journal->number : 0;
    seal.journal_hash = hashOf(journal);
    const bool moved = before
                           ? seal.last_line != before->last_line || seal.journal_hash != before->journal_hash
                           : head.lines > 0 || journal;
    if (!moved)
        return std::nullopt;
    seal.previous = before ? auditSealHash(*before) : noSealHash();
    // When the clock jumps back, seals still follow one another in time.
    seal.time = before ? std::max(now, before->time) : now;
    seal.signature = key.sign(signedBytes(seal));
    return seal;
}

} // namespace florin::store
