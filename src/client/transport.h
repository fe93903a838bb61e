// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QByteArray>
#include <QObject>

namespace florin::client
{

/// The way frames go to the server and come from it: one connection after another. Knows nothing of calls.
/// Never waits; everything on the thread of this object. TlsTransport is the real one; a test may lose,
/// repeat and delay frames in one of its own.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins a new connection; what was there before is dropped without a signal.
    virtual void open() = 0;
    /// Drops the connection without a signal.
    virtual void close() = 0;
    /// Drops the connection because of something read from it, and tells lost().
    virtual void fail(const Problem& problem) = 0;
    /// A whole frame. Goes nowhere unless ready.
    virtual void send(const QByteArray& frame) = 0;

Q_SIGNALS:
    /// Frames may be sent: the server is the one that is trusted, and nobody else reads them.
    void ready();
    /// The body of one frame.
    void arrived(const QByteArray& body);
    /// The connection is gone, or never came to be: cannot_connect, offline, pin_changed, frame_too_large,
    /// malformed, certificate_needed, certificate_refused. Once an open().
    void lost(const florin::Problem& problem);
    /// Nobody has trusted this certificate yet; the connection has been dropped, lost() does not follow.
    void certificateUnknown(const QByteArray& fingerprint);
};

} // namespace florin::client
