// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/gate/link.h"

#include "core/secret.h"

#include <QHostAddress>

#include <algorithm>

namespace florin::server
{
namespace
{

namespace frame = contract::frame;

/// For TLS and hello together.
constexpr qint64 handshake_limit_ms = 10'000;
/// Somebody may look at the log-in page for a while; the client connects again when this has passed.
constexpr qint64 log_in_limit_ms = 600'000;
/// What a client that is being cut off has to read its last frames.
constexpr qint64 goodbye_limit_ms = 10'000;
/// A client pings every fifteen seconds; one that has said nothing for this long is gone.
constexpr qint64 silence_limit_ms = 90'000;
constexpr int max_in_flight = 256;
/// A client that does not read what it is sent is cut off; it reloads when it comes back.
constexpr qint64 max_unsent_bytes = 8 * 1024 * 1024;
constexpr qint64 max_unsent_bytes_before_log_in = 256 * 1024;

bool is(const QByteArray& method, const contract::Operation& operation)
{
    return method == QByteArrayView(operation.name.data(), static_cast<qsizetype>(operation.name.size()));
}

} // namespace

Link::Link(LinkId id, Desk& desk, std::shared_ptr<Outbox> outbox, const Greeting& greeting)
    : m_id(id)
    , m_desk(desk)
    , m_outbox(std::move(outbox))
    , m_greeting(greeting)
{
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_state = State::Greeting;
        readFrames();
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &Link::readFrames);
    connect(&m_socket, &QSslSocket::disconnected, this, [this] { Q_EMIT closed(m_id); });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::SslHandshakeFailedError)
            noteRefusedHandshake();
        if (m_socket.state() == QAbstractSocket::UnconnectedState)
            Q_EMIT closed(m_id);
    });
}

Link::~Link()
{
    m_desk.hub().forget(m_id);
    m_socket.disconnect(this);
}

bool Link::begin(qintptr descriptor, const QSslConfiguration& tls, Strangers& strangers)
{
    if (!m_socket.setSocketDescriptor(descriptor))
        return false;
    m_stranger = strangers.enter(m_socket.peerAddress());
    if (!m_stranger)
        return false;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSslConfiguration(tls);
    // What the socket keeps for us is bounded by one frame; the rest waits in the kernel.
    m_socket.setReadBufferSize(frame::header_bytes + frame::max_body_bytes);
    auto nobody = std::make_shared<Caller>();
    nobody->peer = m_socket.peerAddress().toString();
    m_caller = std::move(nobody);
    m_since_begin.start();
    m_since_heard.start();
    m_socket.startServerEncryption();
    return true;
}

void Link::noteRefusedHandshake()
{
    m_desk.securityLog().write({.event = "tls_refused",
                                .peer = m_caller->peer,
                                .reason = m_socket.errorString(),
                                .is_routine = true});
}

void Link::readFrames()
{
    while (m_state == State::Greeting || m_state == State::Open) {
        if (m_expected_bytes == 0) {
            std::array<char, frame::header_bytes> header;
            if (m_socket.bytesAvailable() < frame::header_bytes)
                return;
            m_socket.read(header.data(), frame::header_bytes);
            const auto length = frame::bodyLength(header);
            if (!length) {
                refuseAndClose(0, length.error());
                return;
            }
            m_expected_bytes = *length;
        }
        if (m_socket.bytesAvailable() < m_expected_bytes)
            return;
        QByteArray body = m_socket.read(m_expected_bytes);
        m_expected_bytes = 0;
        m_since_heard.restart();
        take(body);
        wipe(body); // there may have been a password in it
    }
}

void Link::take(const QByteArray& body)
{
    const auto message = frame::parse(body);
    if (!message || message->id.value_or(0) == 0 || message->method.isEmpty()) {
        refuseAndClose(message && message->id ? *message->id : 0, ProblemCode::malformed);
        return;
    }
    handle(*message);
    flush();
}

void Link::handle(const frame::Message& message)
{
    if (m_state == State::Greeting)
        greet(message);
    else if (is(message.method, contract::Ping::operation))
        ping(message);
    else if (is(message.method, contract::Watch::operation))
        watch(message);
    else
        submit(message);
}

void Link::greet(const frame::Message& message)
{
    const auto hello = contract::cbor::decode<contract::Hello>(message.params, contract::Unknown::Ignored);
    if (!is(message.method, contract::Hello::operation) || !hello) {
        refuseAndClose(*message.id, ProblemCode::malformed);
        return;
    }
    if (std::ranges::find(hello->versions, frame::protocol_version) == hello->versions.end()) {
        refuseAndClose(*message.id, ProblemCode::wrong_version);
        return;
    }
    m_state = State::Open;
    m_device = hello->client.value;
    bind(m_caller);
    const contract::Hello::Reply reply{frame::protocol_version, m_greeting.server, m_greeting.bank,
                                       m_greeting.currency};
    send(frame::answer(*message.id, contract::cbor::encode(reply)));
}

