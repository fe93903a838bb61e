// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/frame.h"
#include "contract/operation.h"
#include "server/desk/audience.h"
#include "server/desk/caller.h"

#include <QByteArray>

#include <functional>
#include <mutex>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace florin::server
{

/// Brings events to those who watch. Thread-safe.
class Hub
{
public:
    using SubscriberId = quint64;
    /// Takes a whole frame; called from any thread, must not block.
    using Deliver = std::function<void(const QByteArray& frame)>;

    /// Begins, or replaces, what `id` watches. With no topics it is forgotten.
    void watch(SubscriberId id, CallerPtr caller, const std::vector<contract::Topic>& topics,
               Deliver deliver);
    void forget(SubscriberId id);

    template<contract::IsEvent E>
    void publish(const E& event, const Audience& audience)
    {
        publish(E::event, contract::cbor::encode(event), audience);
    }
    void publish(const contract::Event& event, const QByteArray& coded, const Audience& audience);

    /// Whether anybody would be told: what nobody watches need not be looked up.
    [[nodiscard]] bool isWatched(contract::Topic topic) const;
    [[nodiscard]] bool isWatchedBankWide(contract::Topic topic, contract::Permission permission) const;
    [[nodiscard]] bool isWatchedBy(contract::Topic topic, CustomerId customer) const;

private:
    struct Subscriber {
        CallerPtr caller;
        unsigned topics = 0; ///< a bit each
        Deliver deliver;
    };
    using Group = std::unordered_set<SubscriberId>;

    [[nodiscard]] static unsigned bit(contract::Topic topic) { return 1U << static_cast<unsigned>(topic); }
    void remove(SubscriberId id);
    [[nodiscard]] std::vector<Deliver> receivers(const contract::Event& event,
                                                 const Audience& audience) const;

    mutable std::mutex m_mutex;
    std::unordered_map<SubscriberId, Subscriber> m_subscribers;
    std::unordered_map<CustomerId, Group> m_by_customer;
    std::unordered_map<UserId, Group> m_by_user;
    Group m_staff;
};

} // namespace florin::server
