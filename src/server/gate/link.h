// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/frame.h"
#include "contract/system.h"
#include "server/desk/desk.h"
#include "server/gate/outbox.h"
#include "server/gate/strangers.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QSslSocket>

#include <memory>

namespace florin::server
{

/// What a server says of itself in the first answer.
struct Greeting {
    QString server;
    QString bank;
    Currency currency;
};

/// One client's connection: TLS, frames, time-outs, whom it speaks for. Lives on a gate thread.
class Link final : public QObject
{
    Q_OBJECT

public:
    Link(LinkId id, Desk& desk, std::shared_ptr<Outbox> outbox, const Greeting& greeting);
    ~Link() override;

    /// Takes the accepted socket over and begins the hand-shake. False when the descriptor is no good, or too
    /// many from that address have not logged in.
    [[nodiscard]] bool begin(qintptr descriptor, const QSslConfiguration& tls, Strangers& strangers);
    /// Sends what another thread made; flush() puts it on the wire.
    void deliver(const Delivery& delivery);
    void flush();
    /// Closes when a time-out has passed; called about once a second.
    void checkTimeouts();
    /// Sends what is waiting, then closes.
    void close();

    [[nodiscard]] LinkId id() const { return m_id; }

Q_SIGNALS:
    void closed(florin::server::LinkId id);

private:
    enum class State { Handshake, Greeting, Open, Closing };

    void noteRefusedHandshake();
    void readFrames();
    void take(const QByteArray& body);
    void handle(const contract::frame::Message& message);
    void greet(const contract::frame::Message& message);
    void ping(const contract::frame::Message& message);
    void watch(const contract::frame::Message& message);
    void watchTopics();
    void submit(const contract::frame::Message& message);
    void refuseAndClose(qint64 id, const Problem& problem);
    void bind(const CallerPtr& caller);
    void send(const QByteArray& frame);

    const LinkId m_id;
    Desk& m_desk;
    const std::shared_ptr<Outbox> m_outbox;
    const Greeting& m_greeting;
    QSslSocket m_socket;
    State m_state = State::Handshake;
    QElapsedTimer m_since_begin;
    QElapsedTimer m_since_heard; ///< or since an answer that it waited for
    QElapsedTimer m_since_closing;
    CallerPtr m_caller;
    QString m_device;                             ///< what the client said it is
    std::unique_ptr<Strangers::Place> m_stranger; ///< until the first log-in
    quint32 m_expected_bytes = 0; ///< of the frame being read; 0 while its header is not there
    int m_in_flight = 0;
    std::vector<contract::Topic> m_topics; ///< what is watched
    QByteArray m_out;
    bool m_out_is_secret = false; ///< the token of a session is in it
};

} // namespace florin::server
