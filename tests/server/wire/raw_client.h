// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/frame.h"

#include <QSslSocket>

#include <optional>

namespace florin::test
{

/// A client that can misbehave: it sends any bytes over a real TLS connection. Blocks; the server's own
/// threads answer.
class RawClient
{
public:
    /// `from`: the address it comes from; all of 127.0.0.0/8 is this machine.
    explicit RawClient(quint16 port, const QString& from = {});

    [[nodiscard]] bool connectAndGreet();
    [[nodiscard]] bool connectOnly();
    void sendBytes(const QByteArray& bytes);
    /// The next frame's body; nothing when the server closes first.
    [[nodiscard]] std::optional<QByteArray> receive();
    /// What the server said to the next frame: "done", a problem's name, or "closed".
    [[nodiscard]] QByteArray outcome();
    [[nodiscard]] bool isClosedByServer();

private:
    [[nodiscard]] bool waitForBytes(qint64 count);

    const quint16 m_port;
    const QString m_from;
    QSslSocket m_socket;
};

} // namespace florin::test
