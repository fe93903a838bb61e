// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace florin::client
{

/// A fresh key and the certificate it has signed for itself, for "localhost" and 127.0.0.1.
struct TestIdentity {
    QSslKey key;
    QSslCertificate certificate;

    [[nodiscard]] static TestIdentity create();
};

} // namespace florin::client
