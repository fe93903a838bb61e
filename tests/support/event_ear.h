// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/hub.h"

#include <mutex>
#include <vector>

namespace florin::test
{

/// Somebody who watches: hears what a connection of theirs would be sent. What a write announces has been
/// heard by the time the write is answered.
class EventEar
{
public:
    EventEar(server::Hub& hub, const server::CallerPtr& caller, const std::vector<contract::Topic>& topics)
        : m_hub(hub)
        , m_id(nextId())
    {
        m_hub.watch(m_id, caller, topics, [this](const QByteArray& frame) {
            const std::scoped_lock lock(m_mutex);
            m_frames.push_back(frame);
        });
    }
    EventEar(const EventEar&) = delete;
    EventEar& operator=(const EventEar&) = delete;
    ~EventEar() { m_hub.forget(m_id); }

    /// The events of one kind since the last time, in order; those of other kinds are forgotten.
    template<contract::IsEvent E>
    [[nodiscard]] std::vector<E> take()
    {
        std::vector<E> heard;
        for (const QByteArray& frame : takeFrames()) {
            const QByteArrayView body = QByteArrayView(frame).sliced(contract::frame::header_bytes);
            const auto message = contract::frame::parse(body);
            if (message && message->method == QByteArrayView(E::event.name.data(), E::event.name.size()))
                heard.push_back(*contract::cbor::decode<E>(message->params, contract::Unknown::Refused));
        }
        return heard;
    }
    [[nodiscard]] std::size_t takeCount() { return takeFrames().size(); }

private:
    static server::Hub::SubscriberId nextId()
    {
        static std::atomic<server::Hub::SubscriberId> last = 0;
        return ++last;
    }
    std::vector<QByteArray> takeFrames()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_frames, {});
    }

    server::Hub& m_hub;
    server::Hub::SubscriberId m_id;
    std::mutex m_mutex;
    std::vector<QByteArray> m_frames;
};

} // namespace florin::test
