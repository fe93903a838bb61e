// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/gate/tls_identity.h"

#include "core/derived_key.h"
#include "core/file_problem.h"
#include "core/random.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHostInfo>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace florin::server
{
namespace
{

template<auto Free>
struct Deleter {
    template<class T>
    void operator()(T* object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;

constexpr long seconds_a_day = 24L * 60 * 60;

/// 32 hexadecimal digits that only the holder of the master key can make again.
QByteArray passphraseFrom(const Secret& master_key)
{
    const Secret key = derivedKey(master_key, "FlorTLS1");
    return QByteArray::fromRawData(key.view().data(), key.view().size()).toHex();
}

QByteArray textOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

bool addExtension(X509* certificate, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509* certificate)
{
    QByteArray serial = random::bytes(16);
    serial[0] = static_cast<char>(serial[0] & 0x7f); // positive (RFC 5280, 4.1.2.2)
    using Number = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
    const Number number(BN_bin2bn(reinterpret_cast<const unsigned char*>(serial.constData()), 16, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

Certificate selfSigned(EVP_PKEY* key)
{
    Certificate certificate(X509_new());
    if (!certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 ||
        !setSerial(certificate.get()))
        return nullptr;
    // A day back, for clients whose clock is behind.
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -seconds_a_day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 3650 * seconds_a_day);
    X509_NAME* name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>("Florin server"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    QByteArray names = "DNS:localhost,IP:127.0.0.1,IP:::1";
    const QByteArray host = QHostInfo::localHostName().toLatin1();
    if (!host.isEmpty() && host != "localhost")
        names += ",DNS:" + host;
    const bool good = X509_set_pubkey(certificate.get(), key) == 1 &&
                      addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature") &&
                      addExtension(certificate.get(), NID_ext_key_usage, "serverAuth") &&
                      addExtension(certificate.get(), NID_subject_alt_name, names) &&
                      X509_sign(certificate.get(), key, EVP_sha256()) != 0;
    return good ? std::move(certificate) : nullptr;
}

Problem cannotWrite(const QString& path, const QString& reason)
{
    return fileProblem(ProblemCode::file_unwritable, path, reason);
}

Problem cannotRead(const QString& path, const QString& reason)
{
    return fileProblem(ProblemCode::file_unreadable, path, reason);
}

Result<void> writeFile(const QString& path, const QByteArray& text, QFile::Permissions permissions)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(permissions) ||
        file.write(text) != text.size() || !file.commit())
        return refuse(cannotWrite(path, file.errorString()));
    return {};
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return refuse(cannotRead(path, file.errorString()));
    return file.readAll();
}

/// SubjectPublicKeyInfo of a sealed private key; empty when it does not open.
QByteArray publicHalf(const QByteArray& key_text, const Secret& master_key)
{
    QByteArray passphrase = passphraseFrom(master_key);
    const Bio bio(BIO_new_mem_buf(key_text.constData(), static_cast<int>(key_text.size())));
    // Without a callback OpenSSL takes the last argument for the passphrase, ended by a zero.
    const Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, passphrase.data()));
    wipe(passphrase);
    unsigned char* der = nullptr;
    const int size = key ? i2d_PUBKEY(key.get(), &der) : 0;
    QByteArray result(reinterpret_cast<const char*>(der), std::max(size, 0));
    OPENSSL_free(der);
    return result;
}

/// The server's own first. Its time must not be over.
Result<QList<QSslCertificate>> certificatesIn(const QString& path)
{
    const auto text = readFile(path);
    if (!text)
        return refuse(text.error());
    const auto chain = QSslCertificate::fromData(*text, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return refuse(cannotRead(path, QStringLiteral("it is not a certificate")));
    if (chain.first().expiryDate() < QDateTime::currentDateTimeUtc())
        return refuse(cannotRead(path, QStringLiteral("the certificate's time is over")));
    return chain;
}

/// Null when it does not open.
QSslKey privateKey(const QByteArray& text, QSsl::KeyAlgorithm algorithm, const Secret& master_key)
{
    QByteArray passphrase = passphraseFrom(master_key);
    const QSslKey key(text, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
    wipe(passphrase);
    return key;
}

} // namespace

TlsFiles TlsFiles::in(const QString& data_directory)
{
    const QDir folder(data_directory);
    return {folder.filePath(QStringLiteral("tls/certificate.pem")),
            folder.filePath(QStringLiteral("tls/key.pem"))};
}

Result<void> createTlsIdentity(const TlsFiles& files, const Secret& master_key)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? selfSigned(key.get()) : nullptr;
    const Bio certificate_text(BIO_new(BIO_s_mem()));
    const Bio key_text(BIO_new(BIO_s_mem()));
    if (!certificate || PEM_write_bio_X509(certificate_text.get(), certificate.get()) != 1)
        return refuse(cannotWrite(files.certificate, QStringLiteral("OpenSSL could not make a certificate")));
    QByteArray passphrase = passphraseFrom(master_key);
    const int sealed =
        PEM_write_bio_PKCS8PrivateKey(key_text.get(), key.get(), EVP_aes_256_cbc(), passphrase.constData(),
                                      static_cast<int>(passphrase.size()), nullptr, nullptr);
    wipe(passphrase);
    if (sealed != 1)
        return refuse(cannotWrite(files.private_key, QStringLiteral("OpenSSL could not seal the key")));
    if (!QDir().mkpath(QFileInfo(files.certificate).path()))
        return refuse(
            cannotWrite(QFileInfo(files.certificate).path(), QStringLiteral("the folder cannot be made")));
    if (auto written =
            writeFile(files.private_key, textOf(key_text.get()), QFile::ReadOwner | QFile::WriteOwner);
        !written)
        return written;
    return writeFile(files.certificate, textOf(certificate_text.get()),
                     QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
}

Result<QSslConfiguration> loadTlsIdentity(const TlsFiles& files, const Secret& master_key,
                                          const TlsPolicy& policy)
{
    const auto chain = certificatesIn(files.certificate);
    if (!chain)
        return refuse(chain.error());
    auto key_text = readFile(files.private_key);
    if (!key_text)
        return refuse(key_text.error());
    const bool sealed = key_text->contains("ENCRYPTED");
    const QSslKey key = privateKey(*key_text, chain->first().publicKey().algorithm(), master_key);
    const bool fits = chain->first().publicKey().toDer() == publicHalf(*key_text, master_key);
    wipe(*key_text);
    if (key.isNull())
        return refuse(
            cannotRead(files.private_key, QStringLiteral("it is damaged, or sealed by another key")));
    // The public half stands in the certificate: if it is another key's, every hand-shake would fail.
    if (!fits)
        return refuse(cannotRead(files.private_key, QStringLiteral("it does not belong to the certificate")));
    if (!sealed && QFile::permissions(files.private_key).testAnyFlags(QFile::ReadGroup | QFile::ReadOther))
        return refuse(
            cannotRead(files.private_key, QStringLiteral("others can read it, and it is not sealed")));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(*chain);
    configuration.setPrivateKey(key);
    if (auto applied = applyTlsPolicy(policy, configuration); !applied)
        return refuse(applied.error());
    return configuration;
}

} // namespace florin::server
