// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "store/identity_store.h"

#include <QSet>
#include <QString>

#include <map>
#include <mutex>

namespace florin::server
{

/// Failed log-ins that are counted but not written down yet, so that guessing costs the disk a few writes a
/// second at most, however fast it is. Thread-safe.
class FailureTally
{
public:
    struct OfUser {
        QString name;
        qint64 failures = 0;
        Timestamp since;
        QSet<QString> peers; ///< a few of them
    };
    struct Counts {
        std::map<Timestamp, qint64> hours; ///< by their beginning
        std::map<UserId, OfUser> users;
        [[nodiscard]] bool isEmpty() const { return hours.empty() && users.empty(); }
    };

    /// `user`: null where nobody has the name that was typed.
    void add(const store::User* user, const QString& peer, Timestamp now);
    /// All there is; it is then the caller's to write down.
    [[nodiscard]] Counts take();
    /// What could not be written down.
    void giveBack(const Counts& counts);
    /// By the hour, not written down yet.
    [[nodiscard]] std::map<Timestamp, qint64> hours() const;

private:
    static constexpr int max_peers = 100;

    mutable std::mutex m_mutex;
    Counts m_counts;
};

} // namespace florin::server
