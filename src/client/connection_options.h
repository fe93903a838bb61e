// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/client_identity.h"
#include "client/pin_store.h"
#include "client/server_address.h"

#include <QSslCertificate>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace florin::client
{

/// When a connection that failed is tried again by itself. When it is not, what waits is refused.
enum class Reconnect {
    Always,
    OnceConnected, ///< not before it has stood once: for scripts, which still find out what became of a write
    Never,
};

/// What a program calls itself to the server, with the device it runs on, as far as that is known:
/// "florin 0.1.0, Debian GNU/Linux 12, counter-3". The bank keeps it beside what staff do.
[[nodiscard]] QString clientName(const QString& program);

struct ConnectionOptions {
    ServerAddress server;
    QString client_name = clientName(QStringLiteral("florin " FLORIN_VERSION));
    /// Given: the server must show exactly this certificate, or one this has signed for its host; pins are
    /// then not looked at.
    std::optional<QSslCertificate> trusted;
    /// Where first trust is remembered; without one, only `trusted` is accepted.
    std::shared_ptr<PinStore> pins;
    /// Shown to the server when it asks for one, and the identity is for it.
    ClientIdentity identity;
    Reconnect reconnect = Reconnect::Always;
    std::chrono::milliseconds connect_time_out{10'000}; ///< TCP, TLS and hello together
    std::chrono::milliseconds answer_time_out{15'000};  ///< after which a call is asked again
    std::chrono::milliseconds give_up_after{60'000};    ///< after which it ends with timed_out
    std::chrono::milliseconds first_retry{500};         ///< doubles from try to try, with chance in it
    std::chrono::milliseconds longest_retry{30'000};
    std::chrono::milliseconds ping_every{15'000}; ///< of silence
    int max_calls = 256;                          ///< waiting and in flight; more are refused as busy
};

} // namespace florin::client
