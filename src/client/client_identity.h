// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace florin::client
{

/// What a machine proves itself with to a server that lets only known machines in.
struct ClientIdentity {
    QList<QSslCertificate> chain; ///< the machine's own first
    QSslKey key;

    [[nodiscard]] bool isEmpty() const { return chain.isEmpty(); }
    /// Both in PEM form; no names: nothing is shown. file_unreadable{file, reason}.
    [[nodiscard]] static Result<ClientIdentity> read(const QString& certificate_file,
                                                     const QString& key_file);
};

} // namespace florin::client
