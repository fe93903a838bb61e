// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/server_address.h"
#include "core/problem.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <optional>

namespace florin::client
{

/// What a machine proves itself with to a server that lets only known machines in.
struct ClientIdentity {
    QList<QSslCertificate> chain; ///< the machine's own first
    QSslKey key;
    /// No other is shown it: it says which machine this is. None: whichever is connected to.
    std::optional<ServerAddress> server = {};

    [[nodiscard]] bool isEmpty() const { return chain.isEmpty(); }
    [[nodiscard]] bool isFor(const ServerAddress& address) const
    {
        return !isEmpty() && (!server || *server == address);
    }
    /// Both in PEM form; no names: nothing is shown. The key is the certificate's, not locked, and its
    /// owner's alone to read; else file_unreadable{file, reason}.
    [[nodiscard]] static Result<ClientIdentity> read(const QString& certificate_file,
                                                     const QString& key_file);
};

} // namespace florin::client
