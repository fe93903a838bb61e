// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection_options.h"
#include "client/link.h"

#include <memory>

class QSslSocket;

namespace florin::client
{

/// The link over TLS 1.3. Driven by the event loop of its thread; nothing here waits.
///
///   Connection bank(options);
///   connect(&bank, &Connection::certificateUnknown, ...);   // ask the person, then decideCertificate()
///   bank.open();
///   bank.call(contract::LogIn{name, password}).then(...);   // may be asked at once: goes out after hello
///
/// Calls asked while (re)connecting wait; those of a logged-in user until the session is taken up again.
/// When the session cannot be taken up (it was idle for too long), they end with session_ended; a write
/// among them may have happened, and asking again with its key after log-in tells.
class Connection final : public Link
{
    Q_OBJECT

public:
    explicit Connection(ConnectionOptions options, QObject* parent = nullptr);
    ~Connection() override;

    /// Begins to connect, and keeps the connection up from then on. Nothing happens when it is up already.
    void open();
    /// Ends the connection; what waits is refused as offline. The session goes too, unless log-out was asked
    /// before the server forgets it by itself.
    void close();
    /// Tries at once instead of after retryIn().
    void retryNow();
    /// The answer to certificateUnknown: true remembers it and connects.
    void decideCertificate(bool trusted);

    [[nodiscard]] const ConnectionOptions& options() const;

Q_SIGNALS:
    /// The server shows a certificate that nobody has trusted yet. Not one byte has been sent; the link is
    /// offline until decideCertificate(). `fingerprint` is grouped for reading.
    void certificateUnknown(const QString& server, const QString& fingerprint);

protected:
    void send(std::unique_ptr<PendingCall> call) override;

private:
    class Engine;
    friend class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace florin::client
