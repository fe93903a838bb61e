// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"
#include "server/gate/tls_policy.h"

#include <QSslConfiguration>
#include <QString>

namespace florin::server
{

/// What a server proves itself with: a certificate, which clients may see and pin, with those that lead to
/// its authority if it has one; and its private key, sealed by a passphrase that follows from the bank's
/// master key.
struct TlsFiles {
    QString certificate; ///< PEM
    QString private_key; ///< PEM, encrypted PKCS #8

    [[nodiscard]] static TlsFiles in(const QString& data_directory);
};

/// Makes a self-signed certificate for this machine's name and loopback, good for ten years. file_unwritable.
[[nodiscard]] Result<void> createTlsIdentity(const TlsFiles& files, const Secret& master_key);
/// What to prove oneself with, and the policy. The key may lie there sealed, as createTlsIdentity leaves it,
/// or as it is (EC or RSA), as an authority's tools do; then nobody else may be able to read it.
/// file_unreadable when either part is missing, damaged, sealed by another key, when they do not belong
/// together, or when the certificate's time is over: a server that cannot prove itself does not start.
[[nodiscard]] Result<QSslConfiguration> loadTlsIdentity(const TlsFiles& files, const Secret& master_key,
                                                        const TlsPolicy& policy = {});

} // namespace florin::server
