// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/pending_call.h"
#include "contract/cbor.h"

#include <functional>

namespace florin::client
{

/// A call that a link makes for itself, with a callback in place of a future: it is told before anything
/// else happens on the connection. Destroyed without an answer, it tells nobody.
template<class Op>
class OwnCall final : public PendingCall
{
public:
    using Callback = std::function<void(const Result<typename Op::Reply>&)>;

    OwnCall(const Op& request, Callback callback)
        : PendingCall(Op::operation, contract::cbor::encode(request), {})
        , m_callback(std::move(callback))
    {
    }

    bool answer(QByteArrayView coded_reply) override
    {
        const auto reply =
            contract::cbor::decode<typename Op::Reply>(coded_reply, contract::Unknown::Ignored);
        if (reply)
            m_callback(reply);
        return reply.has_value();
    }
    void refuse(Problem problem) override { m_callback(florin::refuse(std::move(problem))); }
    void setPhase(CallPhase) override {}
    [[nodiscard]] bool isAbandoned() const override { return false; }

private:
    Callback m_callback;
};

} // namespace florin::client
