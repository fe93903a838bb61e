// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/client_identity.h"

#include "core/secret.h"

#include <QFile>
#include <QScopeGuard>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace florin::client
{
namespace
{

tl::unexpected<Problem> unreadable(const QString& file, const QString& reason)
{
    return refuse(
        {ProblemCode::file_unreadable, {{QStringLiteral("file"), file}, {QStringLiteral("reason"), reason}}});
}

/// Whoever can read the key can pass for this machine.
bool isOpenToOthers(const QString& file)
{
#ifdef Q_OS_WIN
    Q_UNUSED(file)
    return false; // the folder's access list decides there
#else
    return QFile::permissions(file).testAnyFlags(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                                 QFile::WriteOther);
#endif
}

/// As it stands in the key's certificate; empty where that cannot be said.
QByteArray publicHalf(const QByteArray& key_text)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> text(
        BIO_new_mem_buf(key_text.constData(), static_cast<int>(key_text.size())), &BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(text.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    unsigned char* der = nullptr;
    const int size = key ? i2d_PUBKEY(key.get(), &der) : 0;
    QByteArray half(reinterpret_cast<const char*>(der), std::max(size, 0));
    OPENSSL_free(der);
    return half;
}

Result<QSslKey> readKey(const QString& path, const QSslKey& public_key)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return unreadable(path, file.errorString());
    if (isOpenToOthers(path))
        return unreadable(path,
                          QStringLiteral("others on this computer can read or change it; chmod 600 it"));
    QByteArray text = file.readAll();
    const auto wiped = qScopeGuard([&text] { wipe(text); });
    if (text.contains("ENCRYPTED"))
        return unreadable(path, QStringLiteral("it is locked with a passphrase, for which Florin does not "
                                               "ask; openssl pkey makes a copy without one"));
    QSslKey key(text, public_key.algorithm());
    if (key.isNull())
        return unreadable(path, QStringLiteral("it holds no private key of the certificate's kind"));
    if (publicHalf(text) != public_key.toDer())
        return unreadable(path, QStringLiteral("it does not belong to the certificate"));
    return key;
}

} // namespace

Result<ClientIdentity> ClientIdentity::read(const QString& certificate_file, const QString& key_file)
{
    ClientIdentity identity;
    if (certificate_file.isEmpty() && key_file.isEmpty())
        return identity;
    if (key_file.isEmpty())
        return unreadable(certificate_file, QStringLiteral("its key is not given"));
    if (certificate_file.isEmpty())
        return unreadable(key_file, QStringLiteral("the certificate it belongs to is not given"));
    identity.chain = QSslCertificate::fromPath(certificate_file);
    if (identity.chain.isEmpty())
        return unreadable(certificate_file, QStringLiteral("it holds no certificate in PEM form"));
    const auto key = readKey(key_file, identity.chain.first().publicKey());
    if (!key)
        return refuse(key.error());
    identity.key = *key;
    return identity;
}

} // namespace florin::client
