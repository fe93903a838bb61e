// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QSslConfiguration>
#include <QString>

namespace florin::server
{

/// With whom, and how, the native door speaks at all.
struct TlsPolicy {
    /// For clients that know no TLS 1.3: 1.2 with forward secrecy and authenticated encryption alone.
    bool allows_1_2 = false;
    /// PEM. Given: only clients with a certificate that one of these has signed get through the hand-shake.
    QString client_ca;
};

/// file_unreadable{file, reason} for a file of authorities that holds none.
[[nodiscard]] Result<void> applyTlsPolicy(const TlsPolicy& policy, QSslConfiguration& configuration);

} // namespace florin::server
