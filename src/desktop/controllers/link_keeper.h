// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection_options.h"
#include "core/problem.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace florin::client
{
class Connection;
class Link;
} // namespace florin::client

namespace florin::desktop
{

/// Holds a window's way to a bank: which server, whether its certificate is trusted. A test keeps a link that
/// is delivered by hand.
class LinkKeeper : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// To `server` from now on; link() may be another one afterwards. The same again tries again.
    virtual void connectTo(const client::ServerAddress& server) = 0;
    /// Null before the first connectTo(), and after moveAside().
    [[nodiscard]] virtual client::Link* link() const = 0;
    virtual void close() = 0;
    /// For somebody else from now on: link() is null until the next connectTo(), which makes another one.
    /// What was asked over the old one may still be answered, for so long; then it is closed and gone.
    virtual void moveAside(std::chrono::milliseconds patience) = 0;
    virtual void retryNow() = 0;
    /// The answer to certificateUnknown().
    virtual void decideCertificate(bool trusted) = 0;

Q_SIGNALS:
    /// `fingerprint` is grouped for reading aloud. Nothing has been sent to the server yet.
    void certificateUnknown(const QString& server, const QString& fingerprint);
    void troubled(const florin::Problem& problem);
};

/// The real one, over TLS.
class ConnectionKeeper final : public LinkKeeper
{
    Q_OBJECT
public:
    /// The server in `options` does not count.
    explicit ConnectionKeeper(client::ConnectionOptions options, QObject* parent = nullptr);
    ~ConnectionKeeper() override;

    void connectTo(const client::ServerAddress& server) override;
    [[nodiscard]] client::Link* link() const override;
    void close() override;
    void moveAside(std::chrono::milliseconds patience) override;
    void retryNow() override;
    void decideCertificate(bool trusted) override;

private:
    client::ConnectionOptions m_options;
    std::unique_ptr<client::Connection> m_connection;
};

} // namespace florin::desktop
