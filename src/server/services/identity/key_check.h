// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security_key_data.h"
#include "core/problem.h"
#include "store/bank_store.h"
#include "store/credential_store.h"

namespace florin::server
{

/// Whether a security key really signed what it was asked to (W3C WebAuthn level 2, 7.1 and 7.2), by
/// libfido2. Sizes and structure are checked before the library sees anything; which challenge it was, and
/// whether the key's counter grew, is its caller's to know. From any thread.
class KeyCheck
{
public:
    explicit KeyCheck(contract::KeyBank bank);

    /// How a bank's keys know it: by what never changes about it, its name and address may.
    [[nodiscard]] static contract::KeyBank bankOf(const store::BankProfile& profile);

    /// SHA-256 of what a key signs beside its own data.
    [[nodiscard]] QByteArray clientDataHash(contract::KeyCeremony ceremony,
                                            const contract::KeyChallengeBytes& challenge) const;

    struct Credential {
        QByteArray id;
        QByteArray public_key;
        qint64 algorithm = 0; ///< COSE: ES256, EdDSA or RS256
        qint64 counter = 0;
        bool verified_user = false;
    };
    /// Takes attestations that sign for themselves, that a manufacturer signs for, and none at all; whose
    /// certificate it is nobody asks (docs/decisions/0023). key_refused.
    [[nodiscard]] Result<Credential> credential(const contract::KeyCredential& made,
                                                const QByteArray& client_data_hash) const;

    enum class User { Present, Verified };
    /// The key's counter; key_refused, key_unverified where the key was only touched.
    [[nodiscard]] Result<qint64> assertion(const contract::KeyAssertion& given, const store::SecurityKey& key,
                                           const QByteArray& client_data_hash, User wanted) const;

private:
    const contract::KeyBank m_bank;
};

} // namespace florin::server
