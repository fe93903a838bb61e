// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include <map>
#include <memory>
#include <mutex>

namespace florin::server
{

/// Counts, for each address, the connections on which nobody has logged in yet. They are bounded, so that no
/// single machine can take all the room there is. Any thread.
class Strangers : public std::enable_shared_from_this<Strangers>
{
public:
    /// Held by a connection while it counts.
    class Place
    {
    public:
        Place(std::shared_ptr<Strangers> strangers, quint64 from);
        ~Place();
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;

    private:
        const std::shared_ptr<Strangers> m_strangers;
        const quint64 m_from;
    };

    explicit Strangers(int most) : m_most(most) {}

    /// Null when there are as many from there as there may be.
    [[nodiscard]] std::unique_ptr<Place> enter(const QHostAddress& address);

private:
    void leave(quint64 from);

    const int m_most;
    std::mutex m_mutex; // guards the next one
    std::map<quint64, int> m_counts;
};

} // namespace florin::server
