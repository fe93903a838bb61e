// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/gate/tls_identity.h"
#include "server/jobs/backups.h"
#include "server/server.h"

#include <QCommandLineParser>

#include <optional>

namespace florin::server
{

/// What `florind serve` is told.
struct ServeOptions {
    ServerOptions listen;
    BackupSchedule backups;
    TlsFiles tls_files;
    TlsPolicy tls;
    StaffNames names = StaffNames::Hidden;
    LockLimits locks;
    QString security_log; ///< empty: stderr
    SmsGateway sms;
    SmsLimits sms_limits;
};

void addServeOptions(QCommandLineParser& parser);
/// Nothing, and a word on stderr, when it makes no sense.
[[nodiscard]] std::optional<ServeOptions> serveOptions(const QCommandLineParser& parser,
                                                       const QString& directory);

} // namespace florin::server
