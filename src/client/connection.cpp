// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/connection.h"

#include "client/backoff.h"
#include "client/call_table.h"
#include "client/key_bank.h"
#include "client/own_call.h"
#include "client/quality_meter.h"
#include "client/surroundings.h"

#include <QPointer>

#include <algorithm>

namespace florin::client
{
namespace
{

using namespace std::chrono_literals;

/// Two pings in a row without an answer: the way is dead, whatever TCP still believes.
constexpr int max_pings_lost = 2;
/// More than a frame holds beside its params.
constexpr qint64 envelope_bytes = 256;
constexpr qint64 max_params_bytes = contract::frame::max_body_bytes - envelope_bytes;

/// Trying again by itself would not help, or would be wrong.
bool isFinal(ProblemCode code)
{
    return code == ProblemCode::pin_changed || code == ProblemCode::wrong_version ||
           code == ProblemCode::file_unreadable || code == ProblemCode::certificate_needed ||
           code == ProblemCode::certificate_refused;
}

} // namespace

Connection::Connection(ConnectionOptions options, QObject* parent)
    : Connection(std::move(options), realSurroundings(), parent)
{
}

Connection::Connection(ConnectionOptions options, std::unique_ptr<Surroundings> surroundings, QObject* parent)
    : Link(parent)
    , m_options(std::move(options))
    , m_surroundings(std::move(surroundings))
    , m_backoff(std::make_unique<Backoff>(m_options.first_retry, m_options.longest_retry,
                                          [this](qint64 most) { return m_surroundings->chance(most); }))
    , m_calls(std::make_unique<CallTable>(m_options))
    , m_meter(std::make_unique<QualityMeter>())
    , m_transport(m_surroundings->transport(m_options))
    , m_connect_alarm(m_surroundings->alarm([this] {
        m_transport->fail({ProblemCode::cannot_connect,
                           {{QStringLiteral("reason"), QStringLiteral("it does not answer in time")}}});
    }))
    , m_retry_alarm(m_surroundings->alarm([this] { connectNow(); }))
    , m_watch_alarm(m_surroundings->alarm([this] { checkTimes(); }))
    , m_ping_alarm(m_surroundings->alarm([this] { ping(); }))
{
    connect(m_transport.get(), &Transport::ready, this, &Connection::onTransportReady);
    connect(m_transport.get(), &Transport::arrived, this, &Connection::onArrived);
    connect(m_transport.get(), &Transport::lost, this, &Connection::onLost);
    connect(m_transport.get(), &Transport::certificateUnknown, this, &Connection::onUnknownCertificate);
}

Connection::~Connection()
{
    m_going = true;
    m_transport->disconnect(this);
    for (const auto& call : m_calls->takeAll())
        call->refuse(ProblemCode::cancelled);
}

void Connection::open()
{
    if (state() != LinkState::Offline)
        return;
    setState(LinkState::Connecting);
    connectNow();
}

void Connection::close()
{
    const QPointer<Connection> self = this;
    stop(ProblemCode::offline);
    if (self)
        endSession(std::nullopt);
}

void Connection::retryNow()
{
    if (m_retry_alarm->isSet())
        connectNow();
    else if (m_undecided.isEmpty())
        open(); // what stopped it may be mended
}

void Connection::connectNow()
{
    m_retry_alarm->stop();
    m_undecided.clear();
    m_connect_alarm->setOnce(m_options.connect_time_out);
    m_transport->open();
    if (state() == LinkState::Reconnecting)
        setState(LinkState::Reconnecting);
}

void Connection::onUnknownCertificate(const QByteArray& fingerprint)
{
    m_connect_alarm->stop();
    m_undecided = fingerprint;
    setState(LinkState::Offline);
    Q_EMIT certificateUnknown(m_options.server.toText(), fingerprintText(fingerprint));
}

void Connection::decideCertificate(bool trusted)
{
    if (m_undecided.isEmpty())
        return;
    const QByteArray fingerprint = std::exchange(m_undecided, {});
    if (!trusted)
        return refuseAll({ProblemCode::cannot_connect,
                          {{QStringLiteral("reason"), QStringLiteral("its certificate is not trusted")}}});
    if (const auto kept = m_options.pins->remember(m_options.server.toText(), fingerprint); !kept) {
        const QPointer<Connection> self = this;
        refuseAll(kept.error());
        if (self)
            Q_EMIT troubled(kept.error());
        return;
    }
    open();
}

// --- the first words on a connection ---

template<class Op>
void Connection::askForLink(const Op& request,
                            std::function<void(const Result<typename Op::Reply>&)> callback)
{
    const auto due = m_calls->addPassing(std::make_unique<OwnCall<Op>>(request, std::move(callback)),
                                         m_surroundings->now());
    transmit(due.id, *due.call);
    noteCalls();
}

void Connection::onTransportReady()
{
    contract::Hello hello;
    hello.versions = {contract::frame::protocol_version};
    hello.client = m_options.client_name;
    askForLink(hello, [this](const auto& reply) { onHello(reply); });
}

void Connection::onHello(const Result<contract::Hello::Reply>& reply)
{
    if (!reply)
        return m_transport->fail(reply.error());
    if (reply->version != contract::frame::protocol_version)
        return m_transport->fail(ProblemCode::wrong_version);
    setServer(*reply);
    if (!session())
        return becomeReady();
    askForLink(contract::Resume{session()->token}, [this](const auto& resumed) { onResumed(resumed); });
}

void Connection::onResumed(const Result<contract::LoggedIn>& reply)
{
    if (reply) {
        m_ready = true;
        const QPointer<Connection> self = this;
        beginSession(*reply);
        if (!self)
            return;
        becomeReady();
        if (self && m_ready)
            Q_EMIT restored();
        return;
    }
    const ProblemCode code = reply.error().code;
    if (code == ProblemCode::busy || code == ProblemCode::throttled || code == ProblemCode::unavailable ||
        code == ProblemCode::timed_out)
        return m_transport->fail(reply.error());
    const QPointer<Connection> self = this;
    refuseAll(ProblemCode::session_ended);
    if (!self)
        return;
    endSession(Problem(ProblemCode::session_ended));
    if (self)
        becomeReady();
}

void Connection::becomeReady()
{
    m_connect_alarm->stop();
    m_backoff->reset();
    m_pings_lost = 0;
    m_ready = true;
    const QPointer<Connection> self = this;
    setState(session() ? LinkState::LoggedIn : LinkState::Connected);
    if (!self || !m_ready)
        return;
    flush();
    ping();
    m_ping_alarm->setEvery(m_options.ping_every);
}

// --- calls ---

void Connection::send(std::unique_ptr<PendingCall> call)
{
    if (m_going)
        return call->refuse(ProblemCode::cancelled);
    if (state() == LinkState::Offline && m_undecided.isEmpty())
        return call->refuse(ProblemCode::offline);
    if (m_calls->isFull())
        return call->refuse(ProblemCode::busy);
    if (call->params().size() > max_params_bytes)
        return call->refuse({ProblemCode::frame_too_large, {{QStringLiteral("limit"), max_params_bytes}}});
    m_calls->add(std::move(call), m_surroundings->now());
    if (m_ready)
        flush();
    noteCalls();
}

void Connection::flush()
{
    for (const auto& due : m_calls->sendWaiting(m_surroundings->now()))
        transmit(due.id, *due.call);
}

void Connection::transmit(qint64 id, const PendingCall& call)
{
    QByteArray frame = contract::frame::request(id, call.name(), call.params());
    m_transport->send(frame);
    if (call.effect() == contract::Effect::Signs)
        wipe(frame); // a password is in it, or the token of a session
}

void Connection::noteCalls()
{
    if (m_calls->isEmpty())
        m_watch_alarm->stop();
    else if (!m_watch_alarm->isSet())
        m_watch_alarm->setEvery(std::clamp(m_options.answer_time_out / 10, 10ms, 250ms));
    setFindingOut(m_calls->findingOut());
}

void Connection::checkTimes()
{
    auto outcome = m_calls->passTime(m_surroundings->now(), m_ready);
    for (const auto& due : outcome.due)
        transmit(due.id, *due.call);
    noteCalls();
    // Last: who is told may do anything, this object's end included.
    for (const auto& call : outcome.given_up)
        call->refuse(ProblemCode::timed_out);
}

void Connection::refuseAll(const Problem& problem)
{
    const auto all = m_calls->takeAll();
    noteCalls();
    for (const auto& call : all)
        call->refuse(problem);
}

void Connection::onArrived(const QByteArray& body)
{
    const auto message = contract::frame::parse(body);
    if (!message)
        return m_transport->fail(message.error());
    if (message->id == 0 && message->error)
        return m_transport->fail(*message->error); // the connection itself was refused
    if (message->id)
        onAnswer(*message->id, message->result, message->error);
    else if (!message->method.isEmpty())
        Q_EMIT eventArrived(message->method, message->params.toByteArray());
    else
        m_transport->fail(ProblemCode::malformed);
}

void Connection::onAnswer(qint64 id, QByteArrayView result, const std::optional<Problem>& error)
{
    if (!m_calls->wasGiven(id) || (!error && result.isEmpty()))
        return m_transport->fail(ProblemCode::malformed);
    const auto call = error ? m_calls->takeRefused(id, error->code) : m_calls->take(id);
    if (!call)
        return; // the second answer, too late, or not the last word
    const auto wrong = error ? error : keyBankProblem(call->name(), result, m_options);
    const QPointer<Connection> self = this;
    const bool understood = wrong ? (call->refuse(*wrong), true) : call->answer(result);
    if (!self)
        return;
    noteCalls();
    if (!understood)
        m_transport->fail(ProblemCode::malformed);
}

// --- the end of a connection, and the way back ---

void Connection::onLost(const Problem& problem)
{
    const bool was_up = m_ready;
    m_ready = false;
    m_connect_alarm->stop();
    m_ping_alarm->stop();
    const QPointer<Connection> self = this;
    if (isFinal(problem.code) || !triesAgain()) {
        stop(problem);
    } else {
        reconnectLater();
        const auto given_up = m_calls->loseConnection();
        noteCalls();
        for (const auto& call : given_up)
            call->refuse(was_up ? Problem(ProblemCode::offline) : problem);
    }
    if (self)
        Q_EMIT troubled(problem);
}

bool Connection::triesAgain() const
{
    switch (m_options.reconnect) {
    case Reconnect::Always:
        return true;
    case Reconnect::OnceConnected:
        return server().has_value();
    case Reconnect::Never:
        break;
    }
    return false;
}

void Connection::stop(const Problem& problem)
{
    m_ready = false;
    m_undecided.clear();
    for (Alarm* alarm : {m_connect_alarm.get(), m_retry_alarm.get(), m_ping_alarm.get()})
        alarm->stop();
    m_transport->close();
    const QPointer<Connection> self = this;
    setState(LinkState::Offline);
    if (self)
        refuseAll(problem);
}

void Connection::reconnectLater()
{
    const auto wait = m_backoff->next();
    m_retry_alarm->setOnce(wait);
    setState(LinkState::Reconnecting, wait);
}

// --- how good the way is ---

void Connection::ping()
{
    const Time sent = m_surroundings->now();
    askForLink(contract::Ping{SystemClock().now()},
               [this, sent](const auto& reply) { onPong(reply.has_value(), sent); });
}

void Connection::onPong(bool answered, Time sent)
{
    if (!m_ready)
        return; // it went down with its connection
    if (answered) {
        m_pings_lost = 0;
        const std::chrono::duration<double, std::milli> round_trip = m_surroundings->now() - sent;
        m_meter->addAnswered(round_trip.count());
    } else {
        ++m_pings_lost;
        m_meter->addLost();
    }
    const QPointer<Connection> self = this;
    setQuality(m_meter->quality());
    if (self && m_pings_lost >= max_pings_lost)
        m_transport->fail(ProblemCode::offline);
}

} // namespace florin::client
