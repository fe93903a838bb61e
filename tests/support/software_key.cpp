// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/software_key.h"

#include "core/random.h"

#include <QCborStreamWriter>
#include <QCryptographicHash>
#include <QtEndian>
#include <QtGlobal>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::test
{
namespace
{

using Key = std::shared_ptr<EVP_PKEY>;
using Algorithm = SoftwareKey::Algorithm;

void require(bool well, const char* what)
{
    if (!well)
        qFatal("OpenSSL would not %s", what);
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Key newKey(Algorithm algorithm)
{
    EVP_PKEY* key = nullptr;
    if (algorithm == Algorithm::ES256)
        key = EVP_EC_gen("P-256");
    else if (algorithm == Algorithm::EdDSA)
        key = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    else
        key = EVP_RSA_gen(2048);
    require(key != nullptr, "make a key");
    return {key, &EVP_PKEY_free};
}

QByteArray numberOf(const Key& key, const char* name, int bytes)
{
    BIGNUM* number = nullptr;
    require(EVP_PKEY_get_bn_param(key.get(), name, &number) == 1, "say a public key");
    QByteArray text(bytes, '\0');
    require(BN_bn2binpad(number, reinterpret_cast<unsigned char*>(text.data()), bytes) == bytes,
            "write a number");
    BN_free(number);
    return text;
}

/// COSE (RFC 9053): the members in the order that CTAP wants.
QByteArray coseOf(const Key& key, Algorithm algorithm)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    const auto pair = [&out](int name, auto value) {
        out.append(name);
        out.append(value);
    };
    out.startMap(algorithm == Algorithm::ES256 ? 5 : 4);
    pair(1, algorithm == Algorithm::ES256 ? 2 : algorithm == Algorithm::EdDSA ? 1 : 3);
    pair(3, static_cast<int>(algorithm));
    if (algorithm == Algorithm::ES256) {
        pair(-1, 1);
        pair(-2, numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X, 32));
        pair(-3, numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y, 32));
    } else if (algorithm == Algorithm::EdDSA) {
        QByteArray point(32, '\0');
        std::size_t size = 32;
        require(EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char*>(point.data()),
                                            &size) == 1,
                "say a public key");
        pair(-1, 6);
        pair(-2, point);
    } else {
        pair(-1, numberOf(key, OSSL_PKEY_PARAM_RSA_N, 256));
        pair(-2, numberOf(key, OSSL_PKEY_PARAM_RSA_E, 3));
    }
    out.endMap();
    return bytes;
}

QByteArray signedBy(const Key& key, Algorithm algorithm, const QByteArray& bytes)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const EVP_MD* digest = algorithm == Algorithm::EdDSA ? nullptr : EVP_sha256();
    require(EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key.get()) == 1, "begin to sign");
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    std::size_t size = 512;
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    require(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, data,
                           static_cast<std::size_t>(bytes.size())) == 1,
            "sign");
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

/// A manufacturer's certificate, in DER, that nobody has ever heard of.
QByteArray certificateOf(const Key& key)
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    X509_NAME* name = X509_get_subject_name(certificate.get());
    require(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                                       reinterpret_cast<const unsigned char*>("Software Key"), -1, -1,
                                       0) == 1,
            "name a certificate");
    require(X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
                X509_set_issuer_name(certificate.get(), name) == 1 &&
                X509_set_pubkey(certificate.get(), key.get()) == 1 &&
                X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 0) != nullptr &&
                X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3600) != nullptr &&
                X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0,
            "make a certificate");
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate.get(), &der);
    require(size > 0, "write a certificate");
    QByteArray bytes(reinterpret_cast<const char*>(der), size);
    OPENSSL_free(der);
    return bytes;
}

template<class Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray SoftwareKey::head(const QByteArray& bank_hash, quint8 more_flags)
{
    if (m_manner.counts)
        ++m_counter;
    const auto flags =
        static_cast<quint8>((m_manner.touched ? 0x01 : 0) | (m_manner.verified ? 0x04 : 0) | more_flags);
    return bank_hash + bigEndian(flags) + bigEndian(m_manner.counts ? m_counter : quint32(0));
}

