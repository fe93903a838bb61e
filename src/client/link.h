// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/pending_call.h"
#include "client/quality.h"
#include "contract/cbor.h"
#include "contract/identity.h"
#include "contract/second_factor.h"
#include "contract/security_keys.h"
#include "contract/system.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace florin::client
{

enum class LinkState {
    Offline,      ///< not connected, and not trying to
    Connecting,   ///< for the first time, or because somebody asked
    Connected,    ///< hello done; nobody is logged in
    LoggedIn,     ///< calls go through
    Reconnecting, ///< the connection was lost; the next try comes in retryIn(), at zero it is under way
};

/// The way to the bank, as controllers see it: calls as futures, events as callbacks, a state to show.
/// client::Connection is the real one; a test delivers by hand.
///
/// Thread: everything, callbacks and continuations included, on the thread of this object. Give
/// `.then(context, ...)` a context object, so that nothing runs after its receiver is gone.
///
/// What a caller meets:
///  - A call's future always ends with one Result, unless the caller cancels it. It never throws.
///  - Late: the answer counts whenever it comes before the call was given up (`timed_out`). A page that has
///    moved on drops what it no longer wants by a token of its own, or cancels the future.
///  - Repeated: the second answer to a call is dropped. An event may come twice: treat it as "look again".
///  - Reordered: answers come in any order. Events about one account carry `last_entry`; an older one than
///    what is shown is out of date.
///  - Missing: reads and writes are asked again, writes with the same key, so that a write never happens
///    twice; meanwhile the future's progress value is CallPhase::FindingOut. What signs (log-in, passwords)
///    is not asked again by itself: `offline` or `timed_out`. Events that were missed do not come again:
///    `restored` says to load afresh.
///  - Errors beside the server's own: offline, timed_out, busy (too many calls at once), cancelled (the link
///    was destroyed), session_ended, malformed, cannot_connect, pin_changed, wrong_version.
class Link : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// link->call(contract::ShowAccount{number}).then(this, [this](Result<AccountSummary> reply) { ... });
    /// A null key in a request that has one is filled with a fresh one; set it yourself to be able to ask
    /// again later.
    template<contract::IsOperation Op>
    [[nodiscard]] QFuture<Result<typename Op::Reply>> call(Op request);

    /// link->on<contract::AccountChanged>(this, [this](const contract::AccountChanged& changed) { ... });
    /// Comes only for topics that are watched. One that does not decode is passed over.
    template<contract::IsEvent E, class Callback>
    QMetaObject::Connection on(const QObject* context, Callback callback);

    /// The topics wanted from now on, in place of those before; asked for again after every log-in and
    /// reconnect.
    void watch(std::vector<contract::Topic> topics);

    [[nodiscard]] LinkState state() const { return m_state; }
    /// From the last stateChanged to the next try; zero while trying and when not reconnecting.
    [[nodiscard]] std::chrono::milliseconds retryIn() const { return m_retry_in; }
    /// Who is logged in. Kept while reconnecting.
    [[nodiscard]] const std::optional<contract::LoggedIn>& session() const { return m_session; }
    /// What the server said of itself in its hello; absent before the first.
    [[nodiscard]] const std::optional<contract::Hello::Reply>& server() const { return m_server; }
    [[nodiscard]] const Quality& quality() const { return m_quality; }
    /// Writes whose outcome is being found out.
    [[nodiscard]] int findingOut() const { return m_finding_out; }

Q_SIGNALS:
    /// Also while reconnecting, when retryIn() is set anew.
    void stateChanged(florin::client::LinkState state);
    void qualityChanged(const florin::client::Quality& quality);
    /// Why there is no connection: cannot_connect, offline, pin_changed, wrong_version, malformed,
    /// certificate_needed, certificate_refused.
    void troubled(const florin::Problem& problem);
    /// The server ended the session (idle too long, password changed elsewhere): show the log-in again.
    /// Not after one's own log-out.
    void sessionEnded(const florin::Problem& problem);
    /// Back after a lost connection, logged in and watching again: what is shown may be out of date.
    void restored();
    void findingOutChanged(int calls);
    /// An event as it came; on() is the usual way to it.
    void eventArrived(const QByteArray& name, const QByteArray& coded);

protected:
    /// Takes the call over. May answer at once.
    virtual void send(std::unique_ptr<PendingCall> call) = 0;

    void setState(LinkState state, std::chrono::milliseconds retry_in = {});
    void setServer(const contract::Hello::Reply& server) { m_server = server; }
    void setQuality(const Quality& quality);
    void setFindingOut(int calls);
    /// Somebody is logged in, anew or again. Asks for the topics.
    void beginSession(const contract::LoggedIn& session);
    /// The session is over; with a problem, not by the user's own will.
    void endSession(const std::optional<Problem>& why);
    [[nodiscard]] const std::vector<contract::Topic>& topics() const { return m_topics; }

private:
    template<class Op>
    friend class TypedCall;
    /// What the link itself learns from answers: log-ins, log-outs, the end of a session.
    template<class Op>
    void learn(const Result<typename Op::Reply>& result);
    void askForTopics();

    LinkState m_state = LinkState::Offline;
    std::chrono::milliseconds m_retry_in{};
    std::optional<contract::LoggedIn> m_session;
    std::optional<contract::Hello::Reply> m_server;
    std::vector<contract::Topic> m_topics;
    Quality m_quality;
    int m_finding_out = 0;
};

} // namespace florin::client

#include "client/typed_call.h"
