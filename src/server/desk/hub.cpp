// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/hub.h"

namespace florin::server
{

void Hub::watch(SubscriberId id, CallerPtr caller, const std::vector<contract::Topic>& topics,
                Deliver deliver)
{
    const std::scoped_lock lock(m_mutex);
    remove(id);
    if (topics.empty())
        return;
    unsigned bits = 0;
    for (const contract::Topic topic : topics)
        bits |= bit(topic);
    m_by_user[caller->user].insert(id);
    if (caller->customer)
        m_by_customer[*caller->customer].insert(id);
    if (contract::isStaff(caller->role))
        m_staff.insert(id);
    m_subscribers.emplace(id, Subscriber{std::move(caller), bits, std::move(deliver)});
}

void Hub::forget(SubscriberId id)
{
    const std::scoped_lock lock(m_mutex);
    remove(id);
}

void Hub::remove(SubscriberId id)
{
    const auto found = m_subscribers.find(id);
    if (found == m_subscribers.end())
        return;
    const auto leave = [id](auto& groups, auto key) {
        const auto group = groups.find(key);
        if (group == groups.end())
            return;
        group->second.erase(id);
        if (group->second.empty())
            groups.erase(group);
    };
    leave(m_by_user, found->second.caller->user);
    if (found->second.caller->customer)
        leave(m_by_customer, *found->second.caller->customer);
    m_staff.erase(id);
    m_subscribers.erase(found);
}

std::vector<Hub::Deliver> Hub::receivers(const contract::Event& event, const Audience& audience) const
{
    const std::scoped_lock lock(m_mutex);
    Group chosen;
    if (event.permission == contract::Permission::none) {
        for (const auto& [id, subscriber] : m_subscribers)
            chosen.insert(id);
    }
    for (const SubscriberId id : m_staff) {
        if (m_subscribers.at(id).caller->scope(event.permission) == contract::Scope::bank)
            chosen.insert(id);
    }
    if (audience.role) {
        for (const auto& [id, subscriber] : m_subscribers) {
            if (subscriber.caller->isLoggedIn() && subscriber.caller->role == *audience.role)
                chosen.insert(id);
        }
    }
    const auto add = [&](const auto& groups, auto key) {
        const auto group = groups.find(key);
        if (group == groups.end())
            return;
        for (const SubscriberId id : group->second) {
            if (m_subscribers.at(id).caller->scope(event.permission) != contract::Scope::none)
                chosen.insert(id);
        }
    };
    for (const CustomerId customer : audience.customers)
        add(m_by_customer, customer);
    for (const UserId user : audience.users)
        add(m_by_user, user);

    std::vector<Deliver> result;
    for (const SubscriberId id : chosen) {
        const Subscriber& subscriber = m_subscribers.at(id);
        if (subscriber.topics & bit(event.topic))
            result.push_back(subscriber.deliver);
    }
    return result;
}

void Hub::publish(const contract::Event& event, const QByteArray& coded, const Audience& audience)
{
    // Delivered without the lock: a receiver may come back here.
    const auto to = receivers(event, audience);
    if (to.empty())
        return;
    const QByteArray frame = contract::frame::event(event.name, coded);
    for (const Deliver& deliver : to)
        deliver(frame);
}

bool Hub::isWatched(contract::Topic topic) const
{
    const std::scoped_lock lock(m_mutex);
    return std::ranges::any_of(m_subscribers,
                               [&](const auto& entry) { return entry.second.topics & bit(topic); });
}

bool Hub::isWatchedBankWide(contract::Topic topic, contract::Permission permission) const
{
    const std::scoped_lock lock(m_mutex);
    return std::ranges::any_of(m_staff, [&](SubscriberId id) {
        const Subscriber& subscriber = m_subscribers.at(id);
        return (subscriber.topics & bit(topic)) &&
               subscriber.caller->scope(permission) == contract::Scope::bank;
    });
}

bool Hub::isWatchedBy(contract::Topic topic, CustomerId customer) const
{
    const std::scoped_lock lock(m_mutex);
    const auto group = m_by_customer.find(customer);
    return group != m_by_customer.end() && std::ranges::any_of(group->second, [&](SubscriberId id) {
               return (m_subscribers.at(id).topics & bit(topic)) != 0;
           });
}

} // namespace florin::server
