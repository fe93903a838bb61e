// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/bytes.h"
#include "core/text.h"

/// What a bank, a computer and a security key say to each other (FIDO2: W3C WebAuthn level 2, CTAP 2.1).
namespace florin::contract
{

using KeyChallengeBytes = Bytes<32>;
/// WebAuthn level 2, 5.8.3: at most 1023 bytes.
using KeyCredentialId = Bytes<1023>;
/// WebAuthn level 2, 6.1; with one credential in it, and room for extensions nobody asked for.
using KeyAuthenticatorData = Bytes<2048>;
/// The bank as its keys know it: a key made for one bank signs for no other.
using KeyBank = Text<128, Fill::Required>;

/// What a person's security key is asked for. A challenge is good for this, and nothing else.
BOOST_DEFINE_ENUM_CLASS(KeyUse,
                        log_in, ///< the second factor of a log-in
                        unlock, ///< a screen that locked itself
                        sign,   ///< one request that was refused with prove_needed
                        manage) ///< what is changed about the ways in

/// To be signed by one of the keys named.
struct KeyChallenge {
    KeyChallengeBytes challenge;
    KeyBank bank;
    std::vector<KeyCredentialId> credentials;
    bool verify_user = false; ///< the key itself has to make sure who holds it: by PIN or fingerprint
};
BOOST_DESCRIBE_STRUCT(KeyChallenge, (), (challenge, bank, credentials, verify_user))

/// A security key's answer to a challenge.
struct KeyAssertion {
    KeyCredentialId credential; ///< which of the keys signed
    KeyAuthenticatorData authenticator_data;
    Bytes<256> signature;
};
BOOST_DESCRIBE_STRUCT(KeyAssertion, (), (credential, authenticator_data, signature))

/// What a new credential is to be made for.
struct KeyRequest {
    KeyChallengeBytes challenge;
    KeyBank bank;
    QString bank_name;
    Bytes<64> user; ///< stands for the person
    QString user_name;
    QString display_name;
    std::vector<KeyCredentialId> known; ///< a key that holds one of them is set up already
};
BOOST_DESCRIBE_STRUCT(KeyRequest, (), (challenge, bank, bank_name, user, user_name, display_name, known))

/// A credential that a security key has made.
struct KeyCredential {
    Text<32, Fill::Required> format; ///< of the attestation: "packed", "fido-u2f", "tpm" or "none"
    KeyAuthenticatorData authenticator_data;
    Bytes<8192> statement; ///< the attestation itself: one CBOR map
};
BOOST_DESCRIBE_STRUCT(KeyCredential, (), (format, authenticator_data, statement))

enum class KeyCeremony { Create, Get };

/// What a key signs beside its own data, in the exact form of WebAuthn level 2, 5.8.1.1. The server makes it
/// anew from what it remembers, and reads nobody else's.
[[nodiscard]] QByteArray keyClientData(KeyCeremony ceremony, const KeyChallengeBytes& challenge,
                                       const KeyBank& bank);

} // namespace florin::contract
