// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>

namespace florin::store
{

/// The bank's word, signed, that the audit chain reached this line with this hash when the journal's newest
/// seal was that one. The hash fixes every line before it; each seal fixes those before by their hash. Made
/// with every round of journal seals too, so that whoever cuts both the chain and its seals off is found by
/// the journal's seals, which have gone on.
struct AuditSeal {
    qint64 number = 0;       ///< 1, 2, 3 ...
    qint64 last_line = 0;    ///< 0: the chain was empty
    QByteArray head;         ///< hash of that line, 32 bytes
    qint64 journal_seal = 0; ///< 0: there was none
    QByteArray journal_hash; ///< ledger::sealHash of that one, 32 bytes
    QByteArray previous;     ///< auditSealHash of the seal before; of the first, 32 zero bytes
    Timestamp time;
    QByteArray signature; ///< Ed25519 over signedBytes, 64 bytes

    friend bool operator==(const AuditSeal&, const AuditSeal&) = default;
};

/// Whether its hashes and its signature are as long as they must be: to be asked before anything below.
[[nodiscard]] bool isWhole(const AuditSeal& seal);
/// What is signed. Integers are big-endian: the text "florin audit seal 1" (19 bytes of ASCII), number i64,
/// last line i64, head (32 bytes), journal seal i64, its hash (32), previous (32), time i64 (ms since 1970).
[[nodiscard]] QByteArray signedBytes(const AuditSeal& seal);
/// By which the next seal names this one: SHA-256 of signedBytes and the signature.
[[nodiscard]] QByteArray auditSealHash(const AuditSeal& seal);
/// What stands before the first seal, and for a journal without one.
[[nodiscard]] QByteArray noSealHash();

} // namespace florin::store
