// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal_verifier.h"

#include "ledger/merkle_tree.h"
#include "store/seal_making.h"

#include <algorithm>

namespace florin::store
{
namespace
{

class SealVerifier
{
public:
    SealVerifier(SealReader& seals, LedgerReader& journal, const LedgerProgress& progress)
        : m_seals(seals)
        , m_journal(journal)
        , m_progress(progress)
    {
    }

    Result<SealCheck> run();

private:
    void found(EntryId at, const QString& what)
    {
        m_check.finding = what;
        m_check.broken_at = at;
    }
    /// The seal a finding is about, and what it covers.
    [[nodiscard]] QString named() const
    {
        return QStringLiteral("seal %1, from entry %2 on,").arg(m_check.seals + 1).arg(m_next.value);
    }
    [[nodiscard]] Result<void> checkNext(const SealKey& key);
    [[nodiscard]] bool checkSeal(const KeptSeal& kept, const SealKey& key);
    [[nodiscard]] Result<void> checkEntries(const KeptSeal& kept, const SealKey& key);
    [[nodiscard]] std::vector<QByteArray> hashesOneByOne(const ledger::Seal& seal, const SealKey& key);

    SealReader& m_seals;
    LedgerReader& m_journal;
    const LedgerProgress& m_progress;
    SealCheck m_check;
    QByteArray m_before = ledger::hashBeforeFirstSeal();
    EntryId m_next{1}; ///< the first entry of the seal to be checked next
};

Result<SealCheck> SealVerifier::run()
{
    const auto last = m_seals.lastSeal();
    if (!last)
        return refuse(last.error());
    if (*last) {
        const qint64 count = (*last)->seal.number;
        const auto key = m_seals.sealKey();
        if (!key || !*key)
            found(m_next, QStringLiteral("the key of the seals is not the bank's"));
        while (m_check.finding.isEmpty() && m_check.seals < count) {
            if (m_progress && !m_progress(m_check.sealed_upto.value, (*last)->seal.last.value))
                return refuse(ProblemCode::cancelled);
            if (auto checked = checkNext(**key); !checked)
                return refuse(checked.error());
        }
    }
    m_check.head = m_before;
    m_check.ok = m_check.finding.isEmpty();
    return m_check;
}

Result<void> SealVerifier::checkNext(const SealKey& key)
{
    const auto kept = m_seals.seal(m_check.seals + 1);
    if (!kept)
        return refuse(kept.error());
    if (!*kept) {
        found(m_next, named() + QStringLiteral(" is missing"));
        return {};
    }
    if (!checkSeal(**kept, key))
        return {};
    if (auto checked = checkEntries(**kept, key); !checked || !m_check.finding.isEmpty())
        return checked;
    ++m_check.seals;
    m_check.sealed_upto = (*kept)->seal.last;
    m_next = EntryId{(*kept)->seal.last.value + 1};
    m_before = ledger::sealHash((*kept)->seal);
    return {};
}

bool SealVerifier::checkSeal(const KeptSeal& kept, const SealKey& key)
{
    const ledger::Seal& seal = kept.seal;
    const bool signed_so = isWhole(seal) && isSignedBy(key.publicKey(), signedBytes(seal), seal.signature);
    if (!signed_so)
        found(m_next, named() + QStringLiteral(" is not as the bank signed it"));
    else if (seal.first != m_next || seal.last < seal.first || seal.size() > seal_entries_max ||
             seal.previous != m_before)
        found(m_next, named() + QStringLiteral(" does not follow from the one before"));
    return m_check.finding.isEmpty();
}

Result<void> SealVerifier::checkEntries(const KeptSeal& kept, const SealKey& key)
{
    const ledger::Seal& seal = kept.seal;
    auto hashes = leafHashes(m_journal, seal.first, seal.last, key);
    if (!hashes && hashes.error().code != ProblemCode::corrupted)
        return refuse(hashes.error());
    if (!hashes)
        hashes = hashesOneByOne(seal, key);
    ledger::MerkleTree tree;
    for (const QByteArray& hash : *hashes)
        tree.appendHash(hash);
    if (tree.size() == seal.size() && tree.root() == seal.root)
        return {}; // the marks were signed with it, of the same leaves
    const QByteArray marks = ledger::marksOf(*hashes);
    const auto [found_mark, kept_mark] = std::ranges::mismatch(marks, kept.marks);
    const qsizetype fitting = (found_mark - marks.begin()) / ledger::mark_size;
    // Where all marks fit, it is somewhere in it: a mark is not the whole hash.
    const bool is_known = fitting < seal.size();
    found(EntryId{seal.first.value + (is_known ? fitting : 0)},
          QStringLiteral("the entry is not as it was sealed"));
    return {};
}

/// An entry that cannot be read hides those around it in a page: here, those before it are found.
std::vector<QByteArray> SealVerifier::hashesOneByOne(const ledger::Seal& seal, const SealKey& key)
{
    std::vector<QByteArray> hashes;
    for (EntryId id = seal.first; id <= seal.last; ++id.value) {
        const auto entry = m_journal.entry(id);
        if (!entry || !*entry)
            break;
        hashes.push_back(ledger::leafHash(leafBytes(sealedEntry(**entry, key.blindsOf(id)))));
    }
    return hashes;
}

} // namespace

Result<SealCheck> verifySeals(SealReader& seals, LedgerReader& journal, const LedgerProgress& progress)
{
    return SealVerifier(seals, journal, progress).run();
}

} // namespace florin::store