QByteArray SoftwareKey::statementOver(const QByteArray& bytes, const Held& held) const
{
    QByteArray statement;
    QCborStreamWriter out(&statement);
    switch (m_manner.attestation) {
    case Attestation::None:
        out.startMap(0);
        break;
    case Attestation::Own:
        out.startMap(2);
        out.append("alg"_L1);
        out.append(static_cast<int>(held.algorithm));
        out.append("sig"_L1);
        out.append(signedBy(held.key, held.algorithm, bytes));
        break;
    case Attestation::Certificate: {
        const Key manufacturer = newKey(Algorithm::ES256);
        out.startMap(3);
        out.append("alg"_L1);
        out.append(static_cast<int>(Algorithm::ES256));
        out.append("sig"_L1);
        out.append(signedBy(manufacturer, Algorithm::ES256, bytes));
        out.append("x5c"_L1);
        out.startArray(1);
        out.append(certificateOf(manufacturer));
        out.endArray();
        break;
    }
    }
    out.endMap();
    return statement;
}

contract::KeyCredential SoftwareKey::makeOver(const QByteArray& client_data_hash, const QByteArray& bank)
{
    const Held held{random::bytes(32), sha256(bank), newKey(m_manner.algorithm), m_manner.algorithm};
    m_held.push_back(held);
    contract::KeyCredential made;
    made.format = m_manner.attestation == Attestation::None ? u"none"_s : u"packed"_s;
    made.authenticator_data.value = head(held.bank_hash, 0x40) + QByteArray(16, '\0') +
                                    bigEndian(static_cast<quint16>(held.id.size())) + held.id +
                                    coseOf(held.key, held.algorithm);
    made.statement.value = statementOver(made.authenticator_data.value + client_data_hash, held);
    return made;
}

std::optional<contract::KeyAssertion>
SoftwareKey::signOver(const QByteArray& client_data_hash, const QByteArray& bank,
                      const std::vector<contract::KeyCredentialId>& credentials)
{
    const auto held = std::ranges::find_if(m_held, [&](const Held& one) {
        return one.bank_hash == sha256(bank) &&
               std::ranges::find(credentials, contract::KeyCredentialId{one.id}) != credentials.end();
    });
    if (held == m_held.end())
        return std::nullopt;
    contract::KeyAssertion given;
    given.credential.value = held->id;
    given.authenticator_data.value = head(held->bank_hash, 0);
    given.signature.value =
        signedBy(held->key, held->algorithm, given.authenticator_data.value + client_data_hash);
    return given;
}

contract::KeyCredential SoftwareKey::make(const contract::KeyRequest& request)
{
    return makeOver(
        sha256(contract::keyClientData(contract::KeyCeremony::Create, request.challenge, request.bank)),
        request.bank.value.toUtf8());
}

std::optional<contract::KeyAssertion> SoftwareKey::sign(const contract::KeyChallenge& challenge)
{
    return signOver(
        sha256(contract::keyClientData(contract::KeyCeremony::Get, challenge.challenge, challenge.bank)),
        challenge.bank.value.toUtf8(), challenge.credentials);
}

bool SoftwareKey::holds(const QByteArray& credential) const
{
    return std::ranges::find(m_held, credential, &Held::id) != m_held.end();
}

QByteArray SoftwareKey::registered(const QByteArray& challenge, const QByteArray& bank_hash)
{
    const Held held{random::bytes(32), bank_hash, newKey(Algorithm::ES256), Algorithm::ES256};
    m_held.push_back(held);
    const QByteArray point = '\x04' + numberOf(held.key, OSSL_PKEY_PARAM_EC_PUB_X, 32) +
                             numberOf(held.key, OSSL_PKEY_PARAM_EC_PUB_Y, 32);
    const Key manufacturer = newKey(Algorithm::ES256);
    return '\x05' + point + bigEndian(static_cast<quint8>(held.id.size())) + held.id +
           certificateOf(manufacturer) +
           signedBy(manufacturer, Algorithm::ES256,
                    QByteArray(1, '\0') + bank_hash + challenge + held.id + point);
}

bool SoftwareKey::holds(const QByteArray& credential, const QByteArray& bank_hash) const
{
    const auto held = std::ranges::find(m_held, credential, &Held::id);
    return held != m_held.end() && held->bank_hash == bank_hash;
}

QByteArray SoftwareKey::authenticated(const QByteArray& challenge, const QByteArray& bank_hash,
                                      const QByteArray& credential)
{
    const auto held = std::ranges::find(m_held, credential, &Held::id);
    require(held != m_held.end() && held->bank_hash == bank_hash, "sign with a key that is not held");
    const QByteArray said = head(bank_hash, 0);
    // What it says begins after the hash, which whoever asked knows.
    return said.mid(bank_hash.size()) + signedBy(held->key, held->algorithm, said + challenge);
}

} // namespace florin::test
