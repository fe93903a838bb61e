// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/server_door.h"

#include "contract/frame.h"
#include "contract/system.h"

#include <future>

namespace florin::simulation
{
namespace frame = contract::frame;

QByteArray ServerDoor::answer(const QByteArray& body)
{
    const auto message = frame::parse(body);
    if (!message || message->id.value_or(0) <= 0)
        return frame::refusal(0, ProblemCode::malformed);
    if (message->method == "system.hello")
        return greet(*message);
    if (message->method == "system.ping")
        return ping(*message);
    return submit(*message);
}

QByteArray ServerDoor::refuseBusy(const QByteArray& body)
{
    const auto message = frame::parse(body);
    return frame::refusal(message && message->id ? *message->id : 0, ProblemCode::busy);
}

QByteArray ServerDoor::greet(const frame::Message& message) const
{
    const contract::Hello::Reply reply{frame::protocol_version, QStringLiteral("simulated"),
                                       QStringLiteral("Nexa Bank"), Currency()};
    return frame::answer(*message.id, contract::cbor::encode(reply));
}

QByteArray ServerDoor::ping(const frame::Message& message) const
{
    const contract::Ping::Reply reply{m_desk.clock().now(), m_desk.clock().now(), 0};
    return frame::answer(*message.id, contract::cbor::encode(reply));
}

QByteArray ServerDoor::submit(const frame::Message& message)
{
    // Shared, so that it outlives the call that sets it.
    const auto promise = std::make_shared<std::promise<server::Answer>>();
    auto answered = promise->get_future();
    m_desk.submit(message.method, message.params, server::Coding::Cbor, m_caller,
                  [promise](server::Answer answer) { promise->set_value(std::move(answer)); });
    const server::Answer answer = answered.get();
    if (answer.bind)
        m_caller = answer.bind;
    return answer.reply ? frame::answer(*message.id, *answer.reply)
                        : frame::refusal(*message.id, answer.reply.error());
}

} // namespace florin::simulation
