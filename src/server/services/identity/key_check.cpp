// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/key_check.h"

#include "core/raw_bytes.h"

#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QtEndian>

#include <fido.h>
#include <fido/eddsa.h>
#include <fido/es256.h>
#include <fido/rs256.h>

#include <memory>
#include <utility>

namespace florin::server
{
namespace
{

// WebAuthn level 2, 6.1: where what stands in authenticator data.
constexpr qsizetype bank_hash_bytes = 32;
constexpr qsizetype flags_at = 32;
constexpr qsizetype head_bytes = 37;
constexpr qsizetype id_size_at = head_bytes + 16;
constexpr qsizetype id_at = id_size_at + 2;
constexpr quint8 user_present = 0x01;
constexpr quint8 user_verified = 0x04;
constexpr quint8 has_credential = 0x40;
constexpr quint8 has_extensions = 0x80;

constexpr int cose_algorithm = 3; // RFC 9052, 7.1

template<auto Free>
struct FreeBy {
    template<class T>
    void operator()(T* object) const
    {
        Free(&object);
    }
};
using Assertion = std::unique_ptr<fido_assert_t, FreeBy<&fido_assert_free>>;
using NewCredential = std::unique_ptr<fido_cred_t, FreeBy<&fido_cred_free>>;

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

quint8 flagsOf(const QByteArray& authenticator_data)
{
    return static_cast<quint8>(authenticator_data[flags_at]);
}

/// One map and nothing after it; absent when it is not.
std::optional<QCborMap> oneMap(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size() || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

/// A head and nothing else: nobody asked for extensions, and no credential is made.
bool isOfAssertion(const QByteArray& bytes)
{
    return bytes.size() == head_bytes && (flagsOf(bytes) & (has_credential | has_extensions)) == 0;
}

/// The algorithm of the one credential in it; absent when the bytes are anything else.
std::optional<int> algorithmIn(const QByteArray& bytes)
{
    if (bytes.size() <= id_at || (flagsOf(bytes) & has_credential) == 0 ||
        (flagsOf(bytes) & has_extensions) != 0)
        return std::nullopt;
    const auto id_size = qFromBigEndian<quint16>(bytes.constData() + id_size_at);
    if (id_size == 0 || id_size > contract::KeyCredentialId::max_bytes || bytes.size() <= id_at + id_size)
        return std::nullopt;
    const auto public_key = oneMap(bytes.mid(id_at + id_size));
    if (!public_key)
        return std::nullopt;
    const qint64 algorithm = public_key->value(cose_algorithm).toInteger();
    switch (algorithm) {
    case COSE_ES256:
    case COSE_EDDSA:
    case COSE_RS256:
        return static_cast<int>(algorithm);
    default:
        return std::nullopt;
    }
}

bool isKnownFormat(const QString& format)
{
    return format == QLatin1String("packed") || format == QLatin1String("fido-u2f") ||
           format == QLatin1String("tpm");
}

/// Whether the attestation holds: by the certificate in it, or else by the new key itself.
bool isAttested(fido_cred_t* credential, int algorithm, const contract::KeyCredential& made)
{
    const QByteArray& statement = made.statement.value;
    const auto map = oneMap(statement);
    if (!map)
        return false;
    const QByteArray format = made.format.value.toUtf8();
    if (format == "none")
        return map->isEmpty();
    if (!isKnownFormat(made.format.value) || fido_cred_set_fmt(credential, format.constData()) != FIDO_OK ||
        fido_cred_set_attstmt(credential, raw(statement), rawSize(statement)) != FIDO_OK)
        return false;
    if (map->contains(QLatin1String("x5c")))
        return fido_cred_verify(credential) == FIDO_OK;
    // WebAuthn level 2, 8.2: the library does not compare the two.
    return map->value(QLatin1String("alg")).toInteger() == algorithm &&
           fido_cred_verify_self(credential) == FIDO_OK;
}

/// A public key as libfido2 verifies with it.
template<class Key, auto Make, auto Fill, auto Free>
int verifiedBy(fido_assert_t* assertion, int algorithm, const QByteArray& bytes)
{
    const std::unique_ptr<Key, FreeBy<Free>> key(Make());
    if (!key || Fill(key.get(), bytes.constData(), rawSize(bytes)) != FIDO_OK)
        return FIDO_ERR_INVALID_ARGUMENT;
    return fido_assert_verify(assertion, 0, algorithm, key.get());
}

int verified(fido_assert_t* assertion, const store::SecurityKey& key)
{
    switch (key.algorithm) {
    case COSE_ES256:
        return verifiedBy<es256_pk_t, &es256_pk_new, &es256_pk_from_ptr, &es256_pk_free>(
            assertion, COSE_ES256, key.public_key);
    case COSE_EDDSA:
        return verifiedBy<eddsa_pk_t, &eddsa_pk_new, &eddsa_pk_from_ptr, &eddsa_pk_free>(
            assertion, COSE_EDDSA, key.public_key);
    case COSE_RS256:
        return verifiedBy<rs256_pk_t, &rs256_pk_new, &rs256_pk_from_ptr, &rs256_pk_free>(
            assertion, COSE_RS256, key.public_key);
    default:
        return FIDO_ERR_UNSUPPORTED_ALGORITHM;
    }
}

/// The library wants this before anything else, on each thread that uses it.
void beginOnThisThread()
{
    thread_local bool has_begun = false;
    if (!std::exchange(has_begun, true))
        fido_init(0);
}

} // namespace

KeyCheck::KeyCheck(contract::KeyBank bank) : m_bank(std::move(bank))
{
    beginOnThisThread();
}

contract::KeyBank KeyCheck::bankOf(const store::BankProfile& profile)
{
    return QStringLiteral("florin:") + profile.id;
}

QByteArray KeyCheck::clientDataHash(contract::KeyCeremony ceremony,
                                    const contract::KeyChallengeBytes& challenge) const
{
    return sha256(contract::keyClientData(ceremony, challenge, m_bank));
}

Result<KeyCheck::Credential> KeyCheck::credential(const contract::KeyCredential& made,
                                                  const QByteArray& client_data_hash) const
{
    const QByteArray& authenticator_data = made.authenticator_data.value;
    const auto algorithm = algorithmIn(authenticator_data);
    const QByteArray bank = m_bank.value.toUtf8();
    // An attestation that signs nothing leaves these two for us to look at.
    if (!algorithm || authenticator_data.left(bank_hash_bytes) != sha256(bank) ||
        (flagsOf(authenticator_data) & user_present) == 0)
        return refuse(ProblemCode::key_refused);
    const NewCredential credential(fido_cred_new());
    const bool taken = credential && fido_cred_set_type(credential.get(), *algorithm) == FIDO_OK &&
                       fido_cred_set_rp(credential.get(), bank.constData(), nullptr) == FIDO_OK &&
                       fido_cred_set_clientdata_hash(credential.get(), raw(client_data_hash),
                                                     rawSize(client_data_hash)) == FIDO_OK &&
                       fido_cred_set_authdata_raw(credential.get(), raw(authenticator_data),
                                                  rawSize(authenticator_data)) == FIDO_OK &&
                       isAttested(credential.get(), *algorithm, made);
    if (!taken)
        return refuse(ProblemCode::key_refused);
    const auto bytes = [](const unsigned char* from, std::size_t count) {
        return QByteArray(reinterpret_cast<const char*>(from), static_cast<qsizetype>(count));
    };
    return Credential{bytes(fido_cred_id_ptr(credential.get()), fido_cred_id_len(credential.get())),
                      bytes(fido_cred_pubkey_ptr(credential.get()), fido_cred_pubkey_len(credential.get())),
                      *algorithm, fido_cred_sigcount(credential.get()),
                      (flagsOf(authenticator_data) & user_verified) != 0};
}

Result<qint64> KeyCheck::assertion(const contract::KeyAssertion& given, const store::SecurityKey& key,
                                   const QByteArray& client_data_hash, User wanted) const
{
    const QByteArray& authenticator_data = given.authenticator_data.value;
    if (given.credential.value != key.credential || !isOfAssertion(authenticator_data))
        return refuse(ProblemCode::key_refused);
    const QByteArray& signature = given.signature.value;
    const Assertion assertion(fido_assert_new());
    const bool taken =
        assertion && fido_assert_set_rp(assertion.get(), m_bank.value.toUtf8().constData()) == FIDO_OK &&
        fido_assert_set_clientdata_hash(assertion.get(), raw(client_data_hash), rawSize(client_data_hash)) ==
            FIDO_OK &&
        fido_assert_set_count(assertion.get(), 1) == FIDO_OK &&
        fido_assert_set_up(assertion.get(), FIDO_OPT_TRUE) == FIDO_OK &&
        fido_assert_set_authdata_raw(assertion.get(), 0, raw(authenticator_data),
                                     rawSize(authenticator_data)) == FIDO_OK &&
        fido_assert_set_sig(assertion.get(), 0, raw(signature), rawSize(signature)) == FIDO_OK &&
        verified(assertion.get(), key) == FIDO_OK;
    if (!taken)
        return refuse(ProblemCode::key_refused);
    // Known to be the key's own words only now.
    if (wanted == User::Verified && (flagsOf(authenticator_data) & user_verified) == 0)
        return refuse(ProblemCode::key_unverified);
    return fido_assert_sigcount(assertion.get(), 0);
}

} // namespace florin::server
