// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection_options.h"
#include "client/link.h"

#include <chrono>
#include <functional>
#include <memory>

namespace florin::client
{

class Alarm;
class Backoff;
class CallTable;
class QualityMeter;
class Surroundings;
class Transport;

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
    /// In other surroundings than the real ones: for tests.
    Connection(ConnectionOptions options, std::unique_ptr<Surroundings> surroundings,
               QObject* parent = nullptr);
    ~Connection() override;

    /// Begins to connect, and keeps the connection up from then on. Nothing happens when it is up already.
    void open();
    /// Ends the connection and forgets the session; what waits is refused as offline.
    void close();
    /// Tries at once instead of after retryIn(), and once more where it had given up.
    void retryNow();
    /// The answer to certificateUnknown: true remembers it and connects.
    void decideCertificate(bool trusted);

    [[nodiscard]] const ConnectionOptions& options() const { return m_options; }

Q_SIGNALS:
    /// The server shows a certificate that nobody has trusted yet. Not one byte has been sent; the link is
    /// offline, and calls wait, until decideCertificate(). `fingerprint` is grouped for reading.
    void certificateUnknown(const QString& server, const QString& fingerprint);

protected:
    void send(std::unique_ptr<PendingCall> call) override;

private:
    using Time = std::chrono::steady_clock::time_point;

    void connectNow();
    void onTransportReady();
    void onLost(const Problem& problem);
    void onUnknownCertificate(const QByteArray& fingerprint);
    void onHello(const Result<contract::Hello::Reply>& reply);
    void onResumed(const Result<contract::LoggedIn>& reply);
    void becomeReady();

    void onArrived(const QByteArray& body);
    void onAnswer(qint64 id, QByteArrayView result, const std::optional<Problem>& error);

    [[nodiscard]] bool triesAgain() const;
    void stop(const Problem& problem);
    void reconnectLater();
    void refuseAll(const Problem& problem);
    void flush();
    void transmit(qint64 id, const PendingCall& call);
    template<class Op>
    void askForLink(const Op& request, std::function<void(const Result<typename Op::Reply>&)> callback);
    void checkTimes();
    void ping();
    void onPong(bool answered, Time sent);
    void noteCalls();

    ConnectionOptions m_options;
    std::unique_ptr<Surroundings> m_surroundings;
    std::unique_ptr<Backoff> m_backoff;
    std::unique_ptr<CallTable> m_calls;
    std::unique_ptr<QualityMeter> m_meter;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Alarm> m_connect_alarm; ///< until hello is done
    std::unique_ptr<Alarm> m_retry_alarm;
    std::unique_ptr<Alarm> m_watch_alarm; ///< looks after overdue calls, while there are calls
    std::unique_ptr<Alarm> m_ping_alarm;
    QByteArray m_undecided; ///< fingerprint that a person is being asked about
    int m_pings_lost = 0;   ///< one after another
    bool m_ready = false;   ///< calls may go out: hello is done, and the session taken up if there was one
    bool m_going = false;   ///< this object is being destroyed
};

} // namespace florin::client
