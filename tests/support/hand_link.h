// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"

namespace florin::client
{

/// A link that a test delivers by hand: requests pile up, and the test answers them late, in another order,
/// or never. Header only; the test links Florin::Client.
///
///   HandLink link;                                  // logged in as a customer when logIn() was called
///   controller.start();
///   QCOMPARE(link.count<contract::ShowAccount>(), 1);
///   const auto request = link.request<contract::ShowAccount>();   // the oldest unanswered one, decoded
///   link.answer<contract::ShowAccount>(summary);                  // answers the oldest unanswered one
class HandLink final : public Link
{
public:
    using Link::Link;
    ~HandLink() override
    {
        m_going = true;
        m_calls.clear(); // who still waits is told `cancelled`, and may ask again: see send()
    }

    /// As if a log-in had just succeeded.
    void logIn(contract::Role role, const QString& name = QStringLiteral("asha"))
    {
        beginSession({.user = UserId{1},
                      .name = name,
                      .display_name = name,
                      .role = role,
                      .stage = contract::LogInStage::complete,
                      .token = Secret::fromText(QStringLiteral("token")),
                      .grants = contract::grantsOf(role)});
    }
    /// As if the server had ended the session.
    void loseSession() { endSession(Problem(ProblemCode::session_ended)); }
    void becomeState(LinkState state, std::chrono::milliseconds retry_in = {}) { setState(state, retry_in); }
    void measure(const Quality& quality) { setQuality(quality); }
    /// As if a lost connection had come back.
    void restore()
    {
        setState(LinkState::LoggedIn);
        Q_EMIT restored();
    }

    /// How many calls of `Op` wait for an answer.
    template<contract::IsOperation Op>
    [[nodiscard]] int count() const
    {
        int found = 0;
        for (const auto& call : m_calls)
            found += call->name() == Op::operation.name ? 1 : 0;
        return found;
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_calls.size()); }

    /// The request of the `nth` unanswered call of `Op`, oldest first. There must be one.
    template<contract::IsOperation Op>
    [[nodiscard]] Op request(int nth = 0) const
    {
        const auto& call = m_calls[find(Op::operation.name, nth)];
        return *contract::cbor::decode<Op>(call->params(), contract::Unknown::Refused);
    }
    /// Answers the `nth` unanswered call of `Op`. There must be one.
    template<contract::IsOperation Op>
    void answer(const typename Op::Reply& reply, int nth = 0)
    {
        const auto call = take(Op::operation.name, nth);
        call->answer(contract::cbor::encode(reply));
    }
    template<contract::IsOperation Op>
    void refuse(Problem problem, int nth = 0)
    {
        take(Op::operation.name, nth)->refuse(std::move(problem));
    }
    /// As if the connection had been lost with the call under way.
    template<contract::IsOperation Op>
    void findOut(int nth = 0)
    {
        m_calls[find(Op::operation.name, nth)]->setPhase(CallPhase::FindingOut);
    }
    template<contract::IsEvent E>
    void tell(const E& event)
    {
        Q_EMIT eventArrived(QByteArray(E::event.name.data(), static_cast<qsizetype>(E::event.name.size())),
                            contract::cbor::encode(event));
    }

protected:
    void send(std::unique_ptr<PendingCall> call) override
    {
        if (m_going)
            call->refuse(ProblemCode::cancelled);
        else
            m_calls.push_back(std::move(call));
    }

private:
    [[nodiscard]] std::size_t find(std::string_view name, int nth) const
    {
        for (std::size_t i = 0; i < m_calls.size(); ++i) {
            if (m_calls[i]->name() == name && nth-- == 0)
                return i;
        }
        qFatal("no unanswered call of %.*s", static_cast<int>(name.size()), name.data());
    }
    std::unique_ptr<PendingCall> take(std::string_view name, int nth)
    {
        const auto at = static_cast<std::ptrdiff_t>(find(name, nth));
        auto call = std::move(m_calls[static_cast<std::size_t>(at)]);
        m_calls.erase(m_calls.begin() + at);
        return call;
    }

    std::vector<std::unique_ptr<PendingCall>> m_calls;
    bool m_going = false;
};

} // namespace florin::client
