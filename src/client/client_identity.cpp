// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/client_identity.h"

#include "core/secret.h"

#include <QFile>

namespace florin::client
{
namespace
{

tl::unexpected<Problem> unreadable(const QString& file, const QString& reason)
{
    return refuse(
        {ProblemCode::file_unreadable, {{QStringLiteral("file"), file}, {QStringLiteral("reason"), reason}}});
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
    QFile file(key_file);
    if (!file.open(QFile::ReadOnly))
        return unreadable(key_file, file.errorString());
    QByteArray text = file.readAll();
    identity.key = QSslKey(text, identity.chain.first().publicKey().algorithm());
    wipe(text);
    if (identity.key.isNull())
        return unreadable(key_file, QStringLiteral("it holds no private key of the certificate's kind"));
    return identity;
}

} // namespace florin::client
