// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The templates of client/link.h; include that.
#include "client/link.h"

#include <QPointer>
#include <QPromise>

namespace florin::client
{

/// A call with its types: decodes the answer into the caller's future.
template<class Op>
class TypedCall final : public PendingCall
{
public:
    using Reply = typename Op::Reply;

    TypedCall(Link* link, QByteArray params, const IdempotencyKey& key)
        : PendingCall(Op::operation, std::move(params), key)
        , m_link(link)
    {
        m_promise.setProgressRange(static_cast<int>(CallPhase::Asked),
                                   static_cast<int>(CallPhase::FindingOut));
        m_promise.start();
    }
    ~TypedCall() override { finish(florin::refuse(ProblemCode::cancelled)); }

    [[nodiscard]] QFuture<Result<Reply>> future() { return m_promise.future(); }

    bool answer(QByteArrayView coded_reply) override
    {
        auto reply = contract::cbor::decode<Reply>(coded_reply, contract::Unknown::Ignored);
        const bool understood = reply.has_value();
        if (understood)
            finish(std::move(reply));
        else
            finish(florin::refuse(ProblemCode::malformed));
        return understood;
    }
    void refuse(Problem problem) override { finish(florin::refuse(std::move(problem))); }
    void setPhase(CallPhase phase) override { m_promise.setProgressValue(static_cast<int>(phase)); }
    [[nodiscard]] bool isAbandoned() const override { return m_promise.isCanceled(); }

private:
    void finish(Result<Reply> result)
    {
        if (m_finished)
            return;
        m_finished = true;
        if (m_link)
            m_link->template learn<Op>(result);
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    QPointer<Link> m_link;
    QPromise<Result<Reply>> m_promise;
    bool m_finished = false;
};

template<contract::IsOperation Op>
QFuture<Result<typename Op::Reply>> Link::call(Op request)
{
    IdempotencyKey key;
    if constexpr (contract::HasKey<Op>) {
        if (request.key.isNull())
            request.key = Uuid::create(SystemClock().now());
        key = request.key;
    }
    auto typed = std::make_unique<TypedCall<Op>>(this, contract::cbor::encode(request), key);
    auto future = typed->future();
    send(std::move(typed));
    return future;
}

template<contract::IsEvent E, class Callback>
QMetaObject::Connection Link::on(const QObject* context, Callback callback)
{
    return connect(this, &Link::eventArrived, context,
                   [callback = std::move(callback)](const QByteArray& name, const QByteArray& coded) {
                       if (std::string_view(name.constData(), static_cast<std::size_t>(name.size())) !=
                           E::event.name)
                           return;
                       if (const auto event = contract::cbor::decode<E>(coded, contract::Unknown::Ignored))
                           callback(*event);
                   });
}

template<class Op>
void Link::learn(const Result<typename Op::Reply>& result)
{
    if (!result) {
        const ProblemCode code = result.error().code;
        if (code == ProblemCode::session_ended || code == ProblemCode::not_logged_in)
            endSession(result.error());
    } else if constexpr (std::is_same_v<typename Op::Reply, contract::LoggedIn>) {
        beginSession(*result);
    } else if constexpr (std::is_same_v<Op, contract::ConfirmAuthenticator> ||
                         std::is_same_v<Op, contract::ConfirmSecurityKey> ||
                         std::is_same_v<Op, contract::ConfirmSmsCodes>) {
        beginSession(result->session);
    } else if constexpr (std::is_same_v<typename Op::Reply, contract::FactorsLeft>) {
        if (m_session) {
            m_session->has_second_factor = result->has_second_factor;
            m_session->has_security_key = result->has_security_key;
            m_session->has_sms_codes = result->has_sms_codes;
        }
    } else if constexpr (std::is_same_v<Op, contract::LogOut>) {
        endSession(std::nullopt);
    } else if constexpr (std::is_same_v<Op, contract::ChangePassword>) {
        if (m_session)
            m_session->stage = result->stage;
    }
}

} // namespace florin::client
