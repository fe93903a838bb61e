// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection_options.h"
#include "client/transport.h"

#include <QSslSocket>

namespace florin::client
{

/// One socket after another: TLS 1.3 to the server, its certificate checked before a byte is sent, frames in
/// and out.
class TlsTransport final : public Transport
{
    Q_OBJECT

public:
    /// `options` must outlive it.
    explicit TlsTransport(const ConnectionOptions& options, QObject* parent = nullptr);
    ~TlsTransport() override;

    void open() override;
    void close() override;
    void fail(const Problem& problem) override;
    void send(const QByteArray& frame) override;

private:
    enum class Trust { Known, Unknown };

    void dropSocket();
    void onEncrypted();
    void onBroken();
    void readFrames();
    /// The server says that it does not want what this machine shows of itself.
    void onAlert(QSsl::AlertType alert);
    [[nodiscard]] QSslConfiguration tlsConfiguration() const;
    [[nodiscard]] Result<Trust> trustOf(const QSslCertificate& certificate) const;

    const ConnectionOptions& m_options;
    QSslSocket* m_socket = nullptr;
    std::optional<Problem> m_unwanted; ///< what the server said before it hung up
    bool m_ready = false;
};

} // namespace florin::client
