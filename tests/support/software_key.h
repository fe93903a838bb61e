// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security_key_data.h"

#include <openssl/evp.h>

#include <memory>
#include <optional>
#include <vector>

namespace florin::test
{

/// A security key made of software: it keeps real keys (OpenSSL) and makes real credentials and assertions,
/// byte for byte as WebAuthn level 2 says, without libfido2. It stands for a device alone; what checks its
/// answers is the real thing. Whatever a dishonest or broken one might say, it can be told to say.
class SoftwareKey
{
public:
    enum class Algorithm { ES256 = -7, EdDSA = -8, RS256 = -257 };
    enum class Attestation {
        None,
        Own,         ///< signed by the new credential
        Certificate, ///< signed by a key of the manufacturer's
    };
    /// How it answers.
    struct Manner {
        Algorithm algorithm = Algorithm::ES256;
        Attestation attestation = Attestation::Own;
        bool touched = true;
        bool verified = true;
        bool counts = true;
    };

    SoftwareKey() = default;
    explicit SoftwareKey(Manner manner) : m_manner(manner) {}

    [[nodiscard]] Manner& manner() { return m_manner; }
    /// How often it has signed; set back, it is an older copy of itself.
    [[nodiscard]] quint32& counter() { return m_counter; }

    [[nodiscard]] contract::KeyCredential make(const contract::KeyRequest& request);
    /// Absent when it holds none of the credentials.
    [[nodiscard]] std::optional<contract::KeyAssertion> sign(const contract::KeyChallenge& challenge);
    /// The same over other client data.
    [[nodiscard]] contract::KeyCredential makeOver(const QByteArray& client_data_hash,
                                                   const QByteArray& bank);
    [[nodiscard]] std::optional<contract::KeyAssertion>
    signOver(const QByteArray& client_data_hash, const QByteArray& bank,
             const std::vector<contract::KeyCredentialId>& credentials);
    [[nodiscard]] bool holds(const QByteArray& credential) const;
    /// The same as keys older than FIDO2 have it, which know a bank by a hash alone (FIDO U2F Raw Message
    /// Formats 1.2, 4.3 and 5.4), without the status at the end.
    [[nodiscard]] QByteArray registered(const QByteArray& challenge, const QByteArray& bank_hash);
    [[nodiscard]] bool holds(const QByteArray& credential, const QByteArray& bank_hash) const;
    [[nodiscard]] QByteArray authenticated(const QByteArray& challenge, const QByteArray& bank_hash,
                                           const QByteArray& credential);

private:
    using Key = std::shared_ptr<EVP_PKEY>;
    struct Held {
        QByteArray id;
        QByteArray bank_hash;
        Key key;
        Algorithm algorithm;
    };

    [[nodiscard]] QByteArray head(const QByteArray& bank_hash, quint8 more_flags);
    [[nodiscard]] QByteArray statementOver(const QByteArray& bytes, const Held& held) const;

    Manner m_manner;
    quint32 m_counter = 0;
    std::vector<Held> m_held;
};

} // namespace florin::test
