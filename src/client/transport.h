// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection_options.h"

#include <QObject>
#include <QSslSocket>

namespace florin::client
{

/// One socket after another: TLS 1.3 to the server, its certificate checked before a byte is sent, frames in
/// and out. Knows nothing of calls. Never waits; everything on the thread of this object.
class Transport final : public QObject
{
    Q_OBJECT

public:
    /// `options` must outlive it.
    explicit Transport(const ConnectionOptions& options, QObject* parent = nullptr);
    ~Transport() override;

    /// Begins a new connection; what was there before is dropped without a signal.
    void open();
    /// Drops the connection without a signal.
    void close();
    /// Drops the connection because of something read from it, and tells lost().
    void fail(const Problem& problem);
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// A whole frame. Only when ready.
    void send(const QByteArray& frame);

Q_SIGNALS:
    /// Encrypted, and the certificate is a trusted one.
    void ready();
    /// The body of one frame.
    void arrived(const QByteArray& body);
    /// The connection is gone, or never came to be: cannot_connect, offline, pin_changed, frame_too_large,
    /// malformed. Once an open().
    void lost(const florin::Problem& problem);
    /// Nobody has trusted this certificate yet; the connection has been dropped, lost() does not follow.
    void certificateUnknown(const QByteArray& fingerprint);

private:
    enum class Trust { Known, Unknown };

    void dropSocket();
    void onEncrypted();
    void onBroken();
    void readFrames();
    [[nodiscard]] QSslConfiguration tlsConfiguration() const;
    [[nodiscard]] Result<Trust> trustOf(const QSslCertificate& certificate) const;

    const ConnectionOptions& m_options;
    QSslSocket* m_socket = nullptr;
    bool m_ready = false;
};

} // namespace florin::client