void Link::ping(const frame::Message& message)
{
    const auto ping = contract::cbor::decode<contract::Ping>(message.params, contract::Unknown::Refused);
    if (!ping) {
        send(frame::refusal(*message.id, ping.error()));
        return;
    }
    const contract::Ping::Reply reply{ping->sent, m_desk.clock().now(), m_since_heard.nsecsElapsed() / 1000};
    send(frame::answer(*message.id, contract::cbor::encode(reply)));
}

void Link::watch(const frame::Message& message)
{
    const auto watch = contract::cbor::decode<contract::Watch>(message.params, contract::Unknown::Refused);
    const auto allowed = m_desk.permitted(contract::Watch::operation, *m_caller);
    if (!watch || !allowed) {
        send(frame::refusal(*message.id, allowed ? watch.error() : allowed.error()));
        return;
    }
    m_topics = watch->topics;
    watchTopics();
    send(frame::answer(*message.id, contract::cbor::encode(contract::Done{})));
}

void Link::watchTopics()
{
    m_desk.hub().watch(m_id, m_caller, m_topics,
                       [outbox = m_outbox, id = m_id, session = m_caller->session](const QByteArray& frame) {
                           outbox->post({id, frame, nullptr, session});
                       });
}

void Link::submit(const frame::Message& message)
{
    const qint64 id = *message.id;
    if (m_in_flight >= max_in_flight) {
        send(frame::refusal(id, ProblemCode::busy));
        return;
    }
    ++m_in_flight;
    m_desk.submit(message.method, message.params, Coding::Cbor, m_caller,
                  [outbox = m_outbox, link = m_id, id](Answer answer) {
                      QByteArray bytes = answer.reply ? frame::answer(id, *answer.reply)
                                                      : frame::refusal(id, answer.reply.error());
                      if (answer.reply && answer.may_hold_secrets)
                          wipe(*answer.reply);
                      outbox->post({link, std::move(bytes), std::move(answer.bind), nullptr});
                  });
}

void Link::refuseAndClose(qint64 id, const Problem& problem)
{
    // Without a request's number there is nobody to answer; 0 tells the client that the connection itself is
    // meant.
    send(frame::refusal(id, problem));
    close();
}

void Link::bind(const CallerPtr& caller)
{
    // What the one before watched is not the next one's business.
    const bool same_person = caller->isLoggedIn() && caller->user == m_caller->user;
    m_desk.hub().forget(m_id);
    auto here = std::make_shared<Caller>(*caller);
    here->device = m_device;
    m_caller = std::move(here);
    if (m_caller->isLoggedIn())
        m_stranger.reset();
    if (!same_person)
        m_topics.clear();
    else if (!m_topics.empty())
        watchTopics();
}

void Link::deliver(const Delivery& delivery)
{
    if (!delivery.session) {
        --m_in_flight;
        m_since_heard.restart(); // who waited for an answer could not be expected to say anything
        if (delivery.bind)
            bind(delivery.bind);
    } else if (delivery.session != m_caller->session || !delivery.session->isAlive(m_desk.clock().now())) {
        return; // an event for somebody who is not logged in here any more
    } else if (!m_desk.roles()->requireOpen(m_caller->role, m_desk.clock().now())) {
        return; // nor is anything told outside of working hours
    }
    send(delivery.frame);
    m_out_is_secret = m_out_is_secret || delivery.bind != nullptr;
}

void Link::send(const QByteArray& frame)
{
    m_out += frame;
}

void Link::flush()
{
    if (m_out.isEmpty())
        return;
    if (m_state == State::Handshake || m_socket.state() != QAbstractSocket::ConnectedState) {
        m_out.clear();
        return;
    }
    if (std::exchange(m_out_is_secret, false)) {
        m_socket.write(m_out.constData(), m_out.size());
        wipe(m_out);
    } else {
        m_socket.write(m_out);
        m_out.clear();
    }
    const qint64 limit = m_caller->isLoggedIn() ? max_unsent_bytes : max_unsent_bytes_before_log_in;
    if (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > limit)
        m_socket.abort();
}

void Link::checkTimeouts()
{
    const bool is_new = m_state == State::Handshake || m_state == State::Greeting;
    const bool slow_handshake = is_new && m_since_begin.elapsed() > handshake_limit_ms;
    const bool unread_goodbye = m_state == State::Closing && m_since_closing.elapsed() > goodbye_limit_ms;
    const bool never_logged_in = !m_caller->isLoggedIn() && m_since_begin.elapsed() > log_in_limit_ms;
    const bool silent = m_since_heard.elapsed() > silence_limit_ms;
    if (slow_handshake || unread_goodbye)
        m_socket.abort();
    else if (m_state == State::Open && m_in_flight == 0 && (never_logged_in || silent))
        close();
}

void Link::close()
{
    flush();
    m_state = State::Closing;
    m_since_closing.start();
    m_socket.disconnectFromHost();
}

} // namespace florin::server
