// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/gate/tls_policy.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>

namespace florin::server
{
namespace
{

/// RFC 9325, 4.2: ephemeral key exchange and authenticated encryption only.
bool isModern(const QSslCipher& cipher)
{
    const QString name = cipher.name();
    const bool authenticated = name.contains(u"GCM") || name.contains(u"CHACHA20");
    if (name.startsWith(u"TLS_"))
        return authenticated;
    return authenticated && (name.startsWith(u"ECDHE-ECDSA-") || name.startsWith(u"ECDHE-RSA-"));
}

QList<QSslCipher> modernCiphers()
{
    QList<QSslCipher> ciphers = QSslConfiguration::supportedCiphers();
    ciphers.removeIf([](const QSslCipher& cipher) { return !isModern(cipher); });
    return ciphers;
}

tl::unexpected<Problem> unreadable(const QString& file, const QString& reason)
{
    return refuse(
        {ProblemCode::file_unreadable, {{QStringLiteral("file"), file}, {QStringLiteral("reason"), reason}}});
}

} // namespace

Result<void> applyTlsPolicy(const TlsPolicy& policy, QSslConfiguration& configuration)
{
    configuration.setProtocol(policy.allows_1_2 ? QSsl::TlsV1_2OrLater : QSsl::TlsV1_3OrLater);
    configuration.setCiphers(modernCiphers());
    if (policy.client_ca.isEmpty()) {
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients prove themselves by logging in
        configuration.setCaCertificates({});
        return {};
    }
    QFile file(policy.client_ca);
    if (!file.open(QFile::ReadOnly))
        return unreadable(policy.client_ca, file.errorString());
    const auto authorities = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    if (authorities.isEmpty())
        return unreadable(policy.client_ca, QStringLiteral("it holds no certificate in PEM form"));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Within the hand-shake, so that who is refused is told why by an alert, not by a line that goes dead.
    configuration.setMissingCertificateIsFatal(true);
    configuration.setHandshakeMustInterruptOnError(true);
    configuration.setCaCertificates(authorities);
    return {};
}

} // namespace florin::server
