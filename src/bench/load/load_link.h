// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection_options.h"
#include "contract/frame.h"
#include "core/secret.h"

#include <QByteArray>
#include <QSslSocket>

#include <functional>

namespace florin::bench
{

/// One logged-in connection that makes load, as lean as it can be while it says exactly what any client says:
/// it shares the processors with the server it measures. No retries, no deadlines: what is lost is counted.
/// On one thread.
class LoadLink final : public QObject
{
    Q_OBJECT

public:
    struct Target {
        client::ServerAddress server;
        QSslCertificate certificate; ///< the server must show exactly this one
        QString user;
        Secret password;
    };
    /// An answer to one of the requests sent: its number, and a problem or none.
    using Answered = std::function<void(qint64 id, const std::optional<Problem>& problem)>;

    LoadLink(Target target, Answered answered);
    ~LoadLink() override;

    /// Connects, greets and logs in; then ready() or failed().
    void open();
    void close();
    /// Queues a request; flush() puts all that is queued on the wire at once. Numbers begin at first_id.
    void queue(qint64 id, std::string_view method, QByteArrayView coded_params);
    void flush();

    static constexpr qint64 first_id = 16;
    /// So many of a run open beside one another: a log-in costs the server a password check.
    static constexpr std::size_t opening_at_once = 8;

Q_SIGNALS:
    void ready();
    /// Could not connect or log in.
    void failed(const florin::Problem& problem);
    /// The connection stood and is gone.
    void lost();

private:
    void greet();
    void readFrames();
    void take(const contract::frame::Message& message);
    void onBroken();
    void fail(const Problem& problem);

    const Target m_target;
    const Answered m_answered;
    QSslSocket m_socket;
    QByteArray m_in;
    QByteArray m_out;
    bool m_logged_in = false;
    bool m_over = false;
};

} // namespace florin::bench
