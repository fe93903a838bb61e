// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"

#include <QSslConfiguration>
#include <QString>

namespace florin::server
{

/// What a server proves itself with: a certificate, which clients may see and pin, and a private key (EC
/// P-256), which lies beside it sealed by a passphrase that follows from the bank's master key.
struct TlsFiles {
    QString certificate; ///< PEM
    QString private_key; ///< PEM, encrypted PKCS #8

    [[nodiscard]] static TlsFiles in(const QString& data_directory);
};

/// Makes a self-signed certificate for this machine's name and loopback, good for ten years. file_unwritable.
[[nodiscard]] Result<void> createTlsIdentity(const TlsFiles& files, const Secret& master_key);
/// TLS 1.3 only. file_unreadable when either part is missing, damaged, sealed by another key,
/// or when they do not belong together: a server that cannot prove itself does not start.
[[nodiscard]] Result<QSslConfiguration> loadTlsIdentity(const TlsFiles& files, const Secret& master_key);

} // namespace florin::server
