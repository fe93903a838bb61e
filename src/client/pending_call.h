// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/operation.h"
#include "core/problem.h"
#include "core/secret.h"
#include "core/uuid.h"

#include <QByteArray>

#include <string_view>

namespace florin::client
{

/// How far a call has got. Also the progress value of its future.
enum class CallPhase {
    Asked = 0,      ///< waits for its turn, or for its answer
    FindingOut = 1, ///< the first answer never came: asked again with the same key, the truth is on its way
};

/// A call on its way: what to send, and whom to tell. Without types, so that a link needs no templates.
/// Belongs to the link from send() on; on the link's thread. Told once and no more: a second answer is
/// dropped. Destroyed without an answer, it tells its caller ProblemCode::cancelled.
class PendingCall
{
public:
    PendingCall(const contract::Operation& operation, QByteArray params, const IdempotencyKey& key)
        : m_operation(operation)
        , m_params(std::move(params))
        , m_key(key)
    {
    }
    PendingCall(const PendingCall&) = delete;
    PendingCall& operator=(const PendingCall&) = delete;
    /// There may have been a password in it.
    virtual ~PendingCall() { wipe(m_params); }

    [[nodiscard]] std::string_view name() const { return m_operation.name; }
    [[nodiscard]] contract::Effect effect() const { return m_operation.effect; }
    /// CBOR of the request, the key in it. The same bytes on every try.
    [[nodiscard]] const QByteArray& params() const { return m_params; }
    /// Null for reads and for what signs.
    [[nodiscard]] const IdempotencyKey& key() const { return m_key; }

    /// The coded reply. False when it does not decode: the caller has then been told `malformed`, and
    /// the other side does not speak the protocol.
    virtual bool answer(QByteArrayView coded_reply) = 0;
    virtual void refuse(Problem problem) = 0;
    virtual void setPhase(CallPhase phase) = 0;
    /// The caller cancelled its future: no answer is wanted. A write that was sent may have happened.
    [[nodiscard]] virtual bool isAbandoned() const = 0;

private:
    contract::Operation m_operation;
    QByteArray m_params;
    IdempotencyKey m_key;
};

} // namespace florin::client
