// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/desk.h"
#include "server/jobs/notifier.h"
#include "store/database.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace florin::server
{

struct NodeNews;

/// Hears what the other nodes of the bank committed, and tells this node's clients as if it had happened
/// here. Now and then it writes down which sessions were used here, so that the others know. A thread of its
/// own; where a bank cannot be shared it does nothing.
class NodeListener
{
public:
    NodeListener(Desk& desk, Notifier& notifier) : m_desk(desk), m_notifier(notifier) {}
    ~NodeListener();
    NodeListener(const NodeListener&) = delete;
    NodeListener& operator=(const NodeListener&) = delete;

    [[nodiscard]] Result<void> start();
    /// Before the desk stops: what it writes goes through there. Harmless when repeated.
    void stop();

private:
    void work();
    void take(const NodeNews& news);
    void refreshRoles();
    /// The accounts that the entries of a group name, where anybody here watches accounts.
    void addNamed(const NodeNews& news, std::vector<AccountNumber>& accounts);
    /// Sleeps; whether it is time to stop.
    [[nodiscard]] bool pause(std::chrono::milliseconds time);
    void writeDownUses();

    /// A client that moves to another node is known there as long as it was not idle: more often than that.
    static constexpr auto write_uses_every = std::chrono::minutes(1);

    Desk& m_desk;
    Notifier& m_notifier;
    std::unique_ptr<store::NewsReader> m_news;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    Timestamp m_uses_written;
    bool m_roles_are_stale = false;
    std::thread m_thread;
};

} // namespace florin::server
